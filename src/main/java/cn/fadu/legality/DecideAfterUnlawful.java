package cn.fadu.legality;

import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.Procedure;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Drafts;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * After an opinion that finds the draft unlawful: amend it and submit it again, or end the matter with the consent of
 * the organ.
 */
@Component
class DecideAfterUnlawful implements Act {

    @Override
    public String key() {
        return "userTask_decideAfterUnlawful";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("25-2"), LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Set<Procedure> affects = values.choices("affects", Procedure.class);
        if (context.dossier().awaitsIssue() && !affects.isEmpty()) {
            return ActOutcome.refused("affects", "problem.affects-after-decision");
        }
        String course = values.text("course");
        if (course.equals("TERMINATE")) {
            return ActOutcome.done(new MatterWithdrawn(context.today(), values.text("reason"),
                    values.text("consentNumber"), context.person())).routing(LegalityProcess.AFTER_UNLAWFUL, course);
        }
        return ActOutcome.done(Drafts.next(context, values, affects)).routing(LegalityProcess.AFTER_UNLAWFUL, course);
    }
}
