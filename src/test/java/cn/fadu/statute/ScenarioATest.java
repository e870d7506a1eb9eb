package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.LegalityFact;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.LegalityFact.MaterialsSupplemented;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.OpinionExamined.Stage;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shared bicycles in a city: a supplement, an early opinion, and the fair-competition review still open at submission. */
class ScenarioATest {

    private final CaseFile consulted = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION,
                    Procedure.FAIR_COMPETITION_REVIEW).draft("2026-04-09").notice("2026-04-10", "2026-05-10", null)
            .summarised("2026-05-11", "2026-05-11");
    private final CaseFile submitted = consulted.submitted("2026-05-12", "2026-05-25");
    private final CaseFile complete = submitted.checked("2026-05-14", Outcome.SUPPLEMENT)
            .plus(new MaterialsSupplemented(CaseFile.date("2026-05-18"), Set.of(), null, List.of()))
            .checked("2026-05-18", Outcome.ACCEPTED).assigned("2026-05-18", 2);
    private final CaseFile reviewed = complete.fairCompetition("2026-05-20", Conclusion.COMPLIES).advice("2026-05-20")
            .drafted("2026-05-20", LegalityFact.Conclusion.LAWFUL, null, CaseFile.REVIEWER)
            .plus(examined("2026-05-21", Stage.CHECKED)).plus(examined("2026-05-21", Stage.APPROVED));
    private final CaseFile lawful = reviewed.opinion("2026-05-22", LegalityFact.Conclusion.LAWFUL);

    @Test
    void a_consultation_that_ends_on_a_sunday_after_thirty_days_is_valid() {
        assertThat(Ask.back("consultationLength", consulted.on("2026-05-11"))).isEqualTo("HOLDS longEnough");
        assertThat(Ask.findings(consulted.on("2026-05-11"))).isEmpty();
    }

    @Test
    void it_may_be_submitted_without_the_market_regulator_with_a_warning() {
        Gate gate = Gates.judge(GuardedAct.SUBMIT_FOR_REVIEW, submitted.on("2026-05-12"));
        assertThat(gate.isOpen()).isTrue();
        assertThat(gate.warnings()).extracting(Verdict::rule).containsExactly("fairCompetitionBeforeReview");
    }

    @Test
    void the_floor_runs_from_the_supplement_and_a_meeting_before_its_end_is_a_warning() {
        MatterDeadline floor = Deadlines.of(complete.on("2026-05-18")).stream()
                .filter(d -> d.kind().equals(Deadlines.GUARANTEED_REVIEW)).findFirst().orElseThrow();
        assertThat(floor.deadline().due(CaseFile.CALENDAR).date()).isEqualTo(CaseFile.date("2026-05-27"));
        assertThat(floor.done()).isNull();
        CaseFile listed = complete.listed("2026-05-19", "2026-05-25");
        assertThat(Ask.forward("guaranteedReviewTime", listed.on("2026-05-19"))).isEqualTo("WARNING meetingTooSoon");
    }

    @Test
    void without_an_opinion_the_agenda_is_closed_on_the_day_of_the_meeting_and_the_next_desk_is_named() {
        CaseFile listed = reviewed.listed("2026-05-25", "2026-05-25");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, listed.on("2026-05-25"))).isFalse();
        assertThat(Ask.remedy("legalityOpinionCoversDraft", listed.on("2026-05-25")))
                .isEqualTo("userTask_issueOpinion legality/director 2026-05-25");
    }

    @Test
    void the_early_opinion_opens_the_agenda_and_is_noted_without_a_breach() {
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, lawful.on("2026-05-22"))).isTrue();
        assertThat(Ask.forward("adviserHeard", lawful.on("2026-05-22"))).isEqualTo("HOLDS someSilent");
        Situation listed = lawful.listed("2026-05-22", "2026-05-25").on("2026-05-22");
        assertThat(Gates.judge(GuardedAct.PUT_ON_AGENDA, listed).warnings()).isEmpty();
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, listed)).isTrue();
        assertThat(Ask.forward("guaranteedReviewTime", listed)).isEqualTo("HOLDS issuedEarly");
        assertThat(Ask.arguments("guaranteedReviewTime", listed))
                .isEqualTo(List.of(CaseFile.date("2026-05-22"), 4, CaseFile.date("2026-05-27")));
        assertThat(Ask.findings(listed)).isEmpty();
    }

    @Test
    void signed_on_the_third_of_june_it_is_to_be_published_by_the_second_of_july() {
        CaseFile adopted = lawful.listed("2026-05-22", "2026-05-25").adopted("2026-05-25");
        CaseFile issued = adopted.plus(new FinalTextRegistered(CaseFile.date("2026-05-26"), adopted.current(), false))
                .partyAgreed("2026-05-29").issued("2026-06-03");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_DECISION, issued.on("2026-06-03"))).isTrue();
        assertThat(PublicationDeadlines.publication(issued.on("2026-06-03")).orElseThrow().deadline().due(CaseFile.CALENDAR).date())
                .isEqualTo(CaseFile.date("2026-07-02"));
        CaseFile published = issued.disclosure("2026-06-10", Disclosure.FULL, null, "lawyer").published("2026-07-02");
        assertThat(Ask.isOpen(GuardedAct.PUBLISH_DECISION, published.on("2026-07-02"))).isTrue();
        assertThat(Ask.isOpen(GuardedAct.CLOSE_FILE, published.on("2026-07-10"))).isTrue();
        assertThat(Ask.findings(published.on("2026-07-10"))).isEmpty();
    }

    private static OpinionExamined examined(String on, Stage stage) {
        return new OpinionExamined(CaseFile.date(on), stage, true, null, new PersonId("checker"));
    }
}
