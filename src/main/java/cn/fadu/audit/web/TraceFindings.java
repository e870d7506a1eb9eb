package cn.fadu.audit.web;

import cn.fadu.audit.Trace;
import cn.fadu.audit.Turns;
import cn.fadu.audit.web.TracePage.FindingView;
import cn.fadu.identity.Access;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.Situations;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.shared.Actor;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Statute;
import cn.fadu.statute.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the rules suspect about the matter of a trace, each with the entry that turned the answer. */
@Component
class TraceFindings {

    private final Situations situations;
    private final MatterAccess access;
    private final Turns turns;
    private final LawTexts law;

    TraceFindings(Situations situations, MatterAccess access, Turns turns, LawTexts law) {
        this.situations = situations;
        this.access = access;
        this.turns = turns;
        this.law = law;
    }

    /** Empty for a reader who sees none. */
    List<FindingView> of(Trace trace, Actor actor) {
        return !access.seesFindings(actor, trace.dossier()) ? List.of()
                : Findings.of(situations.of(trace.dossier())).stream().map(v -> view(v, trace, actor)).toList();
    }

    private FindingView view(Verdict verdict, Trace trace, Actor actor) {
        List<Turns.Turn> turned = turns.of(trace, Statute.rule(verdict.rule()));
        Long entry = turned.isEmpty() ? null : turned.get(turned.size() - 1).entry().number();
        return new FindingView(law.verdict(verdict, actor.organ()), entry, entry == null ? null : TraceEntries.href(trace, entry),
                Access.readsWholeOrgan(actor) ? "/findings/of/" + trace.matter() + "/" + verdict.rule() : null);
    }
}
