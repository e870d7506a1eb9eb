package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.NoticeChecked;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody else of the unit checks whether the notice may be published (公开审查). */
@Component
class CheckNotice implements Act {

    @Override
    public String key() {
        return "userTask_checkNotice";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.parse("order-713/14-1"), LegalBasis.parse("information-regulation/17"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        NoticeChecked.Outcome outcome = values.choice("outcome", NoticeChecked.Outcome.class);
        String basis = values.textOrNull("basis");
        if (outcome == NoticeChecked.Outcome.NOT_DISCLOSED && basis == null) {
            return ActOutcome.refused("basis", "problem.no-ground");
        }
        return ActOutcome.done(new NoticeChecked(context.today(), outcome, basis, context.person()))
                .routing(ParticipationProcess.NOTICE_CHECK, outcome.name());
    }
}
