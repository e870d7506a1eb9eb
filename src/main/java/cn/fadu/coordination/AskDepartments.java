package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.DepartmentsAsked;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends the letter that asks units and other bodies for their opinion on the draft (征求意见函). */
@Component
class AskDepartments implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.CONSULTATION_LETTER);

    @Override
    public String key() {
        return "userTask_askDepartments";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<UnitId> units = values.ticked("units").stream().map(UnitId::new).toList();
        List<String> others = values.optionalText("others").stream().flatMap(String::lines).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
        if (units.isEmpty() && others.isEmpty()) {
            return ActOutcome.refused("units", "problem.nobody-asked");
        }
        LocalDate replyBy = values.date("replyBy");
        if (replyBy.isBefore(context.today())) {
            return ActOutcome.refused("replyBy", "problem.past-date", context.today());
        }
        return ActOutcome.done(new DepartmentsAsked(context.today(), context.draft(), units, others,
                        context.number(values, NUMBER, context.today()), replyBy, context.document(values, "letter")))
                .routing(CoordinationProcess.CONSULTED_UNITS, new ArrayList<>(values.ticked("units")));
    }
}
