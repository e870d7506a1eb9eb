package cn.fadu.dossier;

import cn.fadu.dossier.CoordinationFact.Stance;
import cn.fadu.dossier.DeliberationFact.StatementMade.Position;
import cn.fadu.dossier.ParticipationFact.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a procedure of the past as its source states it. Whatever the source does not say is null or empty.
 *
 * @param number         position in what was entered, from one
 * @param unit           who did it, by name
 * @param documentNumber number of its paper
 * @param bodies         who was asked or took part, by name
 * @param opinions       opinions of the public received, zero included
 * @param reason         such as the one for a shorter consultation
 * @param sides          participants of a hearing by side
 * @param experts        how many experts took part
 * @param filed          whether the report was filed with the political-legal committee
 * @param textDate       date of the text (成文日期)
 * @param registerUntil  last day of registration for a hearing
 * @param planned        when something was to happen, as a catalogue states it
 * @param notEnclosed    documents that the source names and that were not enclosed
 */
public record PastStep(int number, PastStepKind kind, StatedDate when, String unit, String documentNumber,
                       List<String> bodies, List<Reply> replies, Integer opinions, String reason, List<Side> sides,
                       Integer experts, ExpertFact.Form form, RiskFact.Level level, Boolean controllable, Boolean filed,
                       PastOutcome outcome, String meeting, MeetingKind meetingKind, String chair, List<View> positions,
                       LocalDate textDate, LocalDate registerUntil, String time, String place, Set<Channel> channels,
                       String address, StatedDate planned, String remark, List<DocumentRef> documents,
                       List<String> notEnclosed) {

    /** What one body replied. */
    public record Reply(String body, Stance stance, String opinion) {
    }

    /** A side of a hearing and how many took part for it. */
    public record Side(String side, Integer people) {
    }

    /** What somebody held at a meeting. */
    public record View(String name, String title, Position position) {
    }

    public enum MeetingKind { EXECUTIVE, PLENARY, OTHER }

    public PastStep {
        when = when == null ? new StatedDate(null, null, null) : when;
        bodies = copy(bodies);
        replies = copy(replies);
        sides = copy(sides);
        positions = copy(positions);
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        documents = copy(documents);
        notEnclosed = copy(notEnclosed);
    }

    /**
     * The day on which it was done; empty where the source does not state that day. An open consultation is done on its last
     * day and on no other.
     */
    public Optional<LocalDate> doneOn() {
        return kind == PastStepKind.PUBLIC_CONSULTATION && when.date() != null ? Optional.empty() : when.day();
    }

    /** This step with its position. */
    public PastStep numbered(int position) {
        return new PastStep(position, kind, when, unit, documentNumber, bodies, replies, opinions, reason, sides, experts, form,
                level, controllable, filed, outcome, meeting, meetingKind, chair, positions, textDate, registerUntil, time, place,
                channels, address, planned, remark, documents, notEnclosed);
    }

    /** This step with its documents, and the names of those that are missing. */
    public PastStep withDocuments(List<DocumentRef> enclosed, List<String> missing) {
        return new PastStep(number, kind, when, unit, documentNumber, bodies, replies, opinions, reason, sides, experts, form,
                level, controllable, filed, outcome, meeting, meetingKind, chair, positions, textDate, registerUntil, time, place,
                channels, address, planned, remark, enclosed, missing);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
