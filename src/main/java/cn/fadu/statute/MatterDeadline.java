package cn.fadu.statute;

import cn.fadu.calendar.Deadline;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;

/**
 * A time limit of a matter.
 *
 * @param done when that which it limits or protects was done; null while it is open
 */
public record MatterDeadline(Deadline deadline, LocalDate done, LegalBasis basis) {

    /** Code of the limit; its name is the bundle text {@code deadline.<kind>}. */
    public String kind() {
        return deadline.kind();
    }

    /** A floor or a ceiling. */
    public Deadline.Bound bound() {
        return deadline.bound();
    }
}
