package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed.Conclusion;
import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.MinutesWritten;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.CongressConcluded.Result;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import org.junit.jupiter.api.Test;

class IssueRulesTest {

    private static final String PARTY = "partyCommitteeInformed";
    private static final String CONGRESS = "congressInformed";

    private final CaseFile listed = reviewed(CaseFile.startedOn("2026-05-01").draft("2026-05-06"));
    private final CaseFile adopted = finalText(listed.adopted("2026-05-25"));

    @Test
    void nothing_is_issued_that_was_not_discussed_adopted_and_minuted() {
        String rule = "discussedCollectively";
        assertThat(Ask.forward(rule, listed.on("2026-05-20"))).isEqualTo("BROKEN notDiscussed");
        assertThat(Ask.remedy(rule, listed.on("2026-05-20"))).isEqualTo("act_openDiscussion office/recorder 2026-05-25");
        assertThat(Ask.remedy(rule, listed.opened("2026-05-25", true, "a").on("2026-05-25")))
                .isEqualTo("act_recordDecision office/recorder 2026-05-25");
        CaseFile rejected = listed.decided("2026-05-25", Outcome.REJECTED, Majority.AGAINST, null);
        assertThat(Ask.forward(rule, rejected.on("2026-05-26"))).isEqualTo("BROKEN notAdopted");
        CaseFile unsigned = listed.decided("2026-05-25", Outcome.ADOPTED_IN_PRINCIPLE, Majority.FOR, null);
        assertThat(Ask.forward(rule, unsigned.on("2026-05-26"))).isEqualTo("BROKEN unsigned");
        assertThat(Ask.remedy(rule, unsigned.on("2026-05-26"))).isEqualTo("userTask_settleRecord office/recorder 2026-05-26");
        CaseFile written = unsigned.plus(new MinutesWritten(CaseFile.date("2026-05-26"), "1", "t", unsigned.dossier().deliberation().decision().outcome(),
                CaseFile.CHIEF, null));
        assertThat(Ask.remedy(rule, written.on("2026-05-26"))).isEqualTo("userTask_checkMinutes office/office-head 2026-05-26");
        assertThat(Ask.forward(rule, adopted.on("2026-05-26"))).isEqualTo("HOLDS adopted");
        assertThat(Ask.back(rule, adopted.issued("2026-05-24").on("2026-05-26"))).isEqualTo("BROKEN signedLater");
    }

    @Test
    void the_party_committee_is_asked_or_told_before_issue() {
        assertThat(Ask.forward(PARTY, adopted.on("2026-05-29"))).isEqualTo("BROKEN missing");
        assertThat(Ask.remedy(PARTY, adopted.on("2026-05-29"))).isEqualTo("userTask_informPartyCommittee office/office 2026-05-29");
        assertThat(Ask.forward(PARTY, party(Kind.REPORT, Reply.NONE_NEEDED).on("2026-05-29"))).isEqualTo("HOLDS reported");
        assertThat(Ask.forward(PARTY, party(Kind.REQUEST, Reply.AGREED).on("2026-05-29"))).isEqualTo("HOLDS agreed");
        assertThat(Ask.forward(PARTY, party(Kind.REQUEST, null).on("2026-05-29"))).isEqualTo("BROKEN notAgreed");
        assertThat(Ask.forward(PARTY, party(Kind.REQUEST, Reply.REFUSED).on("2026-05-29"))).isEqualTo("BROKEN notAgreed");
        assertThat(Ask.forward(PARTY, party(Kind.REQUEST, Reply.CHANGES_ASKED).on("2026-05-29")))
                .isEqualTo("BROKEN changesAsked");
    }

    @Test
    void the_party_committee_may_agree_on_the_day_of_issue_and_not_later() {
        assertThat(Ask.back(PARTY, adopted.partyAgreed("2026-05-29").issued("2026-05-29").on("2026-06-01")))
                .isEqualTo("HOLDS agreed");
        assertThat(Ask.back(PARTY, adopted.partyAgreed("2026-05-29").issued("2026-05-28").on("2026-06-01")))
                .isEqualTo("BROKEN late");
    }

    @Test
    void what_the_congress_decides_or_hears_of_is_not_issued_or_published_before() {
        assertThat(Ask.forward(CONGRESS, adopted.on("2026-05-29"))).isEqualTo("NOT_APPLICABLE notRequired");
        CaseFile report = concerned(CongressDuty.REPORT);
        CaseFile decision = concerned(CongressDuty.DECISION);
        assertThat(Ask.forward(CONGRESS, report.on("2026-05-29"))).isEqualTo("BROKEN notReported");
        assertThat(Ask.forward(CONGRESS, decision.on("2026-05-29"))).isEqualTo("BROKEN notDecided");
        assertThat(Ask.remedy(CONGRESS, decision.on("2026-05-29"))).isEqualTo("userTask_concludeCongress office/office 2026-05-29");
        assertThat(Ask.forward(CONGRESS, congress(report, Result.REPORTED).on("2026-06-02"))).isEqualTo("HOLDS concluded");
        assertThat(Ask.forward(CONGRESS, congress(report, Result.APPROVED).on("2026-06-02"))).isEqualTo("HOLDS concluded");
        assertThat(Ask.forward(CONGRESS, congress(decision, Result.APPROVED).on("2026-06-02"))).isEqualTo("HOLDS concluded");
        assertThat(Ask.forward(CONGRESS, congress(decision, Result.REPORTED).on("2026-06-02")))
                .isEqualTo("BROKEN onlyReported");
        assertThat(Ask.forward(CONGRESS, congress(decision, Result.RETURNED).on("2026-06-02"))).isEqualTo("BROKEN returned");
        assertThat(Ask.back(CONGRESS, congress(decision, Result.APPROVED).issued("2026-05-30").on("2026-06-03")))
                .isEqualTo("BROKEN late");
        assertThat(Ask.back(CONGRESS, decision.published("2026-05-30").on("2026-06-03"))).isEqualTo("BROKEN notDecided");
    }

    @Test
    void no_text_is_issued_that_the_opinion_does_not_cover() {
        String rule = "issuedTextCovered";
        assertThat(Ask.forward(rule, CaseFile.startedOn("2026-05-01").on("2026-05-02"))).isEqualTo("BROKEN noText");
        assertThat(Ask.forward(rule, adopted.on("2026-05-26"))).isEqualTo("HOLDS covered");
        CaseFile changed = finalText(adopted.draft("2026-05-26"));
        assertThat(Ask.forward(rule, changed.on("2026-05-26"))).isEqualTo("BROKEN notCovered");
        assertThat(Ask.remedy(rule, changed.on("2026-05-26"))).isEqualTo("userTask_judgeChangedText legality/reviewer 2026-05-26");
        CaseFile judged = changed.plus(new ChangedTextJudged(CaseFile.date("2026-05-27"), changed.current(), true, "r",
                CaseFile.REVIEWER));
        assertThat(Ask.back(rule, judged.issued("2026-05-27").on("2026-05-28"))).isEqualTo("HOLDS covered");
        assertThat(Ask.back(rule, judged.issued("2026-05-26").on("2026-05-28"))).isEqualTo("BROKEN notCovered");
    }

    @Test
    void what_concerns_operators_is_not_issued_without_fair_competition_review_or_against_it() {
        String rule = "fairCompetitionBarsIssue";
        CaseFile matter = CaseFile.startedOn("2026-05-01", Procedure.FAIR_COMPETITION_REVIEW).draft("2026-05-06");
        assertThat(Ask.forward(rule, matter.on("2026-05-20"))).isEqualTo("BROKEN missing");
        assertThat(Ask.forward(rule, adopted.on("2026-05-20"))).isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.forward(rule, competition(matter, Conclusion.COMPLIES).on("2026-05-20"))).isEqualTo("HOLDS complies");
        assertThat(Ask.forward(rule, competition(matter, Conclusion.CHANGES_NEEDED).on("2026-05-20")))
                .isEqualTo("BROKEN barred");
        assertThat(Ask.forward(rule, competition(matter, Conclusion.MUST_NOT_ISSUE).on("2026-05-20")))
                .isEqualTo("BROKEN barred");
        CaseFile exception = competition(matter, Conclusion.EXCEPTION_APPLIES);
        assertThat(Ask.forward(rule, exception.on("2026-12-31"))).isEqualTo("HOLDS exception");
        assertThat(Ask.forward(rule, exception.on("2027-01-01"))).isEqualTo("BROKEN exceptionEnded");
        assertThat(Ask.forward(rule, competition(matter, Conclusion.COMPLIES)
                .draft("2026-05-08", Procedure.FAIR_COMPETITION_REVIEW).on("2026-05-20"))).isEqualTo("BROKEN missing");
        assertThat(Ask.back(rule, matter.issued("2026-05-06").on("2026-05-20"))).isEqualTo("BROKEN missing");
        assertThat(Ask.back(rule, competition(matter, Conclusion.COMPLIES).issued("2026-05-06").on("2026-05-20")))
                .isEqualTo("BROKEN late");
    }

    @Test
    void an_issue_from_before_the_fair_competition_regulation_is_not_judged_by_it() {
        CaseFile old = CaseFile.startedOn("2024-07-01", Procedure.FAIR_COMPETITION_REVIEW).draft("2024-07-02");
        assertThat(Ask.back("fairCompetitionBarsIssue", old.issued("2024-07-31").on("2024-08-05")))
                .isEqualTo("NOT_APPLICABLE notInForce");
        assertThat(Ask.back("fairCompetitionBarsIssue", old.issued("2024-08-01").on("2024-08-05")))
                .isEqualTo("BROKEN missing");
    }

    @Test
    void a_late_publication_is_a_warning_and_never_prevented() {
        CaseFile issued = adopted.partyAgreed("2026-05-29").issued("2026-06-03")
                .disclosure("2026-06-04", Disclosure.FULL, null, "lawyer");
        String rule = "publishedInTime";
        assertThat(Ask.forward(rule, adopted.on("2026-06-01"))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward(rule, issued.on("2026-07-02"))).isEqualTo("HOLDS running");
        assertThat(Ask.forward(rule, issued.on("2026-07-03"))).isEqualTo("WARNING overdue");
        assertThat(Ask.back(rule, issued.published("2026-07-02").on("2026-08-01"))).isEqualTo("HOLDS inTime");
        assertThat(Ask.back(rule, issued.published("2026-07-03").on("2026-08-01"))).isEqualTo("WARNING late");
        assertThat(Ask.isOpen(GuardedAct.PUBLISH_DECISION, issued.published("2026-07-03").on("2026-07-03"))).isTrue();
    }

    @Test
    void disclosure_is_checked_before_publication_by_somebody_else_and_with_a_basis() {
        CaseFile issued = adopted.partyAgreed("2026-05-29").issued("2026-06-03");
        String rule = "disclosureChecked";
        assertThat(Ask.forward(rule, issued.on("2026-06-04"))).isEqualTo("BROKEN unchecked");
        assertThat(Ask.remedy(rule, issued.on("2026-06-04"))).isEqualTo("userTask_checkDisclosure lead/unit-legal 2026-06-04");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.FULL, null, "lawyer"))).isEqualTo("HOLDS full");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.FULL, null, "chief"))).isEqualTo("WARNING samePerson");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.PARTIAL, "privacy", "lawyer"))).isEqualTo("HOLDS partial");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.PARTIAL, " ", "lawyer"))).isEqualTo("BROKEN withoutBasis");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.NONE, "law", "lawyer"))).isEqualTo("BROKEN notDisclosable");
        assertThat(Ask.back(rule, issued.disclosure("2026-06-05", Disclosure.FULL, null, "lawyer").published("2026-06-04")
                .on("2026-06-06"))).isEqualTo("BROKEN late");
    }

    @Test
    void a_file_is_closed_when_its_matter_came_to_an_end() {
        CaseFile issued = adopted.partyAgreed("2026-05-29").issued("2026-06-03");
        String rule = "fileComplete";
        assertThat(Ask.forward(rule, adopted.on("2026-06-01"))).isEqualTo("BROKEN unfinished");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.FULL, null, "lawyer"))).isEqualTo("BROKEN unfinished");
        assertThat(Ask.remedy(rule, checked(issued, Disclosure.FULL, null, "lawyer")))
                .isEqualTo("userTask_prepareInterpretation lead/undertaker 2026-06-04");
        assertThat(Ask.forward(rule, issued.published("2026-06-05").on("2026-06-05"))).isEqualTo("HOLDS published");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.NONE, "law", "lawyer"))).isEqualTo("HOLDS withheld");
        assertThat(Ask.forward(rule, checked(issued, Disclosure.NONE, "", "lawyer"))).isEqualTo("BROKEN withheldWithoutBasis");
        CaseFile rejected = listed.decided("2026-05-25", Outcome.REJECTED, Majority.AGAINST, null);
        assertThat(Ask.forward(rule, rejected.on("2026-05-26"))).isEqualTo("BROKEN unfinished");
        assertThat(Ask.forward(rule, rejected.signed("2026-05-26").on("2026-05-26"))).isEqualTo("HOLDS rejected");
        CaseFile withdrawn = listed.plus(new MatterWithdrawn(CaseFile.date("2026-05-14"), "r", "1", CaseFile.DRAFTER));
        assertThat(Ask.forward(rule, withdrawn.on("2026-05-26"))).isEqualTo("HOLDS withdrawn");
        CaseFile early = adopted.plus(new FileClosed(CaseFile.date("2026-06-01"), "1", FileClosed.Retention.PERMANENT, 1,
                null, CaseFile.CHIEF, java.util.List.of()));
        assertThat(Ask.findings(early.on("2026-06-02"))).containsExactly("fileComplete BROKEN unfinished");
    }

    private static Situation checked(CaseFile file, Disclosure disclosure, String basis, String by) {
        return file.disclosure("2026-06-04", disclosure, basis, by).on("2026-06-04");
    }

    private CaseFile party(Kind kind, Reply reply) {
        return adopted.plus(new PartyCommitteeInformed(CaseFile.date("2026-05-28"), kind, "1", reply, null, null,
                null));
    }

    private static CaseFile concerned(CongressDuty duty) {
        return finalText(reviewed(CaseFile.startedOn("2026-05-01", duty, false).draft("2026-05-06")).adopted("2026-05-25"))
                .partyAgreed("2026-05-26");
    }

    private static CaseFile congress(CaseFile file, Result result) {
        return file.plus(new CongressConcluded(CaseFile.date("2026-06-01"), result, "1", null, null));
    }

    private static CaseFile competition(CaseFile file, Conclusion conclusion) {
        return file.competitionReviewed("2026-05-07", conclusion,
                conclusion == Conclusion.EXCEPTION_APPLIES ? "2026-12-31" : null);
    }

    private static CaseFile reviewed(CaseFile file) {
        return file.foundLawful("2026-05-12").listed("2026-05-13", "2026-05-25");
    }

    private static CaseFile finalText(CaseFile file) {
        return file.plus(new FinalTextRegistered(CaseFile.date("2026-05-26"), file.current(), false));
    }
}
