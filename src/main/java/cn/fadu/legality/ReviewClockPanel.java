package cn.fadu.legality;

import cn.fadu.calendar.CountedDate;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.matter.Panel;
import cn.fadu.matter.Situations;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.statute.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * When the submission came, when its material was complete, how long the review is guaranteed,
 * when it has to be completed and when the meeting is planned.
 */
@Component
@Order(10)
class ReviewClockPanel implements Panel {

    private final Situations situations;

    ReviewClockPanel(Situations situations) {
        this.situations = situations;
    }

    @Override
    public Set<String> acts() {
        return ReviewPages.CLOCK;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        LegalityFile file = asked.dossier().legality();
        if (file.submission() == null) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        file.sentOn().ifPresent(on -> lines.add(line("sent", on)));
        if (file.receipt() != null) {
            lines.add(Line.of(Words.of("legality.clock.received", file.receipt().on(), file.receipt().receiptNumber())));
        }
        MaterialsChecked check = file.materialCheck();
        if (check != null && check.supplementBy() != null && file.completeOn().isEmpty()) {
            lines.add(line("supplement", check.supplementBy()).state(Words.of("legality.clock.not-begun"), Tone.NEAR));
        }
        file.completeOn().ifPresent(on -> lines.add(line("complete", on)));
        Situation situation = situations.of(asked.dossier());
        Optional<CountedDate> end = limit(situation, Deadlines.GUARANTEED_REVIEW).map(d -> due(situation, d));
        end.ifPresent(until -> lines.add(until.provisional() ? line("guaranteed", until.date())
                .state(Words.of("legality.clock.provisional"), Tone.NEAR) : line("guaranteed", until.date())));
        limit(situation, Deadlines.REVIEW_COMPLETION).ifPresent(d -> addCompletion(lines, situation, d));
        if (file.submission().plannedMeeting() != null) {
            LocalDate planned = file.submission().plannedMeeting();
            boolean early = end.map(CountedDate::date).filter(planned::isBefore).isPresent();
            lines.add(early ? line("planned", planned).state(Words.of("legality.clock.early"), Tone.NEAR)
                    : line("planned", planned));
        }
        return Content.of(Words.of("legality.clock"), null, lines);
    }

    private static void addCompletion(List<Line> lines, Situation situation, MatterDeadline limit) {
        CountedDate until = due(situation, limit);
        Line line = line("completion", until.date());
        lines.add(limit.isOpen() && limit.deadline().isSuspended(situation.calendar()) ? line.state(Words.of("legality.clock.suspended"), Tone.NEAR)
                : limit.isOpen() && situation.today().isAfter(until.date())
                        ? line.state(Words.of("legality.clock.overdue"), Tone.BAD)
                : until.provisional() ? line.state(Words.of("legality.clock.provisional"), Tone.NEAR) : line);
        limit.deadline().suspensions().forEach(s -> lines.add(Line.of(s.lasts()
                        ? Words.of("legality.clock.pausing", s.from(), named(s.person()))
                        : Words.of("legality.clock.pause", s.from(), s.until(), named(s.person())))
                .saying(Words.of("legality.reasons"), s.reason())));
        limit.deadline().extensions().forEach(e -> lines.add(Line.of(
                Words.of("legality.clock.extended", e.days(), named(e.authoriser())))
                .saying(Words.of("legality.reasons"), e.reason())));
    }

    private static Object named(PersonId person) {
        return person == null ? "" : person;
    }

    private static Optional<MatterDeadline> limit(Situation situation, String kind) {
        return Deadlines.of(situation).stream().filter(d -> d.kind().equals(kind)).findFirst();
    }

    private static CountedDate due(Situation situation, MatterDeadline limit) {
        return limit.deadline().due(situation.calendar());
    }

    private static Line line(String name, LocalDate day) {
        return Line.of(Words.of("legality.clock." + name, day));
    }
}
