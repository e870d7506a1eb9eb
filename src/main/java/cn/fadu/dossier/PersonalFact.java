package cn.fadu.dossier;

import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Facts about personal data in the record (个人信息保护法, Arts. 47 and 50). */
public sealed interface PersonalFact extends Fact {

    /** Why personal data is to be erased: the items of Art. 47(1). */
    enum ErasureGround { PURPOSE_ACHIEVED, RETENTION_EXPIRED, CONSENT_WITHDRAWN, UNLAWFUL, OTHER_LAW }

    /** Why personal data stays. */
    enum Keeping {
        /** The hearing is not over: what the data is for is not achieved yet. */
        HEARING_UNDER_WAY,
        /** Part of the record of a hearing, which is filed (Order 713, Arts. 17 and 33). */
        HEARING_FILED,
        /** Part of a closed file whose period of retention runs. */
        FILE_CLOSED;

        /** Whether nothing but keeping is done with the data from now on (Art. 47(2)). */
        public boolean restricts() {
            return this != HEARING_UNDER_WAY;
        }
    }

    /**
     * One piece of personal data as an erasure names it.
     *
     * @param entry number of the entry that brought it in, within the matter's stream or, for who gave an opinion, its intake
     */
    record Named(PersonalText value, PersonalUse use, long entry) {
    }

    /** What stays though its erasure was asked for, and why. */
    record Kept(PersonalText value, PersonalUse use, long entry, Keeping because) {
    }

    /**
     * Personal data was erased on request, as far as no duty to keep it stands against that: text and salt are gone, the
     * commitment stays. What is kept restricts to keeping alone.
     *
     * @param requestedOn day of the request
     * @param request     the request as filed, or null
     */
    record PersonalDataErased(LocalDate on, LocalDate requestedOn, ErasureGround ground, List<Named> erased, List<Kept> kept,
                              String note, DocumentRef request, PersonId by) implements PersonalFact {

        public PersonalDataErased {
            erased = List.copyOf(erased);
            kept = List.copyOf(kept);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.erasures().with(this, dossier.publication().archive()));
        }
    }
}
