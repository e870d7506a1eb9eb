package cn.fadu.riskassessment;

import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.RiskFact.Method;
import cn.fadu.dossier.RiskFact.RiskAssessed;
import cn.fadu.dossier.RiskFact.RiskPoint;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import java.util.List;

/** Reads a report from the form that all acts share which record one. */
final class RiskReport {

    private RiskReport() {
    }

    static RiskAssessed read(ActContext context, FormValues values, boolean supplementary) {
        List<Method> methods = List.copyOf(values.choices("methods", Method.class));
        List<RiskPoint> points = values.rows("points").stream().map(RiskReport::point).toList();
        return new RiskAssessed(context.today(), context.draft(), supplementary, values.textOrNull("scope"), methods,
                values.textOrNull("heard"), points, values.textOrNull("measures"), values.textOrNull("disposalPlan"),
                level(values, "initialLevel"), values.choice("level", Level.class), values.isYes("controllable"),
                values.textOrNull("reasons"), context.document(values, "report"));
    }

    private static RiskPoint point(FormValues row) {
        return new RiskPoint(row.text("type"), row.textOrNull("cause"), level(row, "probability"), level(row, "impact"),
                level(row, "pointLevel"), row.textOrNull("measure"), row.textOrNull("unit"));
    }

    private static Level level(FormValues values, String key) {
        return values.optionalText(key).map(Level::valueOf).orElse(null);
    }
}
