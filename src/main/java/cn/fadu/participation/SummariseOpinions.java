package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised.OpinionGroup;
import cn.fadu.dossier.ParticipationFact.Disposition;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records how the main opinions were sorted, studied and adopted (归纳研究); no opinion at all is a result. */
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
        List<OpinionGroup> groups = values.rows("groups").stream().map(r -> new OpinionGroup(r.text("opinion"),
                r.number("count", 1), r.choice("disposition", Disposition.class), r.textOrNull("reason"))).toList();
        boolean none = values.isYes("none");
        if (groups.isEmpty() != none) {
            return ActOutcome.refused("none", none ? "problem.opinions-and-none" : "problem.none-not-confirmed");
        }
        boolean published = values.isYes("published");
        return ActOutcome.done(new AdoptionSummarised(context.today(), groups.stream().mapToInt(OpinionGroup::count).sum(),
                        count(groups, Disposition.ADOPTED), count(groups, Disposition.PARTLY),
                        count(groups, Disposition.NOT_ADOPTED), count(groups, Disposition.IRRELEVANT), none, groups,
                        values.text("mainOpinions"), published, context.document(values, "summary")))
                .guardedBy(GuardedAct.SUMMARISE_OPINIONS).routing(ParticipationProcess.ADOPTION_PUBLISHED, published);
    }

    private static int count(List<OpinionGroup> groups, Disposition disposition) {
        return groups.stream().filter(g -> g.disposition() == disposition).mapToInt(OpinionGroup::count).sum();
    }
}
