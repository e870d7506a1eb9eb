package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.MeetingMaterialsDelivered;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Delivers the material to the members before the meeting (送达会议材料). */
@Component
class DeliverMeetingMaterials implements Act {

    @Override
    public String key() {
        return "userTask_deliverMeetingMaterials";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"), LegalBasis.order713("30-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("deliveredOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("deliveredOn", "problem.future-date", context.today());
        }
        int copies = values.number("copies", 0);
        return ActOutcome.done(new MeetingMaterialsDelivered(on, copies == 0 ? null : copies, values.textOrNull("numbers"),
                values.textOrNull("recipients"), values.textOrNull("note"), context.person()));
    }
}
