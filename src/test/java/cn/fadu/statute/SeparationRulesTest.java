package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.WorkFact.ActedOnBehalf;
import cn.fadu.dossier.WorkFact.ClashShown;
import cn.fadu.dossier.WorkFile;
import cn.fadu.shared.Desk;
import cn.fadu.shared.PersonId;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each separation of duties, once kept and once broken. */
class SeparationRulesTest {

    private static final PersonId DRAFTER = CaseFile.DRAFTER;
    private static final PersonId OTHER = new PersonId("somebody-else");

    private final CaseFile drafted = CaseFile.startedOn("2026-04-01").draft("2026-04-02");

    @Test
    void whoever_drafted_works_at_no_desk_of_the_legality_review() {
        assertThat(judge("legality/reviewer", "", drafted, DRAFTER)).isEqualTo("BROKEN reviewerDidNotDraft");
        assertThat(judge("legality/director", "", drafted, DRAFTER)).isEqualTo("BROKEN reviewerDidNotDraft");
        assertThat(judge("legality/reviewer", "", drafted, OTHER)).isEqualTo("holds");
        assertThat(judge("lead/undertaker", "", drafted, DRAFTER)).isEqualTo("holds");
    }

    @Test
    void neither_does_whoever_checked_or_signed_the_submission_in_the_unit() {
        Dossier signed = drafted.dossier().plus(new SubmissionSigned(LocalDate.parse("2026-04-03"), true, "1号", null, OTHER));
        assertThat(words(new Separation.Asked(Desk.parse("legality/reviewer"), "", Set.of(OTHER), (a, b) -> false, false), signed))
                .isEqualTo("BROKEN reviewerDidNotDraft");
        assertThat(words(new Separation.Asked(Desk.parse("legality/reviewer"), "", Set.of(OTHER), (a, b) -> false, false),
                drafted.dossier())).isEqualTo("holds");
    }

    @Test
    void neither_does_a_colleague_of_the_same_section() {
        Separation.Asked colleague = new Separation.Asked(Desk.parse("legality/reviewer"), "", Set.of(OTHER),
                (a, b) -> Set.of(a, b).equals(Set.of(OTHER, DRAFTER)), false);
        assertThat(words(colleague, drafted.dossier())).isEqualTo("BROKEN reviewerDidNotDraft");
        assertThat(judge("experts/expert", "", drafted, OTHER)).isEqualTo("holds");
    }

    @Test
    void whoever_wrote_the_opinion_neither_checks_nor_issues_it_but_may_write_it_again() {
        CaseFile written = drafted.drafted("2026-04-05", Conclusion.LAWFUL, null, CaseFile.REVIEWER);
        assertThat(judge("legality/checker", "", written, CaseFile.REVIEWER)).isEqualTo("BROKEN opinionSeenByOthers");
        assertThat(judge("legality/checker", "", written, OTHER)).isEqualTo("holds");
        assertThat(judge("legality/reviewer", "", written, CaseFile.REVIEWER)).isEqualTo("holds");
    }

    @Test
    void an_adviser_advises_and_does_not_review_and_a_reviewer_does_not_advise() {
        CaseFile advised = drafted.advice("2026-04-05");
        PersonId adviser = advised.dossier().legality().advice().get(0).adviser();
        assertThat(judge("legality/approver", "", advised, adviser)).isEqualTo("BROKEN adviserDoesNotReview");
        assertThat(judge("legality/approver", "", advised, OTHER)).isEqualTo("holds");
        CaseFile written = drafted.drafted("2026-04-05", Conclusion.LAWFUL, null, CaseFile.REVIEWER);
        assertThat(judge("advisers/adviser", "", written, CaseFile.REVIEWER)).isEqualTo("BROKEN adviserDidNotReview");
        assertThat(judge("advisers/adviser", "", written, adviser)).isEqualTo("holds");
    }

    @Test
    void the_recorder_is_no_member_of_the_meeting_and_did_not_draft() {
        CaseFile meeting = drafted.submitted("2026-04-06", "2026-04-20").opened("2026-04-20", true, "member1");
        assertThat(judge("office/recorder", "userTask_writeMinutes", meeting, new PersonId("member1")))
                .isEqualTo("BROKEN recorderTakesNoPart");
        assertThat(judge("office/recorder", "userTask_writeMinutes", meeting, DRAFTER)).isEqualTo("BROKEN recorderTakesNoPart");
        assertThat(judge("office/recorder", "userTask_writeMinutes", meeting, OTHER)).isEqualTo("holds");
    }

    @Test
    void experts_presiders_assessors_and_the_market_regulator_did_not_draft() {
        List.of("experts/expert expertDidNotDraft", "lead/presider presiderDidNotDraft", "risk/assessor assessorDidNotDraft",
                "market/market-regulator regulatorDidNotDraft").forEach(pair -> {
                    String[] named = pair.split(" ");
                    assertThat(judge(named[0], "", drafted, DRAFTER)).isEqualTo("BROKEN " + named[1]);
                    assertThat(judge(named[0], "", drafted, OTHER)).isEqualTo("holds");
                });
    }

    @Test
    void whoever_assessed_before_the_decision_does_not_evaluate_it() {
        Dossier assessed = withHand(drafted.dossier(), "RiskAssessed", OTHER);
        assertThat(words(asked("evaluation/evaluator", "", false, OTHER), assessed)).isEqualTo("BROKEN evaluatorDidNotAssess");
        assertThat(words(asked("evaluation/evaluator", "", false, CaseFile.DIRECTOR), assessed)).isEqualTo("holds");
        Dossier issued = withHand(drafted.dossier(), "OpinionIssued", OTHER);
        assertThat(words(asked("evaluation/evaluator", "", false, OTHER), issued)).isEqualTo("holds");
    }

    @Test
    void whoever_checked_the_disclosure_does_not_publish() {
        CaseFile checked = drafted.disclosure("2026-05-06", Disclosure.FULL, null, OTHER.value());
        assertThat(judge("office/office", "userTask_publishDecision", checked, OTHER)).isEqualTo("BROKEN publisherDidNotCheck");
        assertThat(judge("office/office", "userTask_publishDecision", checked, DRAFTER)).isEqualTo("holds");
        assertThat(judge("office/office", "userTask_issueDecision", checked, OTHER)).isEqualTo("holds");
    }

    @Test
    void whoever_filed_a_volume_neither_decides_on_its_destruction_nor_records_it() {
        Dossier filed = withHand(drafted.dossier(), "FileClosed", OTHER);
        assertThat(words(asked("office/office", "act_destroyFile", false, OTHER), filed))
                .isEqualTo("BROKEN destroyerDidNotFile");
        assertThat(words(asked("office/office-head", "act_decideDestruction", false, OTHER), filed))
                .isEqualTo("BROKEN destroyerDidNotFile");
        assertThat(words(asked("office/office", "act_destroyFile", false, DRAFTER), filed)).isEqualTo("holds");
    }

    @Test
    void a_substitute_counts_with_the_person_represented_for_what_they_did_and_for_what_they_do() {
        CaseFile byProxy = drafted.plus(new ActedOnBehalf(CaseFile.date("2026-04-02"), DRAFTER, OTHER));
        assertThat(judge("legality/reviewer", "", byProxy, OTHER)).isEqualTo("BROKEN reviewerDidNotDraft");
        assertThat(judge("legality/reviewer", "", drafted, CaseFile.REVIEWER, DRAFTER))
                .isEqualTo("BROKEN reviewerDidNotDraft");
        assertThat(judge("legality/reviewer", "", byProxy, CaseFile.REVIEWER)).isEqualTo("holds");
    }

    @Test
    void where_nobody_else_is_there_the_clash_is_shown_and_the_opinion_can_be_issued() {
        assertThat(words(asked("legality/reviewer", "", true, DRAFTER), drafted.dossier()))
                .isEqualTo("WARNING reviewerDidNotDraft");
        CaseFile own = drafted.drafted("2026-04-05", Conclusion.LAWFUL, null, DRAFTER);
        assertThat(Ask.forward("reviewerDidNotDraft", own.on("2026-04-06"))).isEqualTo("BROKEN both");
        CaseFile shown = own.plus(new ClashShown(CaseFile.date("2026-04-05"), "reviewerDidNotDraft", DRAFTER));
        assertThat(Ask.forward("reviewerDidNotDraft", shown.on("2026-04-06"))).isEqualTo("WARNING both");
    }

    @Test
    void every_rule_says_what_it_is_and_why_in_both_languages() throws IOException {
        for (String language : List.of("zh", "en")) {
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/worklist_" + language + ".properties"))) {
                texts.load(in);
            }
            assertThat(SeparationRule.ALL).hasSizeGreaterThan(9).allSatisfy(rule -> assertThat(texts.stringPropertyNames())
                    .contains("separation." + rule.id(), "separation." + rule.id() + ".name"));
        }
    }

    private static String judge(String desk, String act, CaseFile file, PersonId... acting) {
        return words(asked(desk, act, false, acting), file.dossier());
    }

    private static Separation.Asked asked(String desk, String act, boolean small, PersonId... acting) {
        return new Separation.Asked(Desk.parse(desk), act, Set.of(acting), (a, b) -> false, small);
    }

    private static String words(Separation.Asked asked, Dossier dossier) {
        return Separation.judge(asked, dossier).map(v -> v.answer() + " " + v.rule()).orElse("holds");
    }

    private static Dossier withHand(Dossier d, String fact, PersonId person) {
        List<WorkFile.Hand> hands = new ArrayList<>(d.work().hands());
        hands.add(new WorkFile.Hand(fact, person));
        return new Dossier(d.start(), d.drafts(), d.approval(), d.results(), d.coordination(), d.participation(), d.expertReview(),
                d.riskAssessment(), d.competitionReview(), d.legality(), d.deliberation(), d.publication(), d.followup(),
                d.catalogue(), d.papers(), new WorkFile(hands, d.work().standIns(), d.work().clashes()), d.withdrawal(),
                d.erasures(), d.past());
    }
}
