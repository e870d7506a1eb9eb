package cn.fadu.initiation;

import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.forms.FormValues;
import cn.fadu.worklist.ProcedureEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which procedures a matter needs: the decision table {@code requiredProcedures} alone says so, with reason and article. */
@Component
class RequiredProcedures {

    private static final String TABLE = "requiredProcedures";

    private final ProcedureEngine engine;

    RequiredProcedures(ProcedureEngine engine) {
        this.engine = engine;
    }

    /** One duty for each procedure. Throws {@link IllegalStateException} when the table leaves one out or names one twice. */
    List<ProcedureDuty> of(FormValues judged) {
        List<ProcedureDuty> duties = engine.decide(TABLE, Map.of(
                        "professional", judged.isYes("professional"),
                        "riskPossible", judged.isYes("riskPossible"),
                        "marketEntities", judged.isYes("marketEntities"),
                        "departmentsConcerned", judged.isYes("departmentsConcerned"),
                        "participation", judged.text("participation"))).stream()
                .map(row -> new ProcedureDuty(Procedure.valueOf((String) row.get("procedure")),
                        (Boolean) row.get("required"), (String) row.get("reason"), (String) row.get("basis"))).toList();
        if (duties.stream().map(ProcedureDuty::procedure).distinct().count() != Procedure.values().length
                || duties.size() != Procedure.values().length) {
            throw new IllegalStateException("table " + TABLE + " must name each procedure once: " + duties);
        }
        return duties;
    }
}
