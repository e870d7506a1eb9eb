package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records how the main opinions were sorted, studied and adopted (归纳研究). The counts may be of groups of opinions; zero opinions in all is a result. */
@Component
class SummariseOpinions implements Act {

    @Override
    public String key() {
        return "userTask_summariseOpinions";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("18"), LegalBasis.order713("29"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        int adopted = values.number("adopted", 0);
        int partly = values.number("partlyAdopted", 0);
        int not = values.number("notAdopted", 0);
        return ActOutcome.done(new AdoptionSummarised(context.today(), adopted + partly + not, adopted, partly, not,
                values.text("mainOpinions"), values.isYes("published"), context.document(values, "summary")));
    }
}
