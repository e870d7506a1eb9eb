package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormDefinition;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.PaperParts.Paper;
import cn.fadu.shared.ActId;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Gates;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Verdict;
import cn.fadu.worklist.FinishedWork;
import cn.fadu.worklist.Forms;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.ProcedureEngine;
import cn.fadu.worklist.Worklist;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in which every act on a matter is done, whoever asks for it: lock the stream, authorise, check the form, let
 * the act judge its values, ask the gate, record, step the engine. All of it is one transaction; anything but
 * {@link ActResult.Recorded} leaves everything as it was. Acts on one matter wait for one another; a lock not obtained in
 * time is tried again a few times before {@link ConcurrencyFailureException} reaches the caller.
 */
@Service
public class ActPipeline {

    private static final int ATTEMPTS = 4;

    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Recorder recorder;
    private final Dossiers dossiers;
    private final Situations situations;
    private final Acts acts;
    private final Worklist worklist;
    private final Forms forms;
    private final OptionSources options;
    private final DocumentsOfMatters documents;
    private final ProcedureEngine engine;
    private final GateRefusals gateRefusals;
    private final PaperParts papers;
    private final ActNumbers numbers;
    private final PersonalValueStore personal;
    private final DutySeparation separation;
    private final MatterAccess access;
    private final OfficialClock clock;
    private final List<ActObserver> observers;

    ActPipeline(TransactionTemplate transaction, Ledger ledger, Recorder recorder, Dossiers dossiers,
                Situations situations, Acts acts, Worklist worklist, Forms forms, OptionSources options,
                DocumentsOfMatters documents, ProcedureEngine engine, GateRefusals gateRefusals,
                PaperParts papers, ActNumbers numbers, PersonalValueStore personal, DutySeparation separation, MatterAccess access,
                OfficialClock clock, List<ActObserver> observers) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.recorder = recorder;
        this.dossiers = dossiers;
        this.situations = situations;
        this.acts = acts;
        this.worklist = worklist;
        this.forms = forms;
        this.options = options;
        this.documents = documents;
        this.engine = engine;
        this.gateRefusals = gateRefusals;
        this.papers = papers;
        this.numbers = numbers;
        this.personal = personal;
        this.separation = separation;
        this.access = access;
        this.clock = clock;
        this.observers = observers;
    }

    /** Whether an act of this id was done, in an entry or as something taken in. */
    public boolean isRecorded(ActId id) {
        return ledger.byAct(id).isPresent() || acts.isTaken(id);
    }

    public ActResult perform(ActRequest request) {
        long begun = System.nanoTime();
        try {
            ActResult result = attempt(request);
            observers.forEach(o -> o.settled(request, result, Duration.ofNanos(System.nanoTime() - begun)));
            return result;
        } catch (RuntimeException e) {
            observers.forEach(o -> o.failed(request, Duration.ofNanos(System.nanoTime() - begun)));
            throw e;
        }
    }

    private ActResult attempt(ActRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                ActResult result = transaction.execute(status -> once(request));
                if (result instanceof ActResult.Closed closed) {
                    gateRefusals.record(request, closed.gate(), situations.of(dossiers.get(request.matter()).orElseThrow()));
                }
                return result;
            } catch (UnknownDocumentException e) {
                return new ActResult.Refused(List.of(FieldProblem.of(field(request, e.document()), "problem.unknown-file")));
            } catch (ActNumbers.NumberRefusedException e) {
                return new ActResult.Refused(List.of(FieldProblem.of(e.field(), "problem.number-used", e.number())));
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** The field in which the document was named. */
    private static String field(ActRequest request, DocumentId document) {
        return request.input().entrySet().stream().filter(field -> field.getValue().contains(document.toString()))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    private ActResult once(ActRequest request) {
        Optional<IntakeAct> intake = acts.intake(request.act());
        if (intake.isPresent()) {
            return take(request, intake.get());
        }
        Dossier dossier = recorder.lock(request.matter(), request.actor());
        Optional<Entry> before = ledger.byAct(request.id());
        if (before.isPresent()) {
            return repeated(request, before.get());
        }
        if (dossier.start() == null || !dossier.start().organ().equals(request.actor().organ())) {
            return new ActResult.NotFound();
        }
        return request.task() == null ? free(request, dossier) : task(request, dossier);
    }

    private static ActResult repeated(ActRequest request, Entry entry) {
        boolean same = entry.stream().equals(StreamId.of(request.matter())) && entry.actor().equals(request.actor())
                && entry.action().equals(request.act());
        return same ? new ActResult.Recorded(entry.sequence(), true) : new ActResult.NotFound();
    }

    private ActResult task(ActRequest request, Dossier dossier) {
        Optional<OpenWork> open = worklist.find(request.task()).filter(w -> w.matter().equals(request.matter()));
        if (open.isEmpty()) {
            return gone(request);
        }
        OpenWork work = open.get();
        Optional<WorkAct> about = acts.about(request.act());
        if (about.isPresent()) {
            return about.filter(a -> a.isAllowed(work, request.actor(), dossier))
                    .map(a -> judge(request, dossier, new AboutWork(a, work), forms.current(a.form()), work, null))
                    .orElseGet(ActResult.NotFound::new);
        }
        if (!work.act().equals(request.act()) || !work.isFor(request.actor())) {
            return new ActResult.NotFound();
        }
        if (work.takenBy() != null && !work.takenBy().equals(request.actor().principal())) {
            return new ActResult.TakenBy(work.takenBy());
        }
        return judge(request, dossier, acts.require(work.act()), forms.ofModel(work.modelId(), work.form()),
                work, separation.judge(work, request.actor(), dossier).orElse(null));
    }

    private ActResult gone(ActRequest request) {
        Optional<FinishedWork> finished =
                worklist.findFinished(request.task()).filter(w -> w.matter().equals(request.matter()));
        return finished.<ActResult>map(w -> new ActResult.Gone(w.by(), w.finishedAt()))
                .orElseGet(() -> new ActResult.Gone(null, null));
    }

    private ActResult take(ActRequest request, IntakeAct act) {
        Dossier dossier = dossiers.get(request.matter()).orElse(Dossier.EMPTY);
        if (dossier.start() == null || !dossier.start().organ().equals(request.actor().organ())) {
            return new ActResult.NotFound();
        }
        ledger.lock(act.stream(request.matter()), request.actor().organ());
        Optional<IntakeAct.Taken> before = act.taken(request.id());
        if (before.isPresent()) {
            boolean same = before.get().matter().equals(request.matter()) && before.get().actor().equals(request.actor());
            return same ? new ActResult.Recorded(before.get().number(), true) : new ActResult.NotFound();
        }
        if (ledger.byAct(request.id()).isPresent() || !acts.isOffered(act, dossier, request.actor())) {
            return new ActResult.NotFound();
        }
        FormCheck.Result checked = check(request, request.input(), dossier, forms.current(act.form()), null);
        if (!checked.passed()) {
            return new ActResult.Refused(checked.problems());
        }
        ActNumbers.Taken taken = numbers.taking(request.matter(), dossier, request.actor());
        ActResult result = act.take(context(request, dossier, clock.today(), taken, told(request)), request.id(), checked.values());
        if (result instanceof ActResult.Recorded recorded) {
            taken.enter(recorded.sequence());
        }
        return result;
    }

    private FormCheck.Result check(ActRequest request, Map<String, List<String>> input, Dossier dossier, FormDefinition form,
                                   OpenWork work) {
        return new FormCheck(form, options.of(request.matter(), form, dossier, request.actor(), work)).check(input);
    }

    private ActContext context(ActRequest request, Dossier dossier, LocalDate day, ActContext.Numbers taken,
                               ActContext.Personal told) {
        return new ActContext(request.matter(), dossier, request.actor(), day,
                id -> documents.forMatter(id, request.matter(), request.actor()), taken, told);
    }

    private PersonalValueStore.Told told(ActRequest request) {
        return personal.taking(request.matter(), request.actor().organ());
    }

    private ActResult free(ActRequest request, Dossier dossier) {
        Optional<FreeAct> act = acts.free(request.act())
                .filter(a -> acts.isOffered(a, dossier, request.actor()) && (a.desk() != null || access.mayRead(request.actor(), request.matter())));
        return act.map(a -> judge(request, dossier, a, forms.current(a.form()), null,
                a.desk() == null ? null : separation.judge(a.desk(), a.key(), request.actor(), dossier).orElse(null))).orElseGet(ActResult.NotFound::new);
    }

    /** {@code work} is what the act is done at or about, {@code clash} what stands against this person's doing it; each may be null. */
    private ActResult judge(ActRequest request, Dossier dossier, Act act, FormDefinition form, OpenWork work, Verdict clash) {
        if (clash != null && clash.closes()) {
            return new ActResult.Barred(clash.message(), clash.arguments());
        }
        boolean overtaken = request.draftSeen() != null
                && dossier.currentDraft().filter(d -> d.draft().equals(request.draftSeen())).isEmpty();
        if (overtaken) {
            return new ActResult.Refused(List.of(FieldProblem.of("", "problem.draft-changed")));
        }
        PaperParts.Split said = papers.split(request.input(), clock.today());
        FormCheck.Result checked = check(request, said.rest(), dossier, form, work);
        if (!checked.passed() || !said.problems().isEmpty()) {
            return new ActResult.Refused(Stream.concat(checked.problems().stream(), said.problems().stream()).toList());
        }
        ActNumbers.Taken taken = numbers.taking(request.matter(), dossier, request.actor());
        PersonalValueStore.Told told = told(request);
        ActContext context = context(request, dossier, said.paper().map(Paper::doneOn).orElseGet(clock::today), taken, told);
        ActOutcome outcome = act.perform(context, checked.values());
        if (outcome instanceof ActOutcome.Refused refused) {
            return new ActResult.Refused(refused.problems());
        }
        ActOutcome.Done done = (ActOutcome.Done) outcome;
        ActResult result = admit(request, act, done, context,
                Stream.concat(said.paper().map(p -> entered(request, p, context)).stream(),
                        WorkManner.of(request.actor(), clash, context.today())).toList());
        if (result instanceof ActResult.Recorded recorded) {
            taken.enter(recorded.sequence());
            told.enter(StreamId.of(request.matter()), recorded.sequence(), done.facts());
        }
        return result;
    }

    /** What was done on paper is judged by the day on which it was done; {@code manner} states how the act was done. */
    private ActResult admit(ActRequest request, Act act, ActOutcome.Done done, ActContext context, List<Fact> manner) {
        Dossier dossier = context.dossier();
        LocalDate today = clock.today();
        if (done.facts().stream().anyMatch(f -> f.on().isAfter(today))) {
            return new ActResult.Refused(List.of(FieldProblem.of("", "problem.future-fact", today)));
        }
        List<Fact> facts = Stream.concat(done.facts().stream(), manner.stream()).toList();
        Optional<Gate> closed = closed(act, done, facts, context);
        if (closed.isPresent()) {
            return new ActResult.Closed(closed.get());
        }
        long sequence = recorder.record(new Recorder.Judged(request.matter(), dossier, request.id(), request.actor(),
                Entry.Cause.PERSON, act.key(), act.basis(), facts), () -> step(request, act, done));
        return new ActResult.Recorded(sequence, false);
    }

    /** The gate that the act named, or one that guards a fact it states: what an act forgot to name is closed all the same. */
    private Optional<Gate> closed(Act act, ActOutcome.Done done, List<Fact> facts, ActContext context) {
        Set<GuardedAct> guarded = new LinkedHashSet<>(done.guarded().stream().toList());
        if (!act.recordsWhatHappened()) {
            facts.forEach(fact -> GuardedAct.recordedBy(fact).ifPresent(guarded::add));
        }
        if (guarded.isEmpty()) {
            return Optional.empty();
        }
        Dossier after = context.dossier();
        for (Fact fact : facts) {
            after = after.plus(fact);
        }
        Situation situation = situations.of(context.matter(), after, context.today());
        return guarded.stream().map(guardedAct -> Gates.judge(guardedAct, situation)).filter(gate -> !gate.isOpen()).findFirst();
    }

    private Fact entered(ActRequest request, Paper paper, ActContext context) {
        return new EnteredFromPaper(paper.doneOn(), clock.today(), request.act(), paper.doneBy(),
                context.documents().apply(paper.scan()), paper.place(), request.actor().person(), request.actor().unit(),
                request.actor().post());
    }

    private void step(ActRequest request, Act act, ActOutcome.Done done) {
        if (request.task() != null && !(act instanceof AboutWork)) {
            engine.complete(request.task(), done.routing());
        }
        for (ActOutcome.Signal signal : done.signals()) {
            engine.signal(signal.message(), request.matter(), signal.routing());
        }
        done.then().ifPresent(Runnable::run);
    }
}
