package cn.fadu.imports.web;

import cn.fadu.dossier.PastStep;
import cn.fadu.imports.EnterPastProcedures;
import cn.fadu.imports.EnterPastProcedures.Preview;
import cn.fadu.imports.ImportDrafts.Draft;
import cn.fadu.imports.ImportLimits;
import cn.fadu.imports.ImportProblem;
import cn.fadu.imports.PastProcedure;
import cn.fadu.imports.ReadImports;
import cn.fadu.imports.web.PreviewPage.Line;
import cn.fadu.imports.web.PreviewPage.Procedure;
import cn.fadu.imports.web.PreviewPage.Step;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.matter.web.PastTexts;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the preview of an upload together. */
@Component
class PreviewPages {

    private final ReadImports reading;
    private final EnterPastProcedures enter;
    private final LawTexts law;
    private final PastTexts past;
    private final Texts texts;

    PreviewPages(ReadImports reading, EnterPastProcedures enter, LawTexts law, PastTexts past, Texts texts) {
        this.reading = reading;
        this.enter = enter;
        this.law = law;
        this.past = past;
        this.texts = texts;
    }

    PreviewPage page(Draft draft, String problem, Actor actor) {
        ReadImports.Read read = reading.draft(draft);
        List<ImportProblem> problems = read.problems().isEmpty() ? enter.problems(read.procedures(), actor) : read.problems();
        List<Procedure> procedures = problems.isEmpty()
                ? enter.preview(read.procedures(), actor, null).stream().map(p -> procedure(p, read, actor)).toList() : List.of();
        return new PreviewPage(draft.id().toString(), draft.source().name(), problem, lines(problems, read),
                problems.size() >= ImportLimits.PROBLEMS, procedures, procedures.stream().mapToInt(p -> p.steps().size()).sum(),
                draft.enclosed().stream().map(d -> d.name()).distinct().toList());
    }

    private List<Line> lines(List<ImportProblem> problems, ReadImports.Read read) {
        return problems.stream().map(p -> new Line(read.place(p.pointer()), texts.text(p.message(), p.arguments()))).toList();
    }

    private Procedure procedure(Preview preview, ReadImports.Read read, Actor actor) {
        PastProcedure procedure = preview.procedure();
        String about = texts.list(Stream.of(procedure.organ(), procedure.unit(), procedure.decisionClass() == null ? null
                : texts.text("fact.DecisionClass." + procedure.decisionClass()), procedure.source()).filter(Objects::nonNull).toList());
        return new Procedure(procedure.title(), about, procedure.steps().stream().map(this::step).toList(),
                lines(preview.odd(), read), preview.findings().stream().map(v -> law.verdict(v, actor.organ())).toList());
    }

    private Step step(PastStep step) {
        String about = texts.list(Stream.of(step.unit(), step.meeting(), step.documentNumber(),
                        step.outcome() == null ? null : texts.text("fact.PastOutcome." + step.outcome()), step.remark())
                .filter(Objects::nonNull).toList());
        return new Step(texts.text("fact.PastStepKind." + step.kind()), past.date(step.when()), about);
    }
}
