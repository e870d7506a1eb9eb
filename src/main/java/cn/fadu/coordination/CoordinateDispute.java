package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.DisputeCoordinated;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The leader in charge coordinates what is in dispute (协调). */
@Component
class CoordinateDispute implements Act {

    @Override
    public String key() {
        return "userTask_coordinateDispute";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean agreed = values.isYes("agreed");
        return ActOutcome.done(new DisputeCoordinated(context.today(), agreed, values.textOrNull("result"),
                context.person())).routing(CoordinationProcess.COORDINATION_AGREED, agreed);
    }
}
