package cn.fadu.riskassessment;

import cn.fadu.dossier.RiskFact.RiskReportFiled;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records that the report was filed with the political-legal committee (备案). */
@Component
class FileRiskReport implements Act {

    @Override
    public String key() {
        return "userTask_fileRiskReport";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("23-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new RiskReportFiled(context.today(), values.text("number"), values.date("filedOn"),
                context.document(values, "receipt")));
    }
}
