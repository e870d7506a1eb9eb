package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.MaterialsDelivered;
import cn.fadu.dossier.HearingFact.MaterialsDelivered.Delivery;
import cn.fadu.dossier.HearingFile;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Records when the materials reached each participant (送达): everybody on one day, others by number. */
@Component
class DeliverMaterials implements Act {

    @Override
    public String key() {
        return "userTask_deliverMaterials";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        HearingFile file = context.dossier().participation().hearing();
        boolean everybody = values.optionalDate("everybodyOn").isPresent();
        if (everybody && file.unserved().isEmpty()) {
            return ActOutcome.refused("everybodyOn", "problem.everybody-served");
        }
        boolean wayIsUsed = everybody || values.rows("deliveries").stream().anyMatch(row -> row.optionalText("way").isEmpty());
        if (values.textOrNull("everybodyWay") != null && !wayIsUsed) {
            return ActOutcome.refused("everybodyWay", "problem.way-of-nobody");
        }
        Map<Integer, Delivery> deliveries = new TreeMap<>();
        values.optionalDate("everybodyOn").ifPresent(day -> file.unserved()
                .forEach(n -> deliveries.put(n, new Delivery(n, day, values.textOrNull("everybodyWay")))));
        for (FormValues row : values.rows("deliveries")) {
            int number = row.number("number", 0);
            if (number > file.participants().size()) {
                return ActOutcome.refused("deliveries", "problem.no-such-participant", number);
            }
            deliveries.put(number, new Delivery(number, row.date("day"),
                    row.optionalText("way").orElse(values.textOrNull("everybodyWay"))));
        }
        if (deliveries.values().stream().anyMatch(d -> d.day().isAfter(context.today()))) {
            return ActOutcome.refused("everybodyOn", "problem.future-date", context.today());
        }
        return ActOutcome.done(new MaterialsDelivered(context.today(), values.textOrNull("materials"),
                List.copyOf(deliveries.values()), context.document(values, "receipts")));
    }
}
