package cn.fadu.api;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.initiation.ApplyForStart;
import cn.fadu.initiation.CatalogueItemId;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.matter.UnknownDocumentException;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Ids;
import cn.fadu.web.ApiProblem;
import cn.fadu.worklist.Forms;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Applications for the start of a matter by programs. */
@Component
class StartCalls {

    static final String[] MEMBERS = {"catalogueItem", "values"};
    private static final String ITEM = "catalogueItem";

    private final Once once;
    private final JsonBody bodies;
    private final ApplyForStart applyForStart;
    private final ActCalls acts;
    private final Ledger ledger;
    private final Forms forms;
    private final FieldErrors errors;
    private final ApiProblem problems;

    StartCalls(Once once, JsonBody bodies, ApplyForStart applyForStart, ActCalls acts, Ledger ledger, Forms forms, FieldErrors errors,
               ApiProblem problems) {
        this.once = once;
        this.bodies = bodies;
        this.applyForStart = applyForStart;
        this.acts = acts;
        this.ledger = ledger;
        this.forms = forms;
        this.errors = errors;
        this.problems = problems;
    }

    Once.Answer<ActDone> perform(Call call, Actor actor) {
        return once.perform(call, actor, ActDone.class, again -> acts.before(call.id(), actor, again).orElseGet(() -> first(call, actor)));
    }

    private ActDone first(Call call, Actor actor) {
        FormDefinition form = forms.current(ApplyForStart.FORM);
        JsonFields.Read values = JsonFields.read(form, bodies.object(call.body(), "values"));
        if (!values.problems().isEmpty()) {
            throw errors.refused(form, values.problems());
        }
        ActResult result = begun(call, actor, form, values.input()).result();
        if (result instanceof ActResult.Refused refused) {
            throw errors.refused(form, refused.problems());
        }
        if (result instanceof ActResult.Gone) {
            throw problems.of(HttpStatus.CONFLICT, "already-started", "web.start.started");
        }
        return ledger.byAct(call.id()).map(entry -> acts.done(entry, actor))
                .orElseThrow(() -> problems.of(HttpStatus.FORBIDDEN, "not-undertaker", "api.problem.start"));
    }

    private Begun begun(Call call, Actor actor, FormDefinition form, Map<String, List<String>> input) {
        try {
            return applyForStart.execute(item(bodies.text(call.body(), ITEM)), call.id(), actor, input);
        } catch (UnknownDocumentException unknown) {
            String field = input.entrySet().stream().filter(f -> f.getValue().contains(unknown.document().toString()))
                    .map(Map.Entry::getKey).findFirst().orElse("");
            throw errors.refused(form, List.of(FieldProblem.of(field, "problem.unknown-file")));
        }
    }

    private CatalogueItemId item(String id) {
        return id == null ? null : Ids.read(id, CatalogueItemId::of)
                .orElseThrow(() -> problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-item", "api.problem.item"));
    }
}
