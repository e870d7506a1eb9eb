package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.Procedure;
import cn.fadu.shared.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

    private static final String DAY = "2026-05-25";

    private final CaseFile listed = CaseFile.startedOn("2026-05-01").draft("2026-05-06").foundLawful("2026-05-12")
            .listed("2026-05-13", DAY);
    private final CaseFile opened = listed.opened(DAY, true, "a", "b", "c");

    @Test
    void every_member_present_is_heard_before_the_minutes_are_signed() {
        CaseFile silent = opened.says(DAY, "a").says(DAY, "b").says(DAY, "chief");
        assertThat(Ask.forward("allMembersHeard", silent.on(DAY))).isEqualTo("NOT_APPLICABLE inProgress");
        CaseFile decided = adopt(silent);
        assertThat(Ask.findings(decided.on(DAY))).containsExactly("allMembersHeard BROKEN unheard",
                "chiefSpeaksLast BROKEN tooEarly");
        assertThat(Ask.arguments("allMembersHeard", decided.on(DAY))).isEqualTo(List.of(1, "c"));
        assertThat(Ask.remedy("allMembersHeard", decided.on(DAY))).isEqualTo("act_recordStatement office/recorder " + DAY);
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, decided.signed(DAY).on(DAY))).isFalse();
        CaseFile mended = decided.says(DAY, "c").says(DAY, "chief");
        assertThat(Ask.findings(mended.on(DAY))).isEmpty();
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, mended.signed(DAY).on(DAY))).isTrue();
    }

    @Test
    void the_absent_and_those_who_only_attend_need_not_be_heard() {
        CaseFile matter = listed.plus(new DiscussionOpened(CaseFile.date(DAY), CaseFile.MEETING, CaseFile.CHIEF, List.of(
                new Participant(CaseFile.CHIEF, "首长", "市长", Seat.CHIEF, true, null),
                new Participant(new PersonId("a"), "a", "", Seat.MEMBER, true, null),
                new Participant(new PersonId("b"), "b", "", Seat.MEMBER, false, "leave"),
                new Participant(new PersonId("c"), "c", "", Seat.ATTENDEE, true, null)), null, null, List.of(),
                null));
        CaseFile decided = adopt(matter.says(DAY, "a").says(DAY, "chief"));
        assertThat(Ask.forward("allMembersHeard", decided.on(DAY))).isEqualTo("HOLDS heard");
        assertThat(Ask.forward("chiefSpeaksLast", decided.says(DAY, "c").on(DAY))).isEqualTo("HOLDS last");
    }

    @Test
    void a_chief_who_speaks_before_a_member_is_found_at_once_and_speaks_again_last() {
        CaseFile early = opened.says(DAY, "a").says(DAY, "chief");
        assertThat(Ask.back("chiefSpeaksLast", opened.says(DAY, "a").on(DAY))).isEqualTo("has not happened");
        assertThat(Ask.back("chiefSpeaksLast", early.on(DAY))).isEqualTo("BROKEN tooEarly");
        assertThat(Ask.arguments("chiefSpeaksLast", early.on(DAY))).isEqualTo(List.of("首长", "b、c"));
        CaseFile others = early.says(DAY, "b").says(DAY, "c");
        assertThat(Ask.back("chiefSpeaksLast", others.on(DAY))).isEqualTo("BROKEN tooEarly");
        assertThat(Ask.back("chiefSpeaksLast", others.says(DAY, "chief").on(DAY))).isEqualTo("HOLDS last");
        assertThat(Ask.back("chiefSpeaksLast", others.says(DAY, "chief").says(DAY, "a").on(DAY)))
                .isEqualTo("BROKEN tooEarly");
    }

    @Test
    void a_chief_who_is_present_and_says_nothing_has_not_spoken_last() {
        CaseFile silent = adopt(opened.says(DAY, "a").says(DAY, "b").says(DAY, "c"));
        assertThat(Ask.back("chiefSpeaksLast", silent.on(DAY))).isEqualTo("BROKEN chiefSilent");
    }

    @Test
    void without_the_chief_nothing_is_decided() {
        CaseFile absent = listed.opened(DAY, false, "a").says(DAY, "a");
        assertThat(Ask.back("chiefDecides", adopt(absent).on(DAY))).isEqualTo("BROKEN absent");
        assertThat(Ask.forward("chiefSpeaksLast", adopt(absent).on(DAY))).isEqualTo("NOT_APPLICABLE chiefAbsent");
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, adopt(absent).signed(DAY).on(DAY))).isFalse();
        CaseFile left = adopt(absent).decided(DAY, Outcome.DISCUSS_AGAIN, Majority.NONE, null).signed(DAY);
        assertThat(Ask.back("chiefDecides", left.on(DAY))).isEqualTo("HOLDS leftToChief");
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, left.on(DAY))).isTrue();
    }

    @Test
    void a_matter_adopted_without_a_recorded_discussion_is_discussed_again() {
        CaseFile decided = adopt(listed);
        assertThat(Ask.back("allMembersHeard", decided.on(DAY))).isEqualTo("BROKEN noDiscussion");
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, decided.signed(DAY).on(DAY))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, AGAINST, BROKEN unexplained", "ADOPTED_IN_PRINCIPLE, AGAINST, BROKEN unexplained",
        "REJECTED, FOR, BROKEN unexplained", "DEFERRED, FOR, BROKEN unexplained", "ADOPTED, FOR, HOLDS agrees",
        "REJECTED, AGAINST, HOLDS agrees", "DEFERRED, AGAINST, HOLDS agrees", "AMEND, FOR, HOLDS agrees",
        "DISCUSS_AGAIN, FOR, HOLDS agrees", "ADOPTED, NONE, HOLDS agrees", "DEFERRED, NONE, HOLDS agrees"})
    void a_decision_that_is_not_what_most_members_hold_needs_reasons(Outcome outcome, Majority majority, String answer) {
        CaseFile decided = opened.decided(DAY, outcome, majority, " ");
        assertThat(Ask.back("departureExplained", decided.on(DAY))).isEqualTo(answer);
        CaseFile explained = opened.decided(DAY, outcome, majority, "costs");
        assertThat(Ask.back("departureExplained", explained.on(DAY))).startsWith("HOLDS");
    }

    @Test
    void a_departure_that_the_record_states_needs_reasons_whatever_the_outcome_and_is_recorded_again_with_them() {
        CaseFile flagged = opened.plus(new ItemDecided(CaseFile.date(DAY), Outcome.AMEND, Majority.FOR, true, null, "d",
                CaseFile.CHIEF));
        assertThat(Ask.back("departureExplained", flagged.on(DAY))).isEqualTo("BROKEN unexplained");
        assertThat(Ask.remedy("departureExplained", flagged.on(DAY)))
                .isEqualTo("act_recordDecision office/recorder " + DAY);
        CaseFile again = flagged.plus(new ItemDecided(CaseFile.date(DAY), Outcome.AMEND, Majority.FOR, true, "costs", "d",
                CaseFile.CHIEF));
        assertThat(Ask.back("departureExplained", again.on(DAY))).isEqualTo("HOLDS explained");
    }

    @Test
    void an_uncontrollable_risk_bars_adoption_and_no_other_outcome() {
        CaseFile risky = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06")
                .risk("2026-05-07", Level.HIGH, false, "m").foundLawful("2026-05-12").listed("2026-05-13", DAY);
        String rule = "riskControllableToAdopt";
        assertThat(Ask.back(rule, risky.adopted(DAY).on(DAY))).isEqualTo("BROKEN uncontrollable");
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, risky.adopted(DAY).on(DAY))).isFalse();
        Verdict proposed = Gates.judge(GuardedAct.SIGN_MINUTES, risky.adopted(DAY).on(DAY)).obstacles().get(0);
        assertThat(proposed.remedy().act()).isEqualTo("act_recordDecision");
        assertThat(Ask.remedy(rule, risky.adopted(DAY).on(DAY))).isEqualTo("userTask_registerFinalText lead/undertaker " + DAY);
        CaseFile sentBack = risky.opened(DAY, true).says(DAY, "chief").decided(DAY, Outcome.AMEND, Majority.NONE, null)
                .signed(DAY);
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, sentBack.on(DAY))).isTrue();
        CaseFile adjusted = risky.draft("2026-05-14", Procedure.RISK_ASSESSMENT)
                .risk("2026-05-15", Level.MEDIUM, true, "m").adopted(DAY);
        assertThat(Ask.forward(rule, adjusted.on(DAY))).isEqualTo("HOLDS controllable");
    }

    @Test
    void a_high_risk_is_controllable_only_with_measures() {
        CaseFile matter = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT).draft("2026-05-06");
        String rule = "riskControllableToAdopt";
        assertThat(Ask.forward(rule, matter.on(DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward(rule, matter.risk("2026-05-07", Level.HIGH, true, " ").adopted(DAY).on(DAY)))
                .isEqualTo("BROKEN highWithoutMeasures");
        assertThat(Ask.forward(rule, matter.risk("2026-05-07", Level.HIGH, true, "m").adopted(DAY).on(DAY)))
                .isEqualTo("HOLDS highWithMeasures");
    }

    @Test
    void minutes_that_adopt_against_the_fair_competition_review_wait_and_others_do_not() {
        CaseFile matter = CaseFile.startedOn("2026-05-01", Procedure.FAIR_COMPETITION_REVIEW).draft("2026-05-06")
                .fairCompetition("2026-05-07", Conclusion.MUST_NOT_ISSUE).foundLawful("2026-05-12").listed("2026-05-13", DAY);
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, matter.adopted(DAY).on(DAY))).isFalse();
        CaseFile deferred = matter.opened(DAY, true).says(DAY, "chief")
                .decided(DAY, Outcome.DEFERRED, Majority.NONE, null).signed(DAY);
        assertThat(Ask.isOpen(GuardedAct.SIGN_MINUTES, deferred.on(DAY))).isTrue();
        assertThat(Ask.forward("fairCompetitionBarsIssue", deferred.on(DAY))).isEqualTo("NOT_APPLICABLE notAdopted");
    }

    private static CaseFile adopt(CaseFile file) {
        return file.decided(DAY, Outcome.ADOPTED, Majority.FOR, null);
    }
}
