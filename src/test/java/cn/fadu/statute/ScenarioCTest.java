package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered.Answer;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five-year plan of a district: the text changes after the opinion and after the meeting, and the congress decides. */
class ScenarioCTest {

    private final CaseFile lawful = CaseFile.startedOn("2025-11-01", CongressDuty.DECISION, false).draft("2025-11-03")
            .foundLawful("2025-12-05");
    private final CaseFile charged = lawful.draft("2025-12-08");
    private final CaseFile amend = charged.submitted("2025-12-09", null)
            .checked("2025-12-09", MaterialsChecked.Outcome.ACCEPTED).assigned("2025-12-09", 1).advice("2025-12-10")
            .drafted("2025-12-15", Conclusion.AMEND_THEN_SUBMIT, null, CaseFile.REVIEWER)
            .opinion("2025-12-16", Conclusion.AMEND_THEN_SUBMIT);
    private final CaseFile answered = answered(amend.draft("2025-12-16"));
    private final CaseFile confirmed = answered.plus(new AmendmentsConfirmed(CaseFile.date("2025-12-17"),
            answered.current(), true, null, CaseFile.REVIEWER));
    private final CaseFile listed = confirmed.listed("2025-12-17", "2025-12-19");
    private final CaseFile inPrinciple = listed.opened("2025-12-19", true, "a").says("2025-12-19", "a")
            .says("2025-12-19", "chief").decided("2025-12-19", Outcome.ADOPTED_IN_PRINCIPLE, Majority.FOR, null)
            .signed("2025-12-19");
    private final CaseFile finalText = finalText(inPrinciple.draft("2025-12-20"));
    private final CaseFile judged = finalText.plus(new ChangedTextJudged(CaseFile.date("2025-12-22"),
            finalText.current(), true, "wording", CaseFile.REVIEWER)).partyAgreed("2025-12-26");
    private final CaseFile approved = judged.plus(new CongressConcluded(CaseFile.date("2026-01-15"),
            CongressConcluded.Result.APPROVED, "1", null, null));

    @Test
    void a_charge_added_at_a_working_meeting_closes_the_agenda_until_the_version_is_reviewed() {
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, lawful.on("2025-12-05"))).isTrue();
        assertThat(Ask.forward("legalityOpinionCoversDraft", charged.on("2025-12-08"))).isEqualTo("BROKEN changedSince");
        assertThat(ReviewKind.of(charged.dossier())).isEqualTo(ReviewKind.CHANGED);
        assertThat(ReviewDeadlines.guaranteed(amend.on("2025-12-16")).orElseThrow().deadline().due(CaseFile.CALENDAR)
                .date()).isEqualTo(CaseFile.date("2025-12-18"));
    }

    @Test
    void that_the_unit_marks_the_required_point_as_done_opens_nothing_but_the_check_of_the_reviewer_does() {
        assertThat(Ask.forward("legalityOpinionCoversDraft", answered.on("2025-12-16")))
                .isEqualTo("BROKEN amendmentsOpen");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, answered.on("2025-12-16"))).isFalse();
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, confirmed.on("2025-12-17"))).isTrue();
    }

    @Test
    void a_text_changed_at_the_meeting_is_not_issued_before_the_reviewer_checked_it() {
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, inPrinciple.on("2025-12-19"))).isTrue();
        assertThat(Ask.forward("issuedTextCovered", finalText.on("2025-12-20"))).isEqualTo("BROKEN notCovered");
        assertThat(Ask.forward("issuedTextCovered", judged.on("2025-12-22"))).isEqualTo("HOLDS covered");
        assertThat(Ask.findings(finalText.on("2025-12-20"))).isEmpty();
    }

    @Test
    void nothing_is_published_before_the_congress_approved() {
        CaseFile early = judged.disclosure("2026-01-09", Disclosure.FULL, null, "lawyer").published("2026-01-10");
        Gate gate = Gates.judge(GuardedAct.PUBLISH_DECISION, early.on("2026-01-10"));
        assertThat(gate.obstacles()).extracting(Verdict::rule).containsExactly("congressInformed");
        assertThat(gate.obstacles().get(0).basis().get(0)).hasToString("order-713/8-1");
        assertThat(gate.obstacles().get(0).remedy().act()).isEqualTo("userTask_concludeCongress");
    }

    @Test
    void issued_after_the_approval_it_is_to_be_published_by_the_twenty_fourth_of_february() {
        CaseFile issued = approved.issued("2026-01-20");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_DECISION, issued.on("2026-01-20"))).isTrue();
        assertThat(PublicationDeadlines.publication(issued.on("2026-01-20")).orElseThrow().deadline().due(CaseFile.CALENDAR).date())
                .isEqualTo(CaseFile.date("2026-02-24"));
        CaseFile published = issued.disclosure("2026-01-20", Disclosure.FULL, null, "lawyer").published("2026-02-24");
        assertThat(Ask.isOpen(GuardedAct.PUBLISH_DECISION, published.on("2026-02-24"))).isTrue();
        assertThat(Ask.findings(published.on("2026-02-24"))).isEmpty();
    }

    private static CaseFile answered(CaseFile file) {
        return file.plus(new AmendmentsAnswered(CaseFile.date("2025-12-16"), file.current(),
                List.of(new Answer(1, true, null), new Answer(2, true, null), new Answer(3, false, "costs"))));
    }

    private static CaseFile finalText(CaseFile file) {
        return file.plus(new FinalTextRegistered(CaseFile.date("2025-12-20"), file.current(), true));
    }
}
