package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.HearingReported;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports on the hearing (听证报告). */
@Component
class ReportHearing implements Act {

    @Override
    public String key() {
        return "userTask_reportHearing";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("18"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new HearingReported(context.today(), values.textOrNull("situation"),
                values.textOrNull("inFavour"), values.textOrNull("against"), values.textOrNull("suggestions"),
                values.textOrNull("adoption"), values.text("recommendation"), context.document(values, "report")));
    }
}
