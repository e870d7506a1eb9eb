package cn.fadu.dossier;

import cn.fadu.dossier.CoordinationFact.DepartmentReplied;
import cn.fadu.dossier.CoordinationFact.DepartmentsAsked;
import cn.fadu.dossier.CoordinationFact.DisputeCoordinated;
import cn.fadu.dossier.CoordinationFact.DisputeExplained;
import cn.fadu.dossier.CoordinationFact.RepliesClosed;
import cn.fadu.dossier.CoordinationFact.RepliesSummarised;
import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.shared.Digest;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The consultation of departments in hand, and how the rounds before it ended. Asking anew starts a clean file. Components
 * are null until their act was done.
 */
public record CoordinationFile(DepartmentsAsked letter, List<DepartmentReplied> replies, RepliesClosed closing,
                               RepliesSummarised summary, DisputeCoordinated coordination, DisputeExplained note,
                               List<Round> rounds) implements StageFile {

    static final CoordinationFile EMPTY = new CoordinationFile(null, List.of(), null, null, null, null, List.of());

    /** How a round ended that asked about this draft. */
    public record Round(LocalDate on, Digest draft, boolean agreed) {
    }

    public CoordinationFile {
        replies = List.copyOf(replies);
        rounds = List.copyOf(rounds);
    }

    /** The units asked that have not replied. */
    public List<UnitId> silent() {
        return letter == null ? List.of() : letter.units().stream()
                .filter(unit -> replies.stream().noneMatch(r -> r.unit().equals(unit))).toList();
    }

    /** Whether replies are still waited for. */
    public boolean collectsReplies() {
        return letter != null && closing == null && summary == null && !silent().isEmpty();
    }

    /** Whether anybody disagrees, by their own reply or as the summary states it. */
    public boolean hasDispute() {
        return replies.stream().anyMatch(r -> r.stance() == Stance.DISAGREES)
                || summary != null && summary.rows().stream().anyMatch(r -> r.stance() == Stance.DISAGREES);
    }

    /** Whether the dispute remains after the coordination, if there was one. */
    public boolean leavesDispute() {
        return hasDispute() && (coordination == null || !coordination.agreed());
    }

    static CoordinationFile asked(DepartmentsAsked letter, CoordinationFile before) {
        return new CoordinationFile(letter, List.of(), null, null, null, null, before.rounds);
    }

    CoordinationFile withReply(DepartmentReplied fact) {
        return new CoordinationFile(letter, appended(replies, fact), closing, summary, coordination, note, rounds);
    }

    CoordinationFile withClosing(RepliesClosed fact) {
        return new CoordinationFile(letter, replies, fact, summary, coordination, note, rounds);
    }

    CoordinationFile withSummary(RepliesSummarised fact) {
        return new CoordinationFile(letter, replies, closing, fact, null, null, rounds);
    }

    CoordinationFile withCoordination(DisputeCoordinated fact) {
        return new CoordinationFile(letter, replies, closing, summary, fact, null, rounds);
    }

    CoordinationFile withNote(DisputeExplained fact) {
        return new CoordinationFile(letter, replies, closing, summary, coordination, fact, rounds);
    }

    /** The dossier in which this round has come to its end; a result recorded without a letter is about the current draft. */
    Dossier concludedIn(Dossier dossier, LocalDate on) {
        Digest draft = letter != null ? letter.draft() : dossier.currentDraft().map(d -> d.draft()).orElse(null);
        CoordinationFile concluded = new CoordinationFile(letter, replies, closing, summary, coordination, note,
                appended(rounds, new Round(on, draft, !leavesDispute())));
        return draft == null ? dossier.with(concluded)
                : dossier.with(concluded).withResult(Procedure.DEPARTMENT_CONSULTATION, draft, on);
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
