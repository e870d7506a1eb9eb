package cn.fadu.initiation;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftApproved;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.InitiationFact.Confidentiality;
import cn.fadu.dossier.InitiationFact.Proposal;
import cn.fadu.dossier.InitiationFact.ProceduresDetermined;
import cn.fadu.dossier.InitiationFact.ScopeConfirmed;
import cn.fadu.dossier.InitiationFact.Source;
import cn.fadu.dossier.InitiationFact.StartApplied;
import cn.fadu.dossier.InitiationFact.StartDecided;
import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.dossier.Procedure;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormValues;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.FirstAct;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.DocumentsOfMatters;
import cn.fadu.matter.MatterReaders;
import cn.fadu.matter.Recorder;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.ProcedureEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Enters a matter that was started and partly carried out on paper before the system came (在办事项补录): one entry with its
 * start, its draft as it is and the results it brings along, all of them to be confirmed by a second person. The procedure
 * goes on with what is still owed.
 */
@Service
public class EnterUnderWay {

    public static final String FORM = "enterUnderWay";
    public static final List<LegalBasis> BASIS = List.of(LegalBasis.order713("33"));
    public static final String KEY = "act_enterUnderWay";
    private static final PostKind UNDERTAKER = new PostKind("undertaker");
    private static final UnitId NOBODY = new UnitId("none");

    private final FirstAct firstAct;
    private final Recorder recorder;
    private final RequiredProcedures procedures;
    private final DocumentsOfMatters documents;
    private final MatterReaders readers;
    private final Directory directory;
    private final ProfilesInForce profiles;
    private final Forms forms;
    private final ProcedureEngine engine;
    private final OfficialClock clock;

    EnterUnderWay(FirstAct firstAct, Recorder recorder, RequiredProcedures procedures,
                  DocumentsOfMatters documents, MatterReaders readers, Directory directory, ProfilesInForce profiles, Forms forms,
                  ProcedureEngine engine, OfficialClock clock) {
        this.firstAct = firstAct;
        this.recorder = recorder;
        this.procedures = procedures;
        this.documents = documents;
        this.readers = readers;
        this.directory = directory;
        this.profiles = profiles;
        this.forms = forms;
        this.engine = engine;
        this.clock = clock;
    }

    /** Only an undertaker may, for the own unit. The same act sent again finds what it did. */
    public Begun execute(ActId id, Actor actor, Map<String, List<String>> input) {
        return firstAct.perform(id, actor, (matter, before) -> once(matter, before, id, actor, input));
    }

    private Begun once(MatterId matter, Dossier before, ActId id, Actor actor, Map<String, List<String>> input) {
        if (!actor.post().equals(UNDERTAKER)) {
            return Begun.notFound();
        }
        FormCheck.Result checked = new FormCheck(forms.current(FORM), Map.of()).check(input);
        List<FieldProblem> problems = checked.passed() ? problems(checked.values()) : checked.problems();
        if (!problems.isEmpty()) {
            return Begun.refused(problems);
        }
        List<Fact> facts = facts(matter, actor, checked.values());
        readers.letRead(matter, actor.organ(), List.of(actor.unit(),
                directory.unitWithFunction(actor.organ(), "office").orElse(NOBODY),
                directory.unitWithFunction(actor.organ(), "archives").orElse(NOBODY)));
        CongressDuty congress = checked.values().choice("congressDuty", CongressDuty.class);
        long sequence = recorder.record(new Recorder.Judged(matter, before, id, actor, Entry.Cause.PERSON, KEY,
                BASIS, facts), () -> engine.start("majorDecision", matter,
                Map.of("leadUnit", actor.unit().value(), "congressDuty", congress.name(), "underWay", true)));
        return Begun.recorded(sequence, matter);
    }

    private List<FieldProblem> problems(FormValues values) {
        LocalDate today = clock.today();
        Stream<String> dates = Stream.of("startedOn", "draftOn").filter(d -> values.date(d).isAfter(today));
        boolean laterThanToday = values.rows("done").stream().anyMatch(r -> r.date("doneOn").isAfter(today));
        Set<String> seen = new java.util.HashSet<>();
        boolean twice = values.rows("done").stream().anyMatch(r -> !seen.add(r.text("procedure")));
        List<FieldProblem> problems = new ArrayList<>(dates.map(d -> FieldProblem.of(d, "problem.future-date", today)).toList());
        if (laterThanToday) {
            problems.add(FieldProblem.of("done", "problem.future-date", today));
        }
        if (twice) {
            problems.add(FieldProblem.of("done", "problem.procedure-twice"));
        }
        return problems;
    }

    private List<Fact> facts(MatterId matter, Actor actor, FormValues values) {
        LocalDate started = values.date("startedOn");
        LocalDate drafted = values.date("draftOn");
        List<DocumentRef> papers = documents(matter, actor, values, "papers");
        DocumentRef explanation = documents(matter, actor, values, "explanation").stream().findFirst().orElse(null);
        Manifest manifest = new Manifest(documents(matter, actor, values, "text").get(0), explanation,
                documents(matter, actor, values, "annexes"));
        List<Fact> facts = new ArrayList<>();
        facts.add(new StartApplied(started, actor.organ(), values.text("title"),
                values.choice("decisionClass", DecisionClass.class), null, null, null, Confidentiality.OPEN,
                new Proposal(Source.DEPARTMENT, null, null, null, null, null, null), List.of(), papers, actor.unit(),
                actor.person(), profiles.get(directory.profileOf(actor.organ())).reference()));
        facts.add(new ScopeConfirmed(started, ScopeConfirmed.Outcome.APPLICABLE, null, null, null));
        facts.add(new ProceduresDetermined(started, procedures.of(values),
                values.choice("congressDuty", CongressDuty.class), values.textOrNull("notDisclosedBasis"),
                values.isYes("exploratory"), values.text("judgedBy"), null, null));
        facts.add(new StartDecided(started, StartDecided.Outcome.START, actor.unit(), List.of(), null, null,
                values.textOrNull("startNumber"), null));
        facts.add(new DraftRegistered(drafted, 1, manifest.digest(), manifest, null, Set.of(), null, null, actor.person(),
                actor.unit()));
        facts.add(new DraftApproved(drafted, manifest.digest(), 1, true, null, null));
        values.rows("done").forEach(row -> facts.add(carriedOver(row, manifest.digest())));
        facts.add(new EnteredFromPaper(started, clock.today(), KEY, directory.unitNameForRecord(actor.organ(), actor.unit()),
                papers.get(0), values.textOrNull("place"), actor.person(), actor.unit(), actor.post()));
        return facts;
    }

    private static CarriedOver carriedOver(FormValues row, Digest draft) {
        return new CarriedOver(row.date("doneOn"), row.choice("procedure", Procedure.class), draft, row.text("body"),
                row.textOrNull("number"), row.isYes("favourable"), row.text("conclusion"));
    }

    private List<DocumentRef> documents(MatterId matter, Actor actor, FormValues values, String field) {
        return values.files(field).stream().map(DocumentId::of).map(id -> documents.forMatter(id, matter, actor)).toList();
    }
}
