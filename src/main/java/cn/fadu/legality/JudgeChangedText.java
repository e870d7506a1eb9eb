package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reviewer judges whether a changed text still stands under the opinion (变更稿确认). */
@Component
class JudgeChangedText implements Act {

    @Override
    public String key() {
        return "userTask_judgeChangedText";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("25-1"), LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean withoutEffect = values.text("effect").equals("NONE");
        return ActOutcome.done(new ChangedTextJudged(context.today(), context.draft(), withoutEffect,
                        values.text("reason"), context.person()))
                .routing(LegalityProcess.CHANGED_TEXT_EFFECT, values.text("effect"));
    }
}
