package cn.fadu.statute;

import java.util.List;

/** An act and what every rule that guards it says. */
public record Gate(GuardedAct act, List<Verdict> verdicts) {

    public Gate {
        verdicts = List.copyOf(verdicts);
    }

    /** Open unless a rule is broken or cannot tell; a warning never closes an act, nor does a ceiling that has passed. */
    public boolean isOpen() {
        return verdicts.stream().noneMatch(Verdict::closes);
    }

    /** The verdicts that keep it closed; empty when it is open. Each names an act in its remedy. */
    public List<Verdict> obstacles() {
        return verdicts.stream().filter(Verdict::closes).toList();
    }

    public List<Verdict> warnings() {
        return verdicts.stream().filter(v -> v.answer() == Answer.WARNING).toList();
    }
}
