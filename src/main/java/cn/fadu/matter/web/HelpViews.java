package cn.fadu.matter.web;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.LawRow;
import cn.fadu.statute.LawRows;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The help beside a form. Its texts are {@code help.<form>.what}, {@code .why} and {@code .example}, where the form is named as
 * its file is: {@code help.draft-opinion.why}.
 */
@Component
public class HelpViews {

    private final Texts texts;
    private final LawTexts law;

    HelpViews(Texts texts, LawTexts law) {
        this.texts = texts;
        this.law = law;
    }

    /**
     * The help with a form, in the language of the request.
     *
     * @param form  id of the form, camelCase
     * @param basis the articles the act carries out; where it names none, those of the law that name the act
     * @return null for a form that only a matter begun under an older model still has
     */
    public HelpView of(String form, List<LegalBasis> basis) {
        String help = "help." + form.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return texts.find(help + ".what").map(what -> new HelpView(what, texts.text(help + ".why"),
                (basis.isEmpty() ? naming("act_" + form) : basis).stream().map(this::article).toList(),
                texts.text(help + ".example"))).orElse(null);
    }

    private static List<LegalBasis> naming(String act) {
        return LawRows.all().stream().filter(row -> row.elements().contains(act)).map(LawRow::basis).distinct().toList();
    }

    private HelpView.Article article(LegalBasis basis) {
        return new HelpView.Article(law.article(basis), place(basis));
    }

    /** The row of the paragraph itself, otherwise its article. */
    private static String place(LegalBasis basis) {
        return LawRows.all().stream().filter(row -> row.basis().equals(basis)).findFirst().map(row -> "/law#" + row.row())
                .orElse(basis.instrument().equals(LegalBasis.ORDER_713)
                        ? "/law#article-" + basis.article().split("-")[0] : null);
    }
}
