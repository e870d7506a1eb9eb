package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileClosed.FiledItem;
import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import cn.fadu.dossier.PublicationFact.MaterialsChased;
import cn.fadu.dossier.VolumePart;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.CaseFile;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the file in order and closes it (整理归档), or asks the unit for what is missing (催收). */
@Component
class CloseFile implements Act {

    private final CaseFile caseFile;

    CloseFile(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    @Override
    public String key() {
        return "userTask_closeFile";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("33"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        if (values.text("filing").equals("CHASE")) {
            return ActOutcome.done(new MaterialsChased(context.today(), values.choices("missing", VolumePart.class),
                            values.optionalDate("until").orElse(null), values.textOrNull("note"), context.person()))
                    .routing(PublicationProcess.FILING, "CHASE");
        }
        return ActOutcome.done(new FileClosed(context.today(), values.text("volumeNumber"),
                        values.choice("retention", Retention.class), caseFile.documents(context.matter()),
                        values.textOrNull("note"), context.person(),
                        values.rows("items").stream().map(CloseFile::item).toList()))
                .guardedBy(GuardedAct.CLOSE_FILE)
                .routing(PublicationProcess.FILING, "CLOSE");
    }

    private static FiledItem item(FormValues row) {
        int pages = row.number("pages", 0);
        return new FiledItem(row.choice("part", VolumePart.class), row.text("title"), row.choice("kept", Retention.class),
                pages == 0 ? null : pages, row.textOrNull("box"));
    }
}
