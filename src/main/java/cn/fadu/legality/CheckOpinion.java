package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.OpinionExamined.Stage;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the drafted opinion, or sends it back to the drafter (核稿). */
@Component
class CheckOpinion implements Act {

    @Override
    public String key() {
        return "userTask_checkOpinion";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean passed = values.isYes("passed");
        return ActOutcome.done(new OpinionExamined(context.today(), Stage.CHECKED, passed, values.textOrNull("note"),
                        context.person()))
                .routing(LegalityProcess.OPINION_PASSED, passed);
    }
}
