package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Desk;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Who may not do a piece of work because of what they did before in the matter. Asked at claiming and at completing. */
public final class Separation {

    /**
     * Somebody wants to do work.
     *
     * @param acting   who does it and, for a substitute, whom they represent: both count
     * @param sections whether two people sit in the same section of the desk's unit
     * @param small    whether nobody else could do it, or the body follows Order 713 by reference: then a clash is shown and
     *                 closes nothing
     */
    public record Asked(Desk desk, String act, Set<PersonId> acting, BiPredicate<PersonId, PersonId> sections, boolean small) {
    }

    private Separation() {
    }

    /** What stands against it: broken, or a warning in a small body; empty when nothing does. */
    public static Optional<Verdict> judge(Asked asked, Dossier dossier) {
        return SeparationRule.ALL.stream().filter(rule -> rule.where().test(asked.desk(), asked.act()))
                .flatMap(rule -> asked.acting().stream().sorted((a, b) -> a.value().compareTo(b.value()))
                        .filter(person -> isBarred(rule, person, asked, dossier))
                        .map(person -> verdict(rule, person, asked.small()))).findFirst();
    }

    private static boolean isBarred(SeparationRule rule, PersonId person, Asked asked, Dossier dossier) {
        Set<PersonId> barred = rule.barred().apply(dossier);
        return barred.contains(person)
                || rule.sections() && barred.stream().anyMatch(other -> asked.sections().test(person, other));
    }

    private static Verdict verdict(SeparationRule rule, PersonId person, boolean small) {
        return new Verdict(rule.id(), small ? Answer.WARNING : Answer.BROKEN, List.of(rule.basis()),
                "separation." + rule.id(), List.of(person), null);
    }
}
