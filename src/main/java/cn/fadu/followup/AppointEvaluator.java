package cn.fadu.followup;

import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names who evaluates: an executing unit, another one or a third party (确定评估单位). */
@Component
class AppointEvaluator implements Act {

    private final Directory directory;

    AppointEvaluator(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String key() {
        return "userTask_appointEvaluator";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("36-1"), LegalBasis.order713("36-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        EvaluatorKind kind = values.choice("kind", EvaluatorKind.class);
        UnitId unit = values.optionalText("unit").map(UnitId::new).orElse(null);
        ActOutcome.Done done = ActOutcome.done(new EvaluatorAppointed(context.today(), kind, unit,
                        unit == null ? null : directory.unitNameForRecord(context.actor().organ(), unit),
                        values.textOrNull("name"),
                        values.choice("earlierPart", EarlierPart.class), values.rows("team").stream()
                        .flatMap(row -> row.optionalText("member").stream()).toList(), values.number("teamSize", 0),
                        values.number("formerExperts", 0), context.person())).guardedBy(GuardedAct.APPOINT_EVALUATOR)
                .routing(FollowupProcess.EVALUATOR_KIND, kind.name());
        return unit == null ? done : done.routing(FollowupProcess.DESK_UNIT, unit.value());
    }
}
