package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.MatterKind;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Situations;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Gates;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.Procedures;
import cn.fadu.worklist.Worklist;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a closed act must tell: what opens it, and somebody who can do that now or from a stated day. */
@Component
class ClosedGates {

    /** The acts that every matter comes to, unless it ends before. */
    private static final List<GuardedAct> AHEAD = List.of(GuardedAct.PUT_ON_AGENDA, GuardedAct.ISSUE_DECISION,
            GuardedAct.PUBLISH_DECISION, GuardedAct.CLOSE_FILE);

    private final Procedures procedures;
    private final Situations situations;
    private final Worklist worklist;
    private final Directory directory;
    private final Acts acts;

    ClosedGates(Procedures procedures, Situations situations, Worklist worklist, Directory directory, Acts acts) {
        this.procedures = procedures;
        this.situations = situations;
        this.worklist = worklist;
        this.directory = directory;
        this.acts = acts;
    }

    Gate gate(MatterId matter, GuardedAct act) {
        return Gates.judge(act, situations.of(matter, procedures.dossier(matter)));
    }

    List<Verdict> findings(MatterId matter) {
        return Findings.of(situations.of(matter, procedures.dossier(matter)));
    }

    /** The answer that one rule gives at the gate of the act. */
    Verdict answer(MatterId matter, GuardedAct act, String rule) {
        return gate(matter, act).verdicts().stream().filter(v -> v.rule().equals(rule)).findFirst().orElseThrow();
    }

    /** The act was closed by exactly these rules, each with a way out that somebody can take. */
    List<Remedy> assertClosed(MatterId matter, ActResult result, String... rules) {
        assertThat(result).isInstanceOf(ActResult.Closed.class);
        return assertClosed(matter, ((ActResult.Closed) result).gate(), rules);
    }

    List<Remedy> assertClosed(MatterId matter, Gate gate, String... rules) {
        assertThat(gate.obstacles()).extracting(Verdict::rule).containsExactlyInAnyOrder(rules);
        List<Remedy> remedies = gate.obstacles().stream().map(Verdict::remedy).toList();
        remedies.forEach(remedy -> assertSomebodyCan(matter, remedy));
        return remedies;
    }

    /**
     * Every gate ahead of the matter that is closed and names no act that somebody can do, in words; none of a matter that
     * has come to its end.
     */
    List<String> deadEnds(MatterId matter) {
        Dossier dossier = procedures.dossier(matter);
        if (worklist.openIn(matter).isEmpty() || dossier.start().kind() != MatterKind.DECISION) {
            return List.of();
        }
        List<String> deadEnds = new ArrayList<>();
        for (GuardedAct act : ahead(dossier)) {
            for (Verdict obstacle : gate(matter, act).obstacles()) {
                try {
                    assertSomebodyCan(matter, obstacle.remedy());
                } catch (AssertionError nobody) {
                    deadEnds.add(act + ", " + obstacle.message() + ": " + nobody.getMessage().strip());
                }
            }
        }
        return deadEnds;
    }

    /** The acts that the matter still comes to. */
    private static List<GuardedAct> ahead(Dossier dossier) {
        boolean rejected = dossier.deliberation().decision() != null
                && dossier.deliberation().decision().outcome() == ItemDecided.Outcome.REJECTED
                && dossier.deliberation().signature() != null && dossier.deliberation().signature().signed();
        boolean ended = dossier.withdrawal() != null || dossier.start().isRefused() || rejected;
        boolean withheld = dossier.publication().disclosure() != null
                && dossier.publication().disclosure().disclosure() == DisclosureChecked.Disclosure.NONE;
        return AHEAD.stream().filter(act -> act == GuardedAct.CLOSE_FILE ? dossier.publication().closing() == null
                : !ended && !(act == GuardedAct.PUBLISH_DECISION && withheld)).toList();
    }

    void assertSomebodyCan(MatterId matter, Remedy remedy) {
        assertThat(remedy).isNotNull();
        assertThat(acts.keys()).contains(remedy.act());
        Dossier dossier = procedures.dossier(matter);
        List<Holder> people = people(remedy, dossier);
        assertThat(people).as("people at %s", remedy.desk()).isNotEmpty();
        assertThat(remedy.from()).isAfterOrEqualTo(procedures.today());
        if (remedy.from().isAfter(procedures.today())) {
            return;
        }
        boolean open = worklist.openIn(matter).stream().anyMatch(w -> w.act().equals(remedy.act())
                && w.desk().equals(remedy.desk()) && people.stream().anyMatch(p -> p.unit().equals(w.unit())));
        boolean offered = people.stream().anyMatch(p -> acts.offered(dossier,
                        new Actor(dossier.start().organ(), p.person(), p.unit(), p.post(), null)).stream()
                .anyMatch(a -> a.key().equals(remedy.act())));
        assertThat(open || offered).as("%s can be done now; open is %s", remedy, procedures.open(matter)).isTrue();
    }

    /** Everybody at the desk; for units that the procedure names, everybody in such a post. */
    private List<Holder> people(Remedy remedy, Dossier dossier) {
        OrganId organ = dossier.start().organ();
        return remedy.desk().function().equals(Desk.NAMED) ? directory.holders(organ, remedy.desk().post())
                : directory.holders(organ, directory.resolve(remedy.desk(), organ, dossier.start().leadUnit()),
                        remedy.desk().post());
    }
}
