package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Drafts the opinion under the three heads of review (拟稿). */
@Component
class DraftOpinion implements Act {

    @Override
    public String key() {
        return "userTask_draftOpinion";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("27"), LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Conclusion conclusion = values.choice("conclusion", Conclusion.class);
        List<Amendment> amendments = amendments(values.rows("amendments"));
        if (conclusion == Conclusion.AMEND_THEN_SUBMIT && amendments.stream().noneMatch(Amendment::required)) {
            return ActOutcome.refused("amendments", "problem.no-required-amendment");
        }
        return ActOutcome.done(new OpinionDrafted(context.today(), context.dossier().legality().submission().draft(),
                Heads.findings(values), conclusion, values.textOrNull("exploratoryFinding"), amendments,
                context.person(), values.textOrNull("reviewBasis"), context.actor().unit()));
    }

    private static List<Amendment> amendments(List<FormValues> rows) {
        List<Amendment> amendments = new ArrayList<>();
        for (FormValues row : rows) {
            amendments.add(new Amendment(amendments.size() + 1, row.isYes("required"), row.text("text")));
        }
        return amendments;
    }
}
