package cn.fadu.legality;

import cn.fadu.dossier.AdviceFile;
import cn.fadu.dossier.LegalityFact.AdviserDeclared;
import cn.fadu.dossier.LegalityFact.LegalAdviceGiven;
import cn.fadu.dossier.LegalityFact.ReviewMeetingHeld;
import cn.fadu.matter.Panel;
import cn.fadu.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was asked for an opinion, what they said, who is silent and who withdrew. */
@Component
@Order(50)
class AdvisersPanel implements Panel {

    @Override
    public Set<String> acts() {
        return ReviewPages.HEARD;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        AdviceFile heard = asked.dossier().legality().heard();
        List<Line> lines = new ArrayList<>();
        heard.asked().forEach(adviser -> lines.add(line(adviser, heard)));
        heard.meetings().stream().flatMap(m -> m.views().stream()).filter(v -> !heard.asked().contains(v.adviser()))
                .forEach(v -> lines.add(atMeeting(v)));
        return Content.of(Words.of("legality.advisers"), null, lines);
    }

    private static Line line(PersonId adviser, AdviceFile heard) {
        Line line = Line.of(Words.of("legality.adviser", adviser));
        Optional<LegalAdviceGiven> given = heard.given().stream().filter(g -> g.adviser().equals(adviser))
                .reduce((first, second) -> second);
        if (given.isPresent()) {
            LegalAdviceGiven advice = given.get();
            return Line.of(Words.of("legality.adviser.on", adviser, advice.on()))
                    .state(Words.of(advice.conclusion()), OpinionLines.tone(advice.conclusion()))
                    .saying(Words.of("legality.adviser.opinion"), advice.opinion())
                    .saying(Words.of("legality.adviser.questions"), advice.questions())
                    .saying(Words.of("legality.adviser.grounds"), advice.grounds())
                    .saying(Words.of("legality.adviser.risks"), advice.risks()).with(advice.document());
        }
        Optional<ReviewMeetingHeld.View> view = heard.meetings().stream().flatMap(m -> m.views().stream())
                .filter(v -> v.adviser().equals(adviser)).findFirst();
        if (view.isPresent()) {
            return atMeeting(view.get());
        }
        if (heard.hasWithdrawn(adviser)) {
            return line.state(Words.of("legality.adviser.withdrew"), Tone.PLAIN).saying(Words.of("legality.reasons"),
                    heard.declarations().stream().filter(d -> d.adviser().equals(adviser)).map(AdviserDeclared::conflict)
                            .findFirst().orElse(null));
        }
        return line.state(Words.of(heard.hasAccepted(adviser) ? "legality.adviser.awaited" : "legality.adviser.undeclared"),
                Tone.NEAR);
    }

    private static Line atMeeting(ReviewMeetingHeld.View view) {
        return Line.of(Words.of("legality.adviser.at-meeting", view.adviser()))
                .state(Words.of(view.conclusion()), OpinionLines.tone(view.conclusion()))
                .saying(Words.of("legality.adviser.opinion"), view.opinion());
    }
}
