package cn.fadu.imports;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingHeld;
import cn.fadu.dossier.HearingFact.MaterialsDelivered;
import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.ParticipationFact.AdoptionPublished;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts that steps of public participation become: open consultation, its feedback, and hearing. */
final class PastParticipation {

    private final Digest draft;
    private final List<PastStep> steps;

    PastParticipation(Digest draft, List<PastStep> steps) {
        this.draft = draft;
        this.steps = steps;
    }

    List<Fact> facts(PastStep step) {
        return switch (step.kind()) {
            case PUBLIC_CONSULTATION -> step.when().first().map(from -> consultation(step, from)).orElse(List.of());
            case CONSULTATION_FEEDBACK -> step.doneOn().map(day -> List.<Fact>of(new AdoptionPublished(day, true, step.channels(),
                    step.address(), null, document(step)))).orElse(List.of());
            case HEARING_NOTICE -> step.doneOn().map(day -> notice(step, day)).orElse(List.of());
            case HEARING_MATERIALS -> step.doneOn().map(day -> materials(step, day)).orElse(List.of());
            case HEARING -> step.doneOn().map(day -> hearing(step, day)).orElse(List.of());
            default -> List.of();
        };
    }

    /** One of which the source states no end has no last day; with no opinions there is nothing to summarise. */
    private List<Fact> consultation(PastStep step, LocalDate from) {
        List<Fact> facts = new ArrayList<>();
        LocalDate until = step.doneOn().orElse(null);
        facts.add(new ConsultationNoticePublished(from, draft, from, until, step.reason(), step.channels(), null, null,
                document(step), 0, null));
        if (until != null && opinions(step) != null) {
            facts.add(new ConsultationEnded(until, opinions(step)));
            if (opinions(step) == 0) {
                facts.add(new AdoptionSummarised(until, 0, 0, 0, 0, 0, true, List.of(), null, hasFeedback(), null));
            }
        }
        return facts;
    }

    /** As the consultation states it, or else the feedback. */
    private Integer opinions(PastStep step) {
        return step.opinions() != null ? step.opinions() : steps.stream()
                .filter(s -> s.kind() == PastStepKind.CONSULTATION_FEEDBACK && s.opinions() != null).map(PastStep::opinions)
                .findFirst().orElse(null);
    }

    private boolean hasFeedback() {
        return steps.stream().anyMatch(s -> s.kind() == PastStepKind.CONSULTATION_FEEDBACK);
    }

    private List<Fact> notice(PastStep step, LocalDate day) {
        Optional<LocalDate> held = steps.stream().filter(s -> s.kind() == PastStepKind.HEARING)
                .flatMap(s -> s.when().first().stream()).filter(d -> !d.isBefore(day)).findFirst();
        List<PastStep.Side> seats = step.sides().isEmpty() ? sides() : step.sides();
        return List.of(new HearingAnnounced(day, draft, null, held.orElse(null), step.time(), step.place(),
                seats.stream().filter(s -> s.people() != null).map(s -> new HearingAnnounced.Side(s.side(), s.people())).toList(),
                null, step.registerUntil(), null, null, step.channels(), document(step), step.documentNumber()));
    }

    private List<Fact> materials(PastStep step, LocalDate day) {
        int people = sides().stream().mapToInt(s -> s.people() == null ? 0 : s.people()).sum();
        List<Fact> facts = new ArrayList<>(selected(day));
        if (people > 0) {
            facts.add(new MaterialsDelivered(day, null, IntStream.rangeClosed(1, people)
                    .mapToObj(n -> new MaterialsDelivered.Delivery(n, day, null)).toList(), document(step)));
        }
        return facts;
    }

    private List<Fact> hearing(PastStep step, LocalDate day) {
        boolean selectedBefore = steps.stream().anyMatch(s -> s.kind() == PastStepKind.HEARING_MATERIALS
                && s.number() < step.number() && s.doneOn().isPresent());
        return Stream.concat(selectedBefore ? Stream.empty() : selected(day).stream(),
                Stream.of(new HearingHeld(day, null, step.reason()))).toList();
    }

    /** Sides and numbers are known, names are not entered. */
    private List<Fact> selected(LocalDate day) {
        List<Selected> people = sides().stream().flatMap(s -> IntStream.range(0, s.people() == null ? 0 : s.people())
                .mapToObj(i -> new Selected(null, s.side(), null, null, null))).toList();
        return people.isEmpty() ? List.of() : List.of(new ParticipantsSelected(day, people, null));
    }

    private List<PastStep.Side> sides() {
        return steps.stream().filter(s -> s.kind() == PastStepKind.HEARING && !s.sides().isEmpty()).map(PastStep::sides)
                .findFirst().orElse(List.of());
    }

    private static DocumentRef document(PastStep step) {
        return step.documents().stream().findFirst().orElse(null);
    }
}
