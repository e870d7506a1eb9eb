package cn.fadu.matter;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.WorkFact.ActedOnBehalf;
import cn.fadu.dossier.WorkFact.ClashShown;
import cn.fadu.shared.Actor;
import cn.fadu.statute.Verdict;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What an entry states beside the act itself: that a substitute did it, or that duties clashed and it was done all the same. */
final class WorkManner {

    private WorkManner() {
    }

    /** {@code clash} is the warning that was shown, or null. */
    static Stream<Fact> of(Actor actor, Verdict clash, LocalDate on) {
        return Stream.concat(
                Stream.ofNullable(actor.onBehalfOf()).map(holder -> new ActedOnBehalf(on, actor.person(), holder)),
                Stream.ofNullable(clash).map(v -> new ClashShown(on, v.rule(), actor.person())));
    }
}
