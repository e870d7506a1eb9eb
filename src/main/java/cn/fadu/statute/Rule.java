package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of law. Its name and its sentence are the bundle texts {@code rule.<id>.name} and {@code rule.<id>.sentence}.
 * A rule that is not in force on the legal date of what it judges answers {@link Answer#NOT_APPLICABLE}.
 */
public interface Rule {

    /** Unique, permanent code. */
    String id();

    /** Where it is written, the most telling place first; never empty. */
    List<LegalBasis> basis();

    /** The acts it may close; empty for a rule that only raises findings. */
    Set<GuardedAct> guards();

    LocalDate inForceFrom();

    /** The last day of force; empty while it is in force. */
    default Optional<LocalDate> inForceUntil() {
        return Optional.empty();
    }

    /** The legal date of what the rule is about; empty while it has not happened. */
    Optional<LocalDate> happenedOn(Dossier dossier);

    /**
     * Looks forward: may the guarded act be done? Judges the dossier as it is, or as it would be with the fact of that act
     * already appended; both give a sensible answer. What the act presupposes and is missing is {@link Answer#BROKEN}.
     */
    Verdict judge(Situation situation);

    /**
     * Looks back on what this rule is about; empty while that has not happened. Compares legal dates: what had to come
     * first is in time on the same legal date.
     */
    Optional<Verdict> lookBack(Situation situation);
}
