package cn.fadu.legality;

import cn.fadu.dossier.AdviceFile;
import cn.fadu.matter.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who reviews, and what whoever assigned the file wants looked into. */
@Component
@Order(15)
class AssignmentPanel implements Panel {

    private static final Set<String> ACTS = Stream.concat(ReviewPages.HEARD.stream(),
            Stream.of("userTask_declareInterest", "userTask_giveAdvice")).collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        AdviceFile heard = asked.dossier().legality().heard();
        if (heard.assignment() == null || heard.assignment().reviewer() == null) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Words.of("legality.assignment.reviewer", heard.assignment().reviewer(), heard.assignment().on()))
                .saying(Words.of("legality.assignment.instruction"), heard.assignment().instruction()));
        heard.added().stream().filter(a -> a.instruction() != null).forEach(a -> lines.add(
                Line.of(Words.of("legality.assignment.added", a.on())).saying(Words.of("legality.assignment.instruction"),
                        a.instruction())));
        return Content.of(Words.of("legality.assignment"), null, lines);
    }
}
