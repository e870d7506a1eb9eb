package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.matter.ActNumbers;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Checklist;
import cn.fadu.matter.DutySeparation;
import cn.fadu.matter.GateAnswers.OfMatter;
import cn.fadu.matter.OptionSources;
import cn.fadu.matter.Panel;
import cn.fadu.matter.PaperParts;
import cn.fadu.matter.web.ActPage.Check;
import cn.fadu.matter.web.ActPage.Paper;
import cn.fadu.matter.web.ActPage.Task;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Gates;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Verdict;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormViews;
import cn.fadu.worklist.OpenWork;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the page of an act together. */
@Component
public class ActPages {

    private final FormViews formViews;
    private final HelpViews helps;
    private final OptionSources options;
    private final PaperParts papers;
    private final DutySeparation separation;
    private final WorkViews works;
    private final Acts acts;
    private final ActNumbers numbers;
    private final GateTexts gates;
    private final CaseDocuments documents;
    private final PanelViews panels;
    private final List<Checklist> checklists;
    private final LawTexts law;
    private final ModelNames names;
    private final Directory directory;
    private final Texts texts;

    ActPages(FormViews formViews, HelpViews helps, OptionSources options, PaperParts papers, DutySeparation separation,
             WorkViews works, Acts acts, ActNumbers numbers, GateTexts gates, CaseDocuments documents, PanelViews panels, List<Checklist> checklists,
             LawTexts law, ModelNames names, Directory directory, Texts texts) {
        this.formViews = formViews;
        this.helps = helps;
        this.options = options;
        this.papers = papers;
        this.separation = separation;
        this.works = works;
        this.acts = acts;
        this.numbers = numbers;
        this.gates = gates;
        this.documents = documents;
        this.panels = panels;
        this.checklists = checklists;
        this.law = law;
        this.names = names;
        this.directory = directory;
        this.texts = texts;
    }

    /**
     * What the page is about.
     *
     * @param work  the open work, or null for an act without a task
     * @param place address the form is sent to
     * @param home  page that follows when the act is recorded
     */
    public record Subject(MatterId matter, Dossier dossier, Actor actor, String act, List<LegalBasis> basis,
                          FormDefinition form, OpenWork work, String place, String home) {
    }

    /** {@code closed} is the gate that refused the act just now, or null; {@code kept} says where the input comes from, or is null. */
    ActPage page(Subject s, Map<String, List<String>> input, List<FieldProblem> problems, Gate closed, String kept) {
        OfMatter matter = gates.matter(s.matter(), s.dossier(), s.actor());
        Situation situation = matter.situation();
        DraftRegistered draft = s.dossier().currentDraft().orElse(null);
        return new ActPage(names.act(s.act()), s.dossier().start().title(), "/matters/" + s.matter(),
                law.articles(s.basis()), s.place(), UUID.randomUUID().toString(), helps.of(s.form().id(), s.basis()),
                formViews.view(s.form(), input, of(problems, false), options.of(s.matter(), s.form(), s.dossier(), s.actor(),
                                s.work()),
                        numbers.next(s.act(), s.matter(), s.dossier(), s.actor(), situation.today())),
                acts.mayBeOnPaper(s.act()) ? paper(input, of(problems, true)) : null,
                closed == null ? null : gates.view(closed, matter, s.matter(), null),
                closed != null ? null : acts.guardedBy(s.act()).or(() -> AheadGates.guardedBy(s.act()))
                        .map(a -> gates.view(Gates.judge(a, situation), matter, s.matter(), null))
                        .filter(gate -> !gate.verdicts().isEmpty()).orElse(null),
                documents.draft(s.dossier()),
                draft == null ? null : texts.text("web.draft.of", draft.number(), draft.on()),
                documents.volumes(s.matter(), s.dossier(), s.actor()),
                Deadlines.of(situation).stream().filter(d -> d.done() == null)
                        .map(d -> law.deadline(d, s.dossier().start().organ())).toList(),
                s.work() == null || !s.work().act().equals(s.act()) ? null : task(s), kept == null ? null : texts.text(kept),
                s.dossier().participation().draft() != null,
                s.dossier().participation().hearing().announcement() != null,
                s.dossier().currentDraft().map(d -> d.draft().hex()).orElse(null),
                panels.of(new Panel.Asked(s.act(), s.matter(), s.dossier(), s.actor())), checklist(s));
    }

    /** Everything a submission of the act can hold: its own form, and whether it was done on paper. */
    public FormDefinition taken(Subject subject) {
        return acts.mayBeOnPaper(subject.act()) ? subject.form().and(papers.form()) : subject.form();
    }

    private List<Check> checklist(Subject s) {
        return checklists.stream().filter(c -> c.acts().contains(s.act())).flatMap(c -> c.of(s.dossier()).stream())
                .map(item -> new Check(texts.text(item.name()), texts.text("web.checklist." + item.state().name()),
                        item.state() == Checklist.State.PRESENT ? "green"
                                : item.state() == Checklist.State.MISSING ? "amber" : "")).toList();
    }

    private Paper paper(Map<String, List<String>> input, List<FieldProblem> problems) {
        return new Paper(helps.of(papers.form().id(), List.of()), formViews.view(papers.form(), input, problems, Map.of()),
                !problems.isEmpty() || input.containsKey("onPaper"));
    }

    private List<FieldProblem> of(List<FieldProblem> problems, boolean paper) {
        return problems.stream().filter(p -> paper == papers.form().field(p.field()).isPresent()).toList();
    }

    /** Arguments of a text, with people by their names. */
    public List<Object> named(List<Object> arguments) {
        return arguments.stream().map(a -> a instanceof PersonId person ? directory.personName(person) : a).toList();
    }

    private Task task(Subject s) {
        OpenWork work = s.work();
        Verdict clash = separation.judge(work, s.actor(), s.dossier()).orElse(null);
        String clashing = clash == null ? null : texts.text(clash.message(), named(clash.arguments()));
        return new Task("/tasks/" + work.task(),
                directory.unitName(work.organ(), work.unit()) + " · " + directory.postName(work.desk().post()),
                texts.day(work.openedAt()), law.due(work),
                work.takenBy() == null ? null : directory.personName(work.takenBy()),
                s.actor().principal().equals(work.takenBy()), clash != null && clash.closes() ? clashing : null,
                clash != null && !clash.closes() ? clashing : null,
                works.view(work, s.dossier(), s.actor()).acts(), works.reminders(work));
    }
}
