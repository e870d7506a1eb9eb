package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/** Facts of the consultation of departments and lower governments (部门协商, Order 713, Art. 13). */
public sealed interface CoordinationFact extends Fact {

    /** What a unit says of the draft; {@link #NO_REPLY} is said of a unit that let the deadline pass. */
    enum Stance { NO_COMMENT, CHANGES, DISAGREES, NO_REPLY }

    /**
     * Units and other bodies were asked for their opinion on the draft.
     *
     * @param units  units of the organ, which reply here themselves
     * @param others bodies without an account, by name; the undertaking unit enters what they replied
     */
    record DepartmentsAsked(LocalDate on, Digest draft, List<UnitId> units, List<String> others, String number,
                            LocalDate replyBy, DocumentRef letter) implements CoordinationFact {

        public DepartmentsAsked {
            units = List.copyOf(units);
            others = List.copyOf(others);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(CoordinationFile.asked(this, dossier.coordination()));
        }
    }

    /** One of the units asked replied, in time or late. */
    record DepartmentReplied(LocalDate on, UnitId unit, Stance stance, String opinion, DocumentRef document,
                             PersonId by) implements CoordinationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.coordination().withReply(this));
        }
    }

    /** Replies were no longer waited for; these units had given none. */
    record RepliesClosed(LocalDate on, List<UnitId> overdue) implements CoordinationFact {

        public RepliesClosed {
            overdue = List.copyOf(overdue);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.coordination().withClosing(this));
        }
    }

    /** The undertaking unit drew up what each body said and what became of it. */
    record RepliesSummarised(LocalDate on, List<Row> rows, DocumentRef document) implements CoordinationFact {

        /** One opinion; {@code reason} says why where it was not adopted in full. */
        public record Row(String unit, Stance stance, String opinion, Adoption adoption, String reason) {
        }

        public enum Adoption { ADOPTED, PARTLY, NOT_ADOPTED }

        public RepliesSummarised {
            rows = List.copyOf(rows);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            CoordinationFile file = dossier.coordination().withSummary(this);
            return file.hasDispute() ? dossier.with(file) : file.concludedIn(dossier, on);
        }
    }

    /** The leader in charge coordinated what was in dispute. */
    record DisputeCoordinated(LocalDate on, boolean agreed, String result, PersonId by) implements CoordinationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            CoordinationFile file = dossier.coordination().withCoordination(this);
            return agreed ? file.concludedIn(dossier, on) : dossier.with(file);
        }
    }

    /** What remains in dispute: the main points, the view of each side and that of the undertaking unit, with grounds. */
    record DisputeExplained(LocalDate on, String points, List<Side> sides, String ownView, String grounds,
                            DocumentRef document) implements CoordinationFact {

        /** The view of one side. */
        public record Side(String unit, String view, String grounds) {
        }

        public DisputeExplained {
            sides = List.copyOf(sides);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.coordination().withNote(this).concludedIn(dossier, on);
        }
    }
}
