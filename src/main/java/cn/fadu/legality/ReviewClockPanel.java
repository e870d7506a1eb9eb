package cn.fadu.legality;

import cn.fadu.calendar.CountedDate;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.matter.Panel;
import cn.fadu.matter.Situations;
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

/** When the submission came, when its material was complete, how long the review is guaranteed and when the meeting is planned. */
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
        Optional<CountedDate> end = guaranteed(asked);
        end.ifPresent(until -> lines.add(until.provisional() ? line("guaranteed", until.date())
                .state(Words.of("legality.clock.provisional"), Tone.NEAR) : line("guaranteed", until.date())));
        if (file.submission().plannedMeeting() != null) {
            LocalDate planned = file.submission().plannedMeeting();
            boolean early = end.map(CountedDate::date).filter(planned::isBefore).isPresent();
            lines.add(early ? line("planned", planned).state(Words.of("legality.clock.early"), Tone.NEAR)
                    : line("planned", planned));
        }
        return Content.of(Words.of("legality.clock"), null, lines);
    }

    private Optional<CountedDate> guaranteed(Asked asked) {
        Situation situation = situations.of(asked.dossier());
        return Deadlines.of(situation).stream().filter(d -> d.kind().equals(Deadlines.GUARANTEED_REVIEW)).findFirst()
                .map(MatterDeadline::deadline).map(d -> d.due(situation.calendar()));
    }

    private static Line line(String name, LocalDate day) {
        return Line.of(Words.of("legality.clock." + name, day));
    }
}
