package cn.fadu.faircompetition;

import cn.fadu.dossier.CompetitionFact.FairCompetitionScreened;
import cn.fadu.dossier.CompetitionFact.FairCompetitionScreened.Finding;
import cn.fadu.dossier.CompetitionFact.Standard;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The drafting unit's first review (初审), which goes to the market regulator with the draft. */
@Component
class ScreenFairCompetition implements Act {

    @Override
    public String key() {
        return "userTask_screenFairCompetition";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.parse("fair-competition-regulation/14"), LegalBasis.parse("fair-competition-regulation/16"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        List<Standard> concerned = Stream.of("entry", "flow", "cost", "conduct")
                .flatMap(group -> values.choices(group, Standard.class).stream()).toList();
        return ActOutcome.done(new FairCompetitionScreened(context.today(), context.draft(), values.text("operators"),
                concerned, values.textOrNull("entryRemarks"), values.textOrNull("flowRemarks"),
                values.textOrNull("costRemarks"), values.textOrNull("conductRemarks"), values.textOrNull("heard"),
                values.choice("finding", Finding.class), values.textOrNull("reasons"), context.document(values, "document"),
                context.person()));
    }
}
