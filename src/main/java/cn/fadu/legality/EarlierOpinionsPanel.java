package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered.Answer;
import cn.fadu.legality.ReviewHistory.Round;
import cn.fadu.matter.Panel;
import cn.fadu.matter.RecordedFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The opinions issued in this matter, the latest first: number, day, conclusion, points and what became of each. */
@Component
@Order(25)
class EarlierOpinionsPanel implements Panel {

    private final RecordedFacts facts;

    EarlierOpinionsPanel(RecordedFacts facts) {
        this.facts = facts;
    }

    @Override
    public Set<String> acts() {
        return ReviewPages.DRAFT;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        if (asked.dossier().legality().opinions().isEmpty()) {
            return Optional.empty();
        }
        List<Round> rounds = new ReviewHistory(facts.of(asked.matter(), ReviewHistory.ACTS)).rounds();
        List<Line> lines = new ArrayList<>();
        for (int i = rounds.size() - 1; i >= 0; i--) {
            lines.addAll(lines(rounds.get(i)));
        }
        return Content.of(Words.of("legality.earlier"), null, lines);
    }

    private static List<Line> lines(Round round) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Words.of("legality.earlier.opinion", round.issued().number(), round.issued().on()))
                .state(Words.of(round.issued().conclusion()), OpinionLines.tone(round.issued().conclusion()))
                .saying(Words.of("legality.note"), round.issued().note()));
        if (round.drafted() != null) {
            round.drafted().amendments().forEach(point -> lines.add(point(point, round)));
        }
        return lines;
    }

    private static Line point(Amendment point, Round round) {
        Line line = OpinionLines.point(point);
        Optional<Answer> answer = round.answerTo(point.number());
        if (answer.isEmpty()) {
            return line.state(Words.of("legality.point.open"), point.required() ? Tone.NEAR : Tone.PLAIN);
        }
        boolean confirmed = round.confirmed() != null && round.confirmed().confirmed();
        String state = !answer.get().adopted() ? "declined" : confirmed ? "confirmed" : "adopted";
        return line.state(Words.of("legality.point." + state), answer.get().adopted() ? Tone.GOOD : Tone.PLAIN)
                .saying(Words.of("legality.point.answer"), answer.get().reason());
    }
}
