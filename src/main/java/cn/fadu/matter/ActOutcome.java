package cn.fadu.matter;

import cn.fadu.dossier.Fact;
import cn.fadu.forms.FieldProblem;
import cn.fadu.statute.GuardedAct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an act comes to: facts to record and the way the procedure takes, or problems with the values. */
public sealed interface ActOutcome {

    /** A message to the procedure. */
    record Signal(String message, Map<String, Object> routing) {
    }

    /**
     * The act can be recorded.
     *
     * @param facts   at least one; the legal date of the entry is that of the first
     * @param guarded the act of the law that its gate must admit, if it is one
     * @param routing variables for the gateways that follow the task
     */
    record Done(List<Fact> facts, Optional<GuardedAct> guarded, Map<String, Object> routing,
                List<Signal> signals, Optional<Runnable> then) implements ActOutcome {

        public Done {
            facts = List.copyOf(facts);
            routing = Map.copyOf(routing);
            signals = List.copyOf(signals);
        }

        /** States one more fact, after the others. */
        public Done and(Fact fact) {
            List<Fact> more = new ArrayList<>(facts);
            more.add(fact);
            return new Done(more, guarded, routing, signals, then);
        }

        /** The gate of this act must be open. */
        public Done guardedBy(GuardedAct act) {
            return new Done(facts, Optional.of(act), routing, signals, then);
        }

        /** Sets a variable that a gateway reads. */
        public Done routing(String variable, Object value) {
            Map<String, Object> more = new HashMap<>(routing);
            more.put(variable, value);
            return new Done(facts, guarded, more, signals, then);
        }

        /** Sends a message to whatever waits for it; nothing happens when nobody waits. */
        public Done signalling(String message, Map<String, Object> variables) {
            List<Signal> more = new ArrayList<>(signals);
            more.add(new Signal(message, variables));
            return new Done(facts, guarded, routing, more, then);
        }

        /** Something to do once the act is recorded, in its transaction: a table kept for lists. */
        public Done then(Runnable last) {
            return new Done(facts, guarded, routing, signals, Optional.of(last));
        }
    }

    /** The values are not right; nothing changes. */
    record Refused(List<FieldProblem> problems) implements ActOutcome {
    }

    static Done done(Fact... facts) {
        return new Done(List.of(facts), Optional.empty(), Map.of(), List.of(), Optional.empty());
    }

    static Refused refused(String field, String message, Object... arguments) {
        return new Refused(List.of(FieldProblem.of(field, message, arguments)));
    }
}
