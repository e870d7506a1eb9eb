package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The parameters of a jurisdiction. A matter names its profile as {@link #reference()} and keeps it for life.
 *
 * @param parent                 the exact version this one extends, as {@code code@version}, or null
 * @param consultationDays       least length of an open consultation, calendar days
 * @param reviewWorkingDays      guaranteed time of the legality review, working days
 * @param adviserOpinionsMin     least number of opinions of legal advisers or government lawyers
 * @param publicationWorkingDays working days from the date of the text to publication
 */
public record Profile(String code, String version, String parent, Binding binding, Parameter consultationDays,
                      Parameter reviewWorkingDays, Parameter adviserOpinionsMin, Parameter publicationWorkingDays) {

    /** A number with its source. Only Order 713 itself and laws above it may be in the national profile. */
    public record Parameter(int value, LegalBasis source, LocalDate inForceFrom) {

        public Parameter {
            Objects.requireNonNull(source);
            Objects.requireNonNull(inForceFrom);
        }
    }

    public Profile {
        Objects.requireNonNull(code);
        Objects.requireNonNull(version);
        Objects.requireNonNull(binding);
        Objects.requireNonNull(consultationDays);
        Objects.requireNonNull(reviewWorkingDays);
        Objects.requireNonNull(adviserOpinionsMin);
        Objects.requireNonNull(publicationWorkingDays);
    }

    /** {@code code@version}, as matters name it. */
    public String reference() {
        return code + "@" + version;
    }
}
