package cn.fadu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.LegalZone;
import cn.fadu.demo.ClockControl;
import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.identity.PostHolding;
import cn.fadu.initiation.CatalogueItemId;
import cn.fadu.initiation.ApplyForStart;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Walks procedures as their users do, through the use cases: who does what with which form. */
@Component
public class Procedures {

    private final ApplyForStart start;
    private final ActPipeline pipeline;
    private final Worklist worklist;
    private final Dossiers dossiers;
    private final Directory directory;
    private final OfficialClock clock;
    private final ClockControl clockControl;
    private final TestDocuments documents;
    private Consumer<MatterId> witness = matter -> { };
    private Road road;

    Procedures(ApplyForStart start, ActPipeline pipeline, Worklist worklist, Dossiers dossiers,
               Directory directory, OfficialClock clock, ClockControl clockControl, TestDocuments documents) {
        this.start = start;
        this.pipeline = pipeline;
        this.worklist = worklist;
        this.dossiers = dossiers;
        this.directory = directory;
        this.clock = clock;
        this.clockControl = clockControl;
        this.documents = documents;
    }

    /** Another way into the product than its use cases, such as the API; it throws where something is not recorded. */
    public interface Road {

        MatterId apply(String account, ActId act, Map<String, List<String>> form);

        ActResult perform(ActRequest request);

        /** Gives the document's id. */
        String file(String account, String name, String content);
    }

    /** From now on everything goes this road; null for the use cases themselves. */
    public void goBy(Road other) {
        road = other;
    }

    /** The actor that a demonstration account is in its first post. */
    public Actor as(String account) {
        PostHolding holding = directory.holdingsOf(new PersonId(account)).get(0);
        return holding.asActor();
    }

    /** Form input from pairs of name and value; a value with {@code |} is several values. */
    public static Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1].split("\\|")));
        }
        return form;
    }

    /** Applied for, in scope and started with its procedures; {@code flags} are the judgements, such as {@code riskPossible}. */
    public MatterId start(String account, String title, String... flags) {
        MatterId matter = apply(account, title);
        does("office", matter, "userTask_confirmScope", "outcome", "APPLICABLE");
        determine(matter, flags);
        does("reviewer", matter, "userTask_concurProcedures", "concurs", "YES");
        does("chief", matter, "userTask_decideStart", "outcome", "START", "leadUnit", as(account).unit().value());
        return matter;
    }

    /** Only the application, outside the catalogue. */
    public MatterId apply(String account, String title) {
        Map<String, List<String>> form = application(title);
        form.put("outsideReason", List.of("目录公布后新近部署"));
        if (road != null) {
            return road.apply(account, new ActId(UUID.randomUUID()), form);
        }
        Begun applied = attemptApply(account, null, form);
        assertThat(applied.result()).isInstanceOf(ActResult.Recorded.class);
        return applied.matter();
    }

    /** {@code item} is null outside the catalogue. */
    public Begun attemptApply(String account, CatalogueItemId item, Map<String, List<String>> form) {
        return start.execute(item, new ActId(UUID.randomUUID()), as(account), form);
    }

    public static Map<String, List<String>> application(String title) {
        return form("title", title, "decisionClass", "PUBLIC_POLICY", "source", "DEPARTMENT", "confidentiality", "OPEN",
                "problem", "问题", "reasons", "依据", "solution", "方案", "necessity", "必要", "feasibility", "可行");
    }

    public void determine(MatterId matter, String... flags) {
        Map<String, List<String>> form = form("participation", "REQUIRED", "congressDuty", "NONE", "judgedBy",
                "市政府办公室会同市司法局");
        for (String flag : flags) {
            String[] named = flag.split("=");
            form.put(named[0], List.of(named.length == 1 ? "true" : named[1]));
        }
        does("office", matter, "userTask_determineProcedures", form);
    }

    /** Does the one open task of the matter with this key. */
    public ActResult attempt(String account, MatterId matter, String task, Map<String, List<String>> form) {
        Actor actor = as(account);
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals(task))
                .min(Comparator.comparing(w -> isOf(w, actor) ? 0 : 1)).orElseThrow(() -> new AssertionError(task + " is not open, but " + open(matter)));
        return perform(new ActRequest(matter, task, work.task(), new ActId(UUID.randomUUID()), actor, form));
    }

    private ActResult perform(ActRequest request) {
        ActResult result = road == null ? pipeline.perform(request) : road.perform(request);
        if (result instanceof ActResult.Recorded) {
            witness.accept(request.matter());
        }
        return result;
    }

    /** From now on somebody looks at the matter after every act that was recorded. */
    public void witnessedBy(Consumer<MatterId> somebody) {
        witness = somebody;
    }

    /** Whether the actor could do it: one of several that are open at different desks or for different people. */
    private static boolean isOf(OpenWork work, Actor actor) {
        return work.isFor(actor) && (work.takenBy() == null || work.takenBy().equals(actor.person()));
    }

    /** As {@link #attempt}, and it must be recorded. */
    public void does(String account, MatterId matter, String task, Map<String, List<String>> form) {
        assertThat(attempt(account, matter, task, form)).as(task).isInstanceOf(ActResult.Recorded.class);
    }

    public void does(String account, MatterId matter, String task, String... form) {
        does(account, matter, task, form(form));
    }

    /** Does an act that no task asks for. */
    public ActResult attemptFree(String account, MatterId matter, String act, String... form) {
        return perform(new ActRequest(matter, act, null, new ActId(UUID.randomUUID()), as(account), form(form)));
    }

    public void doesFree(String account, MatterId matter, String act, String... form) {
        doesFree(account, matter, act, form(form));
    }

    public void doesFree(String account, MatterId matter, String act, Map<String, List<String>> form) {
        assertThat(perform(new ActRequest(matter, act, null, new ActId(UUID.randomUUID()), as(account), form))).as(act)
                .isInstanceOf(ActResult.Recorded.class);
    }

    /** Takes back what opened this work of the matter. */
    public ActResult recalls(String account, MatterId matter, String opened) {
        OpenWork work = worklist.openIn(matter).stream().filter(w -> w.act().equals(opened)).findFirst().orElseThrow();
        return perform(new ActRequest(matter, "act_recall", work.task(), new ActId(UUID.randomUUID()), as(account),
                form("reason", "附件有误")));
    }

    /** Files a small document for the account and gives its id as a form names it. */
    public String document(String account, String name, String content) {
        return road == null ? documents.file(as(account), name, content) : road.file(account, name, content);
    }

    public List<String> open(MatterId matter) {
        return worklist.openIn(matter).stream().map(OpenWork::act).sorted().toList();
    }

    public Dossier dossier(MatterId matter) {
        return dossiers.get(matter).orElseThrow();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Moves the official clock to nine in the morning of the day; running timers run on the way. */
    public void goTo(LocalDate day) {
        clockControl.advanceTo(LegalZone.startOf(day).plusSeconds(9 * 3600));
    }
}
