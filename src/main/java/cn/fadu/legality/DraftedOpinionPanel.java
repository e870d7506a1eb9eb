package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.OpinionCosigned;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.OpinionFile;
import cn.fadu.matter.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The opinion as drafted, before those who check, approve, countersign and issue it, and what they said of it so far. */
@Component
@Order(20)
class DraftedOpinionPanel implements Panel {

    @Override
    public Set<String> acts() {
        return Stream.concat(ReviewPages.OPINION.stream(), Stream.of("userTask_draftOpinion")).collect(Collectors.toSet());
    }

    @Override
    public Optional<Content> of(Asked asked) {
        OpinionFile file = asked.dossier().legality().opinion();
        OpinionDrafted draft = file.draft();
        if (draft == null) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        Stream.of(file.check(), file.approval()).filter(e -> e != null && (e.note() != null || !e.passed()))
                .forEach(e -> lines.add(examined(e)));
        if (file.cosignature() != null) {
            lines.add(cosigned(file.cosignature()));
        }
        if (ReviewPages.OPINION.contains(asked.act())) {
            lines.addAll(OpinionLines.of(draft));
        }
        return Content.of(Words.of("legality.opinion"), Words.of("legality.opinion.drafted", draft.by(), draft.on()), lines);
    }

    private static Line examined(OpinionExamined fact) {
        String stage = fact.stage() == OpinionExamined.Stage.CHECKED ? "checked" : "approved";
        return Line.of(Words.of("legality.opinion." + stage, fact.by(), fact.on())).state(passed(fact.passed()), tone(fact.passed()))
                .saying(Words.of("legality.note"), fact.note());
    }

    private static Line cosigned(OpinionCosigned fact) {
        return Line.of(Words.of("legality.opinion.cosigned", fact.by(), fact.on())).state(passed(fact.signed()), tone(fact.signed()))
                .saying(Words.of("legality.note"), fact.note());
    }

    private static Words passed(boolean passed) {
        return Words.of(passed ? "legality.passed" : "legality.returned");
    }

    private static Tone tone(boolean passed) {
        return passed ? Tone.GOOD : Tone.NEAR;
    }
}
