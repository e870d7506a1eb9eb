package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.SidesRecruitedAgain;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls again upon a side without applicants, or has somebody nominated for it (补充招募或者推荐). */
@Component
class RecruitAgain implements Act {

    @Override
    public String key() {
        return "userTask_recruitAgain";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new SidesRecruitedAgain(context.today(), values.choice("way", SidesRecruitedAgain.Way.class),
                values.textOrNull("sides"), values.text("reason"), values.textOrNull("publishedAt")));
    }
}
