package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ImportFact;
import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import cn.fadu.dossier.StatedDate;
import cn.fadu.identity.Directory;
import cn.fadu.matter.web.MatterPage.Fact;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is said wherever a procedure of the past is shown: that it was entered afterwards, by whom and from what. */
@Component
public class PastTexts {

    private static final int MONTH = 7;

    private final Directory directory;
    private final Texts texts;

    PastTexts(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** The mark of such a matter, and what of its source has no place elsewhere; nothing for any other matter. */
    List<Fact> facts(Dossier dossier) {
        if (!dossier.isPast()) {
            return List.of();
        }
        PastProcedureEntered entered = dossier.past().entered();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.text("imports.mark"), texts.text("imports.mark.text", directory.personName(entered.by()),
                directory.unitName(entered.organ(), entered.unit()), entered.enteredOn(), source(entered)),
                FactLines.href(entered.sourceFile())));
        if (entered.leadUnit().equals(ImportFact.UNKNOWN_UNIT) && entered.statedUnit() != null) {
            facts.add(new Fact(texts.text("imports.stated-unit"), entered.statedUnit()));
        }
        if (entered.statedOrgan() != null) {
            facts.add(new Fact(texts.text("imports.stated-organ"), entered.statedOrgan()));
        }
        return facts;
    }

    /** As the source states it, in words. */
    public String date(StatedDate stated) {
        if (stated.date() != null) {
            return date(stated.date());
        }
        if (stated.from() == null) {
            return stated.to() == null ? texts.text("imports.undated") : texts.text("imports.no-begin", date(stated.to()));
        }
        return stated.to() == null ? texts.text("imports.open-end", date(stated.from()))
                : texts.text("imports.range", date(stated.from()), date(stated.to()));
    }

    private String date(String text) {
        return text.length() == MONTH ? texts.text("imports.month", text.substring(0, 4),
                texts.isEnglish() ? text.substring(5) : text.substring(5).replaceFirst("^0", "")) : texts.date(LocalDate.parse(text));
    }

    private static String source(PastProcedureEntered entered) {
        return entered.source() == null ? entered.sourceFile().name() : entered.source() + "，" + entered.sourceFile().name();
    }
}
