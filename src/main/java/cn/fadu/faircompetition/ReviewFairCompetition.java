package cn.fadu.faircompetition;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Ground;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records the review opinion of the market regulator (公平竞争审查). */
@Component
class ReviewFairCompetition implements Act {

    private static final String CONCLUSION = "competitionConclusion";

    @Override
    public String key() {
        return "userTask_reviewFairCompetition";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("29"), LegalBasis.parse("fair-competition-regulation/14"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Conclusion conclusion = values.choice("conclusion", Conclusion.class);
        return ActOutcome.done(new FairCompetitionReviewed(context.today(), context.draft(), conclusion,
                values.text("opinion"), values.optionalText("ground").map(Ground::valueOf).orElse(null),
                values.textOrNull("noLessHarmful"), values.optionalDate("exceptionUntil").orElse(null),
                values.textOrNull("endCondition"), context.document(values, "document"), context.person()))
                .routing(CONCLUSION, conclusion.name());
    }
}
