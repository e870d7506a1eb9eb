package cn.fadu.deliberation.web;

import cn.fadu.deliberation.ItemHistory;
import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.Meetings;
import cn.fadu.deliberation.web.MeetingItemPage.ActForm;
import cn.fadu.deliberation.web.MeetingItemPage.Decision;
import cn.fadu.deliberation.web.MeetingItemPage.Statement;
import cn.fadu.deliberation.web.MeetingItemPage.View;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.ViewNoted;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.identity.KeptInput;
import cn.fadu.matter.Act;
import cn.fadu.matter.Acts;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.OfferedAct;
import cn.fadu.matter.OptionSources;
import cn.fadu.matter.ParticipantNames;
import cn.fadu.matter.Situations;
import cn.fadu.matter.web.ActDesk;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.matter.web.Asked;
import cn.fadu.matter.web.CaseDocuments;
import cn.fadu.matter.web.HelpViews;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.matter.web.VerdictView;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PostKind;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Verdict;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormViews;
import cn.fadu.worklist.Forms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One matter at one meeting: who is there, who said what, what the rules say of it, what was decided. */
@Controller
class MeetingItemController {

    /** Acts of the discussion, in the order in which they are done. */
    private static final List<String> ACTS = List.of("act_openDiscussion", "act_recordStatement", "act_recordOthersAgree",
            "act_noteView", "act_pauseRecording", "act_recordDecision", "act_attachRecording", "act_excerptDissent",
            "act_annotateMinutes");

    private static final PostKind OFFICE = new PostKind("office");

    private final Meetings meetings;
    private final ItemHistory history;
    private final MeetingController people;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Acts acts;
    private final ActDesk desk;
    private final CaseDocuments documents;
    private final Situations situations;
    private final OptionSources options;
    private final Forms forms;
    private final FormViews formViews;
    private final HelpViews helps;
    private final LawTexts law;
    private final RecordingParts recordings;
    private final ModelNames names;
    private final Directory directory;
    private final ParticipantNames participantNames;
    private final KeptInput keptInput;
    private final Texts texts;

    MeetingItemController(Meetings meetings, ItemHistory history, MeetingController people, Dossiers dossiers,
                          MatterAccess access, Acts acts, ActDesk desk, CaseDocuments documents, Situations situations,
                          OptionSources options, Forms forms, FormViews formViews, HelpViews helps, LawTexts law,
                          RecordingParts recordings, ModelNames names, Directory directory, ParticipantNames participantNames, KeptInput keptInput, Texts texts) {
        this.meetings = meetings;
        this.history = history;
        this.people = people;
        this.dossiers = dossiers;
        this.access = access;
        this.acts = acts;
        this.desk = desk;
        this.documents = documents;
        this.situations = situations;
        this.options = options;
        this.forms = forms;
        this.formViews = formViews;
        this.helps = helps;
        this.law = law;
        this.recordings = recordings;
        this.names = names;
        this.directory = directory;
        this.participantNames = participantNames;
        this.keptInput = keptInput;
        this.texts = texts;
    }

    @GetMapping("/meetings/{id}/items/{matter}")
    String show(@PathVariable String id, @PathVariable String matter, Actor actor, HttpServletRequest request,
                Model model) {
        Meeting meeting = meeting(id, actor);
        MatterId matterId = Asked.matter(matter);
        Dossier now = dossier(meeting, matterId, actor);
        Optional<Dossier> left = history.after(meeting, matterId, now);
        DeliberationFile file = left.map(Dossier::deliberation).orElse(null);
        Dossier dossier = left.orElse(now);
        model.addAttribute("page", new MeetingItemPage(
                texts.text("web.meeting.name." + meeting.type().name(), meeting.number()), "/meetings/" + meeting.id(),
                dossier.start().title(), "/matters/" + matterId,
                directory.unitName(actor.organ(), dossier.start().leadUnit()),
                texts.text(file == null ? "web.meeting.item.listed" : file.decision() == null ? "web.meeting.item.open"
                        : "web.meeting.item.decided"),
                participants(meeting, file).stream().map(people::person).toList(),
                file == null ? List.of() : statements(file.statements()), file == null ? List.of() : views(file.views()),
                file == null || file.decision() == null ? null : decision(file.decision()), findings(dossier, actor),
                file == null ? List.of() : documents.views(file.recordings().stream().map(r -> r.recording()).toList()),
                recordings.of(meeting.id(), matterId, actor),
                documents.draft(dossier, draftOf(dossier)), documents.volumes(matterId, now, actor),
                dossier.deliberation().submission() == null ? "" : dossier.deliberation().submission().summary(),
                dossier.deliberation().submission() == null ? "" : dossier.deliberation().submission().decisionAskedFor(),
                dossier.deliberation().submission() == null ? ""
                        : Objects.requireNonNullElse(dossier.deliberation().submission().legalRisk(), ""),
                actForms(meeting, matterId, now, actor, keptInput.take(request.getRequestURI()).orElse(Map.of())),
                excerpts(meeting, matterId, file, actor)));
        return "deliberation/meetingItemPage";
    }

    @PostMapping("/meetings/{id}/items/{matter}/{act}")
    String perform(@PathVariable String id, @PathVariable String matter, @PathVariable String act,
                   @RequestParam(required = false) String actId, Actor actor, HttpServletRequest request,
                   HttpServletResponse response, Model model, RedirectAttributes flash) {
        Meeting meeting = meeting(id, actor);
        MatterId matterId = Asked.matter(matter);
        Dossier dossier = dossier(meeting, matterId, actor);
        OfferedAct offered = offered(meeting, dossier, actor).stream().filter(a -> a.key().equals(act)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String home = "/meetings/" + meeting.id() + "/items/" + matterId;
        return desk.perform(new Subject(matterId, dossier, actor, act, ((Act) offered).basis(),
                forms.current(offered.form()), null, home + "/" + act, home), Asked.act(actId), request, response, model,
                flash);
    }

    /** Where excerpts of the signed record are, for the office; null for others. */
    private static String excerpts(Meeting meeting, MatterId matter, DeliberationFile file, Actor actor) {
        boolean signed = file != null && file.signature() != null && file.signature().signed();
        return signed && actor.post().equals(OFFICE) ? "/meetings/" + meeting.id() + "/items/" + matter + "/excerpts/" : null;
    }

    /** Acts are done at the meeting for which the matter is listed now; elsewhere one reads what was. */
    private List<OfferedAct> offered(Meeting meeting, Dossier dossier, Actor actor) {
        AgendaDecided agenda = dossier.deliberation().agenda();
        if (agenda == null || !meeting.id().equals(agenda.meeting())) {
            return List.of();
        }
        return acts.offered(dossier, actor).stream().filter(a -> ACTS.contains(a.key()) && a instanceof Act)
                .sorted((a, b) -> ACTS.indexOf(a.key()) - ACTS.indexOf(b.key())).toList();
    }

    /** What was typed before, and not sent, opens the form that asks for it. */
    private List<ActForm> actForms(Meeting meeting, MatterId matter, Dossier dossier, Actor actor,
                                   Map<String, List<String>> kept) {
        List<ActForm> shown = new ArrayList<>();
        for (OfferedAct act : offered(meeting, dossier, actor)) {
            FormDefinition form = forms.current(act.form());
            String place = "/meetings/" + meeting.id() + "/items/" + matter + "/" + act.key();
            boolean expired = !kept.isEmpty() && kept.keySet().stream()
                    .allMatch(name -> name.equals("actId") || form.field(name).isPresent());
            Map<String, List<String>> typed = expired ? kept : desk.typed(actor, place).orElse(Map.of());
            boolean first = shown.isEmpty() && kept.isEmpty() && dossier.deliberation().decision() == null;
            shown.add(new ActForm(names.act(act.key()), law.articles(((Act) act).basis()), place, UUID.randomUUID().toString(),
                    helps.of(act.form(), ((Act) act).basis()),
                    formViews.view(form, typed, List.of(), options.of(form, dossier, actor)), first || !typed.isEmpty()));
        }
        return shown;
    }

    /** The draft that was listed, which need not be the newest. */
    private static Digest draftOf(Dossier dossier) {
        AgendaDecided agenda = dossier.deliberation().agenda();
        return agenda == null ? null : agenda.draft();
    }

    private List<Participant> participants(Meeting meeting, DeliberationFile file) {
        return file == null ? meetings.participants(meeting.id()) : file.opening().participants();
    }

    private List<Statement> statements(List<StatementMade> made) {
        List<Statement> statements = new ArrayList<>();
        for (StatementMade s : made) {
            statements.add(new Statement(statements.size() + 1, participantNames.name(s.speaker(), s.name()),
                    texts.text("fact.Seat." + s.seat().name()), texts.text("fact.Position." + s.position().name()), s.words() == null ? "" : s.words(),
                    s.corrects() == null ? "" : texts.text("web.item.corrects", s.corrects())));
        }
        return statements;
    }

    private List<View> views(List<ViewNoted> noted) {
        return noted.stream().map(v -> new View(v.name(), v.title() == null ? "" : v.title(),
                texts.text("web.item.views." + v.kind().name()), v.words())).toList();
    }

    private Decision decision(ItemDecided d) {
        return new Decision(texts.text("web.outcome." + d.outcome().name()), d.decision(),
                texts.text("fact.Majority." + d.majority().name()), d.departs(), d.reasons(), directory.personName(d.by()));
    }

    /** What the rules about deliberation (Arts. 29 to 31) say so far. */
    private List<VerdictView> findings(Dossier dossier, Actor actor) {
        return !access.seesFindings(actor, dossier) ? List.of()
                : Findings.of(situations.of(dossier)).stream().filter(MeetingItemController::isOfDeliberation)
                .map(v -> law.verdict(v, actor.organ())).toList();
    }

    private static boolean isOfDeliberation(Verdict verdict) {
        return verdict.basis().stream().anyMatch(b -> b.toString().matches("order-713/(29|30|31)(-.*)?"));
    }

    private Dossier dossier(Meeting meeting, MatterId matter, Actor actor) {
        if (!access.mayRead(actor, matter) || !meetings.items(meeting.id()).contains(matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.get(matter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Meeting meeting(String id, Actor actor) {
        return meetings.find(actor.organ(), Asked.meeting(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
