package cn.fadu.editions;

import cn.fadu.shared.OrganId;
import java.util.Objects;

/**
 * A file that says by which days or numbers an organ goes.
 *
 * @param organ whose it is; {@link OrganId#INSTALLATION} for all organs
 * @param name  name of the file without folders; of the same kind and organ, a later edition stands in for an earlier one of
 *              the same name
 */
public record Edition(Kind kind, OrganId organ, String name, byte[] content) {

    /** What the file holds; the names are kept in the database. */
    public enum Kind {
        /** A year's holidays, as {@link cn.fadu.calendar.CalendarFiles} reads it. */
        CALENDAR,
        /** A jurisdiction profile, as {@link cn.fadu.statute.Profiles#ofFiles} reads it. */
        PROFILE
    }

    public Edition {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(organ);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")) {
            throw new IllegalArgumentException("not a name of a file: " + name);
        }
    }
}
