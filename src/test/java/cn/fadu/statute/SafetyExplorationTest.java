package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EarlierPart;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed.EvaluatorKind;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every record that acts can leave where closed gates stay closed, with at most three texts (two where exploration or a congress
 * adds to it), two meetings and two answers each of Party committee and congress: what the law forbids is in none of them. What
 * is lawful is told by an observer of its own, which knows the acts and asks no rule.
 */
@Tag("proof")
class SafetyExplorationTest {

    private static final String DAY = "2026-05-06";
    private static final LocalDate ON = LocalDate.parse(DAY);
    private static final String ASSESSOR = "安信评估";

    private static final List<PartyCommitteeInformed.Reply> REPLIES = List.of(PartyCommitteeInformed.Reply.NONE_NEEDED,
            PartyCommitteeInformed.Reply.AGREED, PartyCommitteeInformed.Reply.REFUSED);

    private final Deque<State> open = new ArrayDeque<>();
    private final Set<State> reached = new HashSet<>();
    private final EnumSet<GuardedAct> done = EnumSet.noneOf(GuardedAct.class);
    private final EnumSet<GuardedAct> refused = EnumSet.noneOf(GuardedAct.class);
    private int most;

    /** What an observer remembers: numbers of texts, and how far the matter is. */
    private record Seen(Set<Integer> covered, Set<Integer> opined, Set<Integer> sent, boolean amending, boolean unlawful,
                        Set<Integer> informed, int asked, boolean congress, int congresses, boolean listed, int meetings,
                        boolean adopted, boolean text, boolean issued, boolean checked, boolean published) {

        static Seen nothing() {
            return new Seen(Set.of(), Set.of(), Set.of(), false, false, Set.of(), 0, false, 0, false, 0, false, false, false,
                    false, false);
        }

        Seen sends(int text) {
            return new Seen(covered, opined, and(sent, text), amending, unlawful, informed, asked, congress, congresses, listed,
                    meetings, adopted, this.text, issued, checked, published);
        }

        Seen opines(int text, Conclusion conclusion, boolean reform) {
            Set<Integer> now = conclusion == Conclusion.LAWFUL || conclusion == Conclusion.RISK_STATED && reform
                    ? and(covered, text) : without(covered, text);
            return new Seen(now, and(opined, text), sent, conclusion == Conclusion.AMEND_THEN_SUBMIT,
                    conclusion == Conclusion.UNLAWFUL, informed, asked, congress, congresses, listed, meetings, adopted,
                    this.text, issued, checked, published);
        }

        Seen confirms(int text, boolean yes) {
            return new Seen(yes ? and(covered, text) : covered, opined, sent, amending && !yes, unlawful, informed, asked,
                    congress, congresses, listed, meetings, adopted, this.text, issued, checked, published);
        }

        Seen hears(int text, boolean settled) {
            return new Seen(covered, opined, sent, amending, unlawful, settled ? and(informed, text) : without(informed, text),
                    asked + 1, congress, congresses, listed, meetings, adopted, this.text, issued, checked, published);
        }

        Seen congress(boolean settled) {
            return new Seen(covered, opined, sent, amending, unlawful, informed, asked, settled, congresses + 1, listed,
                    meetings, adopted, text, issued, checked, published);
        }

        Seen at(boolean isListed, int held, boolean isAdopted, boolean isText) {
            return new Seen(covered, opined, sent, amending, unlawful, informed, asked, congress, congresses, isListed, held,
                    isAdopted, isText, issued, checked, published);
        }

        Seen issued(boolean isChecked, boolean isPublished) {
            return new Seen(covered, opined, sent, amending, unlawful, informed, asked, congress, congresses, listed, meetings,
                    adopted, text, true, isChecked, isPublished);
        }

        private static Set<Integer> and(Set<Integer> texts, int text) {
            Set<Integer> more = new TreeSet<>(texts);
            more.add(text);
            return more;
        }

        private static Set<Integer> without(Set<Integer> texts, int text) {
            Set<Integer> less = new TreeSet<>(texts);
            less.remove(text);
            return less;
        }
    }

    private record State(CaseFile file, Seen seen) {

        int text() {
            return file.dossier().drafts().size();
        }
    }

    @ParameterizedTest
    @CsvSource({"NONE,false,3", "NONE,true,2", "REPORT,false,2", "DECISION,true,2"})
    void no_record_that_open_gates_allow_holds_what_the_law_forbids(CongressDuty duty, boolean exploratory, int texts) {
        most = texts;
        CaseFile begun = CaseFile.startedOn(DAY, duty, exploratory, Procedure.RISK_ASSESSMENT).draft(DAY)
                .plus(new RiskAssessmentPlanned(ON, CaseFile.version(1), Assessor.THIRD_PARTY, ASSESSOR, true, "plan", null, null,
                        null, false, null))
                .riskReported(DAY, cn.fadu.dossier.RiskFact.Level.LOW, true, "m").riskFound(DAY, true);
        open.add(new State(begun, Seen.nothing()));
        long steps = 0;
        while (!open.isEmpty()) {
            State at = open.pop();
            if (reached.add(at)) {
                steps++;
                review(at, exploratory);
                deliberate(at);
                conclude(at, duty);
                evaluate(at);
            }
        }
        System.out.printf("%s, exploratory %s: %d records, gates passed %s, closed %s%n", duty, exploratory, steps, done, refused);
        assertThat(done).contains(GuardedAct.PUT_ON_AGENDA, GuardedAct.SIGN_MINUTES, GuardedAct.ISSUE_DECISION,
                GuardedAct.PUBLISH_DECISION);
        assertThat(refused).contains(GuardedAct.PUT_ON_AGENDA, GuardedAct.ISSUE_DECISION, GuardedAct.APPOINT_EVALUATOR);
    }

    private void review(State at, boolean exploratory) {
        Seen seen = at.seen();
        int text = at.text();
        if (text < most && !seen.issued()) {
            go(at.file().draft(DAY, Procedure.LEGALITY_REVIEW), seen.at(seen.listed() && seen.adopted(), seen.meetings(),
                    seen.adopted(), false));
        }
        if (!seen.sent().contains(text)) {
            guarded(GuardedAct.SUBMIT_FOR_REVIEW, at, f -> f.submitted(DAY, null)
                    .checked(DAY, MaterialsChecked.Outcome.ACCEPTED).assigned(DAY, 1).advice(DAY), seen.sends(text), true);
        } else if (!seen.opined().contains(text)) {
            for (Conclusion conclusion : Conclusion.values()) {
                for (String finding : conclusion == Conclusion.RISK_STATED ? new String[] {"none", null} : new String[] {null}) {
                    guarded(GuardedAct.ISSUE_OPINION, at, f -> f.drafted(DAY, conclusion, finding, CaseFile.REVIEWER)
                            .opinion(DAY, conclusion), seen.opines(text, conclusion, exploratory && finding != null), true);
                }
            }
        }
        if (seen.amending()) {
            for (boolean yes : new boolean[] {true, false}) {
                go(at.file().plus(new AmendmentsAnswered(ON, at.file().current(), List.of()))
                        .plus(new AmendmentsConfirmed(ON, at.file().current(), yes, null, CaseFile.REVIEWER)),
                        seen.confirms(text, yes));
            }
        } else if (!seen.unlawful() && !seen.covered().isEmpty() && !seen.covered().contains(text)) {
            for (boolean same : new boolean[] {true, false}) {
                go(at.file().plus(new ChangedTextJudged(ON, at.file().current(), same, "r", CaseFile.REVIEWER)),
                        seen.confirms(text, same));
            }
        }
    }

    private void deliberate(State at) {
        Seen seen = at.seen();
        if (!seen.listed() && !seen.adopted() && seen.meetings() < 2) {
            guarded(GuardedAct.PUT_ON_AGENDA, at, f -> f.listed(DAY, DAY), seen.at(true, seen.meetings(), false, false),
                    seen.covered().contains(at.text()));
        }
        if (seen.listed() && !seen.adopted()) {
            for (ItemDecided.Outcome outcome : List.of(ItemDecided.Outcome.ADOPTED_IN_PRINCIPLE, ItemDecided.Outcome.AMEND)) {
                boolean adopted = outcome == ItemDecided.Outcome.ADOPTED_IN_PRINCIPLE;
                guarded(GuardedAct.SIGN_MINUTES, at, f -> f.opened(DAY, true, "a").says(DAY, "a").says(DAY, "chief")
                        .decided(DAY, outcome, ItemDecided.Majority.FOR, null).signed(DAY),
                        seen.at(adopted, seen.meetings() + 1, adopted, false), true);
            }
        }
        if (seen.adopted() && !seen.text()) {
            go(at.file().plus(new FinalTextRegistered(ON, at.file().current(), at.text() > 1)),
                    seen.at(true, seen.meetings(), true, true));
        }
    }

    private void conclude(State at, CongressDuty duty) {
        Seen seen = at.seen();
        int text = at.text();
        if (seen.adopted() && !seen.issued() && seen.asked() < 2) {
            for (PartyCommitteeInformed.Reply reply : REPLIES) {
                PartyCommitteeInformed.Kind kind = reply == PartyCommitteeInformed.Reply.NONE_NEEDED
                        ? PartyCommitteeInformed.Kind.REPORT : PartyCommitteeInformed.Kind.REQUEST;
                boolean settled = reply == PartyCommitteeInformed.Reply.NONE_NEEDED
                        || reply == PartyCommitteeInformed.Reply.AGREED;
                go(at.file().plus(new PartyCommitteeInformed(ON, kind, "1", reply, null, null, at.file().current())),
                        seen.hears(text, settled));
            }
        }
        if (duty != CongressDuty.NONE && seen.adopted() && !seen.published() && seen.congresses() < 2) {
            for (CongressConcluded.Result result : CongressConcluded.Result.values()) {
                go(at.file().plus(new CongressConcluded(ON, result, "1", null, null)),
                        seen.congress(result == CongressConcluded.Result.APPROVED
                                || duty == CongressDuty.REPORT && result == CongressConcluded.Result.REPORTED));
            }
        }
        if (seen.text() && !seen.issued()) {
            guarded(GuardedAct.ISSUE_DECISION, at, f -> f.issued(DAY), seen.issued(false, false),
                    seen.adopted() && seen.covered().contains(text) && seen.informed().contains(text));
        }
        if (seen.issued() && !seen.checked()) {
            go(at.file().disclosure(DAY, Disclosure.FULL, null, "lawyer"), seen.issued(true, false));
        }
        if (seen.issued() && !seen.published()) {
            guarded(GuardedAct.PUBLISH_DECISION, at, f -> f.published(DAY), seen.issued(seen.checked(), true),
                    seen.checked() && !seen.informed().isEmpty() && (duty == CongressDuty.NONE || seen.congress()));
        }
    }

    private void evaluate(State at) {
        if (at.seen().published()) {
            CaseFile appointed = at.file().plus(new EvaluatorAppointed(ON, EvaluatorKind.THIRD_PARTY, null, null, ASSESSOR,
                    EarlierPart.NONE, List.of(), 3, 0, new PersonId("office")));
            assertThat(Gates.judge(GuardedAct.APPOINT_EVALUATOR, appointed.on(DAY)).isOpen()).isFalse();
            refused.add(GuardedAct.APPOINT_EVALUATOR);
        }
    }

    private void guarded(GuardedAct act, State at, UnaryOperator<CaseFile> does, Seen then, boolean lawful) {
        CaseFile after = does.apply(at.file());
        if (Gates.judge(act, after.on(DAY)).isOpen()) {
            assertThat(lawful).as("%s of %s", act, at.seen()).isTrue();
            done.add(act);
            go(after, then);
        } else {
            refused.add(act);
        }
    }

    private void go(CaseFile file, Seen seen) {
        open.push(new State(file, seen));
    }
}
