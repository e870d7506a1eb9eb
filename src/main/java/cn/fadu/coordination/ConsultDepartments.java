package cn.fadu.coordination;

import cn.fadu.dossier.CoordinationFact.DepartmentsConsulted;
import cn.fadu.dossier.CoordinationFact.DepartmentsConsulted.Agreement;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records what the departments and lower governments concerned replied, and what remains in dispute (部门协商). */
@Component
class ConsultDepartments implements Act {

    @Override
    public String key() {
        return "userTask_consultDepartments";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("13"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new DepartmentsConsulted(context.today(), context.draft(), values.text("units"),
                values.choice("agreement", Agreement.class), values.text("summary"), values.textOrNull("disputeNote"),
                context.document(values, "document")));
    }
}
