package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which procedures belong to the present round, so that what a closed gate names can be done. */
class RoundTest {

    private static final CaseFile REVIEWED = CaseFile.startedOn("2026-05-01", Procedure.EXPERT_REVIEW, Procedure.RISK_ASSESSMENT,
            Procedure.LEGALITY_REVIEW).draft("2026-05-04").experts("2026-05-06")
            .risk("2026-05-07", RiskFact.Level.LOW, true, null).foundLawful("2026-05-20");

    @Test
    void a_procedure_touched_before_the_round_began_belongs_to_it() {
        Round round = round(REVIEWED.draft("2026-05-21", Procedure.EXPERT_REVIEW));
        assertThat(round.isAwaitingNext(Procedure.LEGALITY_REVIEW)).isTrue();
        assertThat(round.unfinished(Procedure.EXPERT_REVIEW)).isEmpty();
    }

    @Test
    void one_touched_by_a_later_change_waits_for_the_review_that_ends_the_round() {
        Round round = round(REVIEWED.draft("2026-05-21", Procedure.EXPERT_REVIEW).draft("2026-05-22", Procedure.RISK_ASSESSMENT)
                .experts("2026-05-25"));
        assertThat(round.isAwaitingNext(Procedure.RISK_ASSESSMENT)).isTrue();
        assertThat(round.isAwaitingNext(Procedure.LEGALITY_REVIEW)).isFalse();
        assertThat(round.unfinished(Procedure.RISK_ASSESSMENT)).isEqualTo(Optional.of(Procedure.LEGALITY_REVIEW));
    }

    @Test
    void the_review_does_not_end_a_round_whose_other_procedures_are_not_concluded() {
        Round round = round(REVIEWED.draft("2026-05-21", Procedure.EXPERT_REVIEW, Procedure.RISK_ASSESSMENT)
                .experts("2026-05-25"));
        assertThat(round.unfinished(Procedure.RISK_ASSESSMENT)).isEmpty();
    }

    private static Round round(CaseFile matter) {
        return new Round(matter.on("2026-05-26").dossier());
    }
}
