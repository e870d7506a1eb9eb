package cn.fadu.api;

import cn.fadu.forms.FormDefinition;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.web.ActDesk;
import cn.fadu.matter.web.ActPages.Subject;
import cn.fadu.matter.web.ActPages;
import cn.fadu.matter.web.GateReport;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Gate;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Worklist;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Acts by programs: the values of the form become the input that pages send, and go the way that theirs go. */
@Component
class ActCalls {

    /** Members of the body of an act. */
    static final String[] MEMBERS = {"values", "draft"};
    static final String REPLAYED = "Idempotency-Replayed";

    private final Once once;
    private final JsonBody bodies;
    private final ActDesk desk;
    private final ActPages pages;
    private final GateReport gates;
    private final Ledger ledger;
    private final Worklist worklist;
    private final TaskJsons tasks;
    private final FieldErrors errors;
    private final ApiProblem problems;
    private final Directory directory;
    private final Texts texts;

    ActCalls(Once once, JsonBody bodies, ActDesk desk, ActPages pages, GateReport gates, Ledger ledger, Worklist worklist,
             TaskJsons tasks, FieldErrors errors, ApiProblem problems, Directory directory, Texts texts) {
        this.once = once;
        this.bodies = bodies;
        this.desk = desk;
        this.pages = pages;
        this.gates = gates;
        this.ledger = ledger;
        this.worklist = worklist;
        this.tasks = tasks;
        this.errors = errors;
        this.problems = problems;
        this.directory = directory;
        this.texts = texts;
    }

    /** {@code subject} is asked for what the act is about once it is settled that the call is not a repetition. */
    ResponseEntity<ActDone> perform(Call call, Actor actor, Supplier<Subject> subject) {
        Once.Answer<ActDone> answer = once.perform(call, actor, ActDone.class, again -> {
            Optional<ActDone> before = before(call.id(), actor, again);
            return before.isPresent() ? before.get() : first(call, actor, subject.get(), again);
        });
        return ResponseEntity.ok().headers(h -> {
            if (answer.replayed()) {
                h.set(REPLAYED, "true");
            }
        }).body(answer.body());
    }

    /** What an entry with this act id answers; throws when it is not the entry of this call. */
    Optional<ActDone> before(ActId id, Actor actor, boolean again) {
        return once.before(id, actor, again).map(e -> done(e, actor));
    }

    private ActDone first(Call call, Actor actor, Subject subject, boolean again) {
        FormDefinition form = pages.taken(subject);
        JsonFields.Read values = JsonFields.read(form, bodies.object(call.body(), "values"));
        if (!values.problems().isEmpty()) {
            throw errors.refused(form, values.problems());
        }
        ActResult result = desk.perform(subject, call.id(), draft(call), values.input());
        if (result instanceof ActResult.Recorded recorded) {
            if (recorded.repeated() && !again) {
                throw once.used();
            }
            return ledger.byAct(call.id()).map(entry -> done(entry, actor)).orElseGet(() -> new ActDone(call.id().toString(),
                    subject.matter().toString(), subject.act(), null, null, recorded.sequence(), List.of()));
        }
        throw refused(result, subject, form);
    }

    private Digest draft(Call call) {
        String hex = bodies.text(call.body(), "draft");
        try {
            return hex == null ? null : new Digest(hex);
        } catch (IllegalArgumentException noDigest) {
            throw problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "bad-draft", "api.problem.draft");
        }
    }

    /** The answer of an act that is this entry. */
    ActDone done(Entry entry, Actor actor) {
        MatterId matter = new MatterId(entry.stream().value());
        return new ActDone(entry.act().toString(), matter.toString(), entry.action(), entry.sequence(), entry.digest().hex(), null,
                worklist.openIn(matter).stream().filter(w -> w.openedBy() >= entry.sequence()).map(w -> tasks.of(w, actor)).toList());
    }

    private ErrorResponseException refused(ActResult result, Subject subject, FormDefinition form) {
        if (result instanceof ActResult.Refused refused) {
            return errors.refused(form, refused.problems());
        }
        if (result instanceof ActResult.Closed closed) {
            return closed(closed.gate(), subject);
        }
        if (result instanceof ActResult.TakenBy taken) {
            return problems.of(HttpStatus.CONFLICT, "task-taken", "web.task.taken-by", directory.personName(taken.person()));
        }
        if (result instanceof ActResult.Barred barred) {
            return problems.of(HttpStatus.FORBIDDEN, "duties-separated", barred.message(), pages.named(barred.arguments()).toArray());
        }
        return result instanceof ActResult.Gone ? problems.of(HttpStatus.GONE, "task-gone", "web.task.gone") : problems.notFound();
    }

    /** What is missing is told as the list of gates tells it. */
    private ErrorResponseException closed(Gate gate, Subject subject) {
        ProblemDetail detail = problems.detail(HttpStatus.CONFLICT, "gate-closed",
                texts.text("api.problem.gate", texts.text("act." + gate.act().name()), gate.obstacles().size()));
        detail.setProperty("gate", gates.of(gate, subject.matter(), subject.dossier(), subject.actor()));
        return problems.of(detail);
    }
}
