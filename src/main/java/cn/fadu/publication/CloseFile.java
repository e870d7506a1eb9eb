package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.CaseFile;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the file in order and closes it (整理归档). */
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
        return ActOutcome.done(new FileClosed(context.today(), values.text("volumeNumber"),
                        values.choice("retention", Retention.class), caseFile.documents(context.matter()),
                        values.textOrNull("note"), context.person()))
                .guardedBy(GuardedAct.CLOSE_FILE);
    }
}
