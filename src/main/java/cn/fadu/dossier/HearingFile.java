package cn.fadu.dossier;

import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingClosed;
import cn.fadu.dossier.HearingFact.HearingDecided;
import cn.fadu.dossier.HearingFact.HearingHeld;
import cn.fadu.dossier.HearingFact.HearingPostponed;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Confirmation;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Kind;
import cn.fadu.dossier.HearingFact.HearingRecorded;
import cn.fadu.dossier.HearingFact.HearingReported;
import cn.fadu.dossier.HearingFact.HearingSuspended;
import cn.fadu.dossier.HearingFact.MaterialsDelivered;
import cn.fadu.dossier.HearingFact.MaterialsDelivered.Delivery;
import cn.fadu.dossier.HearingFact.ParticipantListPublished;
import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFact.SidesRecruitedAgain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The hearing of the round in hand. Components are null until their act was done.
 *
 * @param stage         what the preparation has come to
 * @param day           day on which it is to be held, after postponements
 * @param begun         first day of a hearing that was suspended, or null
 * @param participants  in their order; the first has the number 1
 * @param deliveries    the latest delivery to each participant
 * @param confirmations the latest confirmation of each participant
 */
public record HearingFile(HearingDecided decision, HearingAnnounced announcement, Stage stage, LocalDate day,
                          LocalDate begun, List<Selected> participants, ParticipantListPublished list,
                          List<Delivery> deliveries, HearingHeld held, HearingRecorded record,
                          List<Confirmation> confirmations, HearingClosed closing, HearingReported report) {

    static final HearingFile EMPTY = new HearingFile(null, null, null, null, null, List.of(), null, List.of(), null, null,
            List.of(), null, null);

    /** The steps from the announcement to the hearing. */
    public enum Stage { SELECT, RECRUIT, PUBLISH_LIST, DELIVER, CONVENE }

    public HearingFile {
        participants = List.copyOf(participants);
        deliveries = List.copyOf(deliveries);
        confirmations = List.copyOf(confirmations);
    }

    /** Whether it was announced and not held. */
    public boolean isAhead() {
        return announcement != null && held == null;
    }

    /** Whether there is nothing more to do: it was reported on, or decided against. */
    public boolean isOver() {
        return report != null || decision != null && !decision.held();
    }

    /** The sides with seats and nobody on them. */
    public List<String> sidesWithoutParticipant() {
        return announcement == null ? List.of() : announcement.sides().stream().map(s -> s.side())
                .filter(side -> participants.stream().noneMatch(p -> p.side().equals(side))).toList();
    }

    public Optional<Delivery> delivery(int number) {
        return deliveries.stream().filter(d -> d.number() == number).findFirst();
    }

    public Optional<Confirmation> confirmation(int number) {
        return confirmations.stream().filter(c -> c.number() == number).findFirst();
    }

    /** Numbers of the participants to whom nothing was delivered. */
    public List<Integer> unserved() {
        return numbers().filter(n -> delivery(n).isEmpty()).boxed().toList();
    }

    /** Numbers of the participants of whom it is not known whether they confirmed the record. */
    public List<Integer> unconfirmed() {
        return numbers().filter(n -> confirmation(n).isEmpty()).boxed().toList();
    }

    /** Numbers of the participants who refused to sign without the reason being noted. */
    public List<Integer> refusedWithoutNote() {
        return confirmations.stream().filter(c -> c.kind() == Kind.REFUSED && (c.reason() == null || c.notedBy() == null))
                .map(Confirmation::number).toList();
    }

    /** The day of the latest delivery; empty while a participant is unserved, or there is none. */
    public Optional<LocalDate> servedOn() {
        return unserved().isEmpty() ? deliveries.stream().map(Delivery::day).max(LocalDate::compareTo) : Optional.empty();
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, participants.size());
    }

    static HearingFile announced(HearingAnnounced fact, HearingDecided decision) {
        return new HearingFile(decision, fact, Stage.SELECT, fact.day(), null, List.of(), null, List.of(), null, null,
                List.of(), null, null);
    }

    HearingFile with(HearingDecided fact) {
        return new HearingFile(fact, announcement, stage, day, begun, participants, list, deliveries, held, record,
                confirmations, closing, report);
    }

    HearingFile with(ParticipantsSelected fact) {
        List<Selected> more = new ArrayList<>(participants);
        more.addAll(fact.selected());
        HearingFile selected = new HearingFile(decision, announcement, stage, day, begun, more, list, deliveries, held,
                record, confirmations, closing, report);
        return selected.at(selected.sidesWithoutParticipant().isEmpty() ? Stage.PUBLISH_LIST : Stage.RECRUIT);
    }

    HearingFile with(SidesRecruitedAgain fact) {
        return at(Stage.SELECT);
    }

    HearingFile with(ParticipantListPublished fact) {
        return new HearingFile(decision, announcement, Stage.DELIVER, day, begun, participants, fact, deliveries, held,
                record, confirmations, closing, report);
    }

    HearingFile with(MaterialsDelivered fact) {
        return new HearingFile(decision, announcement, Stage.CONVENE, day, begun, participants, list,
                latest(deliveries, fact.deliveries(), Delivery::number), held, record, confirmations, closing, report);
    }

    HearingFile with(HearingPostponed fact) {
        return new HearingFile(decision, announcement, Stage.DELIVER, fact.to(), begun, participants, list, deliveries,
                held, record, confirmations, closing, report);
    }

    HearingFile with(HearingSuspended fact) {
        return new HearingFile(decision, announcement, Stage.CONVENE, fact.to(), begun == null ? fact.on() : begun,
                participants, list, deliveries, held, record, confirmations, closing, report);
    }

    HearingFile with(HearingHeld fact) {
        return new HearingFile(decision, announcement, stage, day, begun, participants, list, deliveries, fact, record,
                confirmations, closing, report);
    }

    HearingFile with(HearingRecorded fact) {
        return new HearingFile(decision, announcement, stage, day, begun, participants, list, deliveries, held, fact,
                confirmations, closing, report);
    }

    HearingFile with(HearingRecordConfirmed fact) {
        return new HearingFile(decision, announcement, stage, day, begun, participants, list, deliveries, held, record,
                latest(confirmations, fact.confirmations(), Confirmation::number), closing, report);
    }

    HearingFile with(HearingClosed fact) {
        return new HearingFile(decision, announcement, stage, day, begun, participants, list, deliveries, held, record,
                confirmations, fact, report);
    }

    HearingFile with(HearingReported fact) {
        return new HearingFile(decision, announcement, stage, day, begun, participants, list, deliveries, held, record,
                confirmations, closing, fact);
    }

    private HearingFile at(Stage now) {
        return new HearingFile(decision, announcement, now, day, begun, participants, list, deliveries, held, record,
                confirmations, closing, report);
    }

    private static <T> List<T> latest(List<T> before, List<T> more, ToIntFunction<T> number) {
        List<T> merged = new ArrayList<>(before);
        for (T item : more) {
            merged.removeIf(old -> number.applyAsInt(old) == number.applyAsInt(item));
            merged.add(item);
        }
        merged.sort(java.util.Comparator.comparingInt(number));
        return merged;
    }
}
