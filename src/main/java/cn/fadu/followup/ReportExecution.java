package cn.fadu.followup;

import cn.fadu.dossier.FollowupFact.ExecutionReported;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The executing unit reports (执行情况报告) and says whether an evaluation is called for. */
@Component
class ReportExecution implements Act {

    @Override
    public String key() {
        return "userTask_reportExecution";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("34"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ExecutionReported(context.today(), "reportExecution", values.text("result"),
                        context.document(values, "document")))
                .routing(FollowupProcess.EVALUATION_NEEDED, values.isYes("evaluationNeeded"));
    }
}
