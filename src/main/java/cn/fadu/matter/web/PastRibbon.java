package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.Procedure;
import cn.fadu.matter.web.RibbonViews.StageView;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The stages of a procedure of the past: those that its source speaks of, and those of which nothing is recorded. */
@Component
class PastRibbon {

    private final Texts texts;
    private final PastTexts past;

    PastRibbon(Texts texts, PastTexts past) {
        this.texts = texts;
        this.past = past;
    }

    List<StageView> of(Dossier dossier) {
        List<StageView> stages = new ArrayList<>();
        stages.add(stage(dossier, "start", PastStepKind.START_DECISION));
        stages.add(stage(dossier, "draft", PastStepKind.DRAFT));
        for (Procedure procedure : Procedure.values()) {
            boolean saidNotOwed = dossier.past().tells(procedure) && !dossier.start().requires(procedure);
            stages.add(saidNotOwed ? view("procedure." + procedure, texts.text("web.stage.not-required"), "skipped",
                    texts.text("web.stage.word.skipped")) : stage(dossier, "procedure." + procedure, kinds(procedure)));
        }
        stages.add(stage(dossier, "deliberation", PastStepKind.MEETING));
        stages.add(stage(dossier, "publication", PastStepKind.ISSUE, PastStepKind.PUBLICATION));
        stages.add(stage(dossier, "execution", PastStepKind.EXECUTION, PastStepKind.EVALUATION));
        return stages;
    }

    private static PastStepKind[] kinds(Procedure procedure) {
        return procedure == Procedure.LEGALITY_REVIEW ? new PastStepKind[] {PastStepKind.LEGALITY_OPINION}
                : Stream.of(PastStepKind.values()).filter(k -> k.procedure().filter(p -> p == procedure).isPresent())
                        .toArray(PastStepKind[]::new);
    }

    private StageView stage(Dossier dossier, String key, PastStepKind... kinds) {
        List<PastStep> steps = Stream.of(kinds).flatMap(kind -> dossier.past().steps(kind).stream()).toList();
        if (steps.isEmpty()) {
            return view(key, texts.text("imports.not-recorded"), "todo", texts.text("imports.not-recorded"));
        }
        String note = steps.stream().flatMap(s -> s.doneOn().stream()).max(java.time.LocalDate::compareTo).map(texts::date)
                .orElseGet(() -> past.date(steps.get(steps.size() - 1).when()));
        return view(key, note, "done", texts.text("web.stage.word.done"));
    }

    private StageView view(String key, String note, String state, String word) {
        return new StageView(texts.text("web.ribbon." + key), note, state, word);
    }
}
