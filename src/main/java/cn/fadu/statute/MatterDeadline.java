package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;

/**
 * A time limit of a matter.
 *
 * @param done  when that which it limits or protects was done; null while it is open
 * @param items how many things run under limits of this kind, of which this is the earliest; 1 for most
 */
public record MatterDeadline(Deadline deadline, LocalDate done, LegalBasis basis, int items) {

    public MatterDeadline(Deadline deadline, LocalDate done, LegalBasis basis) {
        this(deadline, done, basis, 1);
    }

    /** Code of the limit; its name is the bundle text {@code deadline.<kind>}. */
    public String kind() {
        return deadline.kind();
    }

    /** A floor or a ceiling. */
    public Deadline.Bound bound() {
        return deadline.bound();
    }

    /** Whether that which it limits is still to be done. */
    public boolean isOpen() {
        return done == null;
    }
}
