package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.LegalityFact.UnitDiscussed;
import cn.fadu.dossier.LegalityFact.Consent;
import cn.fadu.dossier.Procedure;
import org.junit.jupiter.api.Test;

/** Order 713, Art. 26(1): what is still open when a draft is sent for review is a warning, and what is done holds. */
class OpenProceduresTest {

    private static final String DAY = "2026-05-12";

    @Test
    void departments_are_consulted_before_the_submission_or_warned_of() {
        CaseFile matter = owing(Procedure.DEPARTMENT_CONSULTATION);
        assertThat(Ask.forward("departmentsBeforeReview", matter.on(DAY))).isEqualTo("WARNING open");
        assertThat(Ask.forward("departmentsBeforeReview", matter.departments(DAY, null).on(DAY))).isEqualTo("HOLDS done");
    }

    @Test
    void the_public_is_heard_before_the_submission_or_warned_of() {
        CaseFile matter = owing(Procedure.PUBLIC_PARTICIPATION);
        assertThat(Ask.forward("participationBeforeReview", matter.on(DAY))).isEqualTo("WARNING open");
        CaseFile heard = matter.notice("2026-05-06", "2026-06-05", null).summarised("2026-06-06", "2026-06-08");
        assertThat(Ask.forward("participationBeforeReview", heard.on("2026-06-08"))).isEqualTo("HOLDS done");
    }

    @Test
    void experts_are_heard_before_the_submission_or_warned_of() {
        CaseFile matter = owing(Procedure.EXPERT_REVIEW);
        assertThat(Ask.forward("expertsBeforeReview", matter.on(DAY))).isEqualTo("WARNING open");
        assertThat(Ask.forward("expertsBeforeReview", matter.experts(DAY).on(DAY))).isEqualTo("HOLDS done");
    }

    @Test
    void fair_competition_is_reviewed_before_the_submission_or_warned_of_and_stands_in_the_bundle() {
        CaseFile matter = owing(Procedure.FAIR_COMPETITION_REVIEW);
        assertThat(Ask.forward("fairCompetitionBeforeReview", matter.on(DAY))).isEqualTo("WARNING open");
        assertThat(Ask.forward("fairCompetitionBeforeAgenda", matter.on(DAY))).isEqualTo("BROKEN missing");
        CaseFile reviewed = matter.fairCompetition(DAY, FairCompetitionReviewed.Conclusion.COMPLIES);
        assertThat(Ask.forward("fairCompetitionBeforeReview", reviewed.on(DAY))).isEqualTo("HOLDS done");
        assertThat(Ask.forward("fairCompetitionBeforeAgenda", reviewed.on(DAY))).isEqualTo("HOLDS present");
    }

    @Test
    void a_unit_that_owes_a_discussion_of_its_own_has_held_it() {
        CaseFile matter = CaseFile.startedOn("2026-05-01").draft("2026-05-06");
        CaseFile discussed = matter.plus(new UnitDiscussed(CaseFile.date(DAY), matter.current(), "m", "a", Consent.AGREES, "c",
                null, CaseFile.HEAD));
        assertThat(Ask.forward("unitDiscussionBeforeReview", city(discussed))).isEqualTo("HOLDS done");
        assertThat(Ask.forward("unitDiscussionBeforeReview", city(matter.submitted(DAY, null)))).isEqualTo("WARNING missing");
    }

    private static CaseFile owing(Procedure procedure) {
        return CaseFile.startedOn("2026-05-01", procedure).draft("2026-05-06");
    }

    private static Situation city(CaseFile file) {
        return new Situation(file.dossier(), ProfileTest.modelCity(), CaseFile.CALENDAR, CaseFile.date(DAY));
    }
}
