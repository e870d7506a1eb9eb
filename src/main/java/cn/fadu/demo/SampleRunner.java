package cn.fadu.demo;

import cn.fadu.calendar.LegalZone;
import cn.fadu.deliberation.CallMeeting;
import cn.fadu.deliberation.TakeAttendance;
import cn.fadu.demo.SampleStep.SampleDocument;
import cn.fadu.documents.Documents;
import cn.fadu.identity.Directory;
import cn.fadu.identity.PostHolding;
import cn.fadu.identity.Substitutions;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.initiation.ApplyForStart;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.RemindWork;
import cn.fadu.matter.TakeWork;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Does steps of sample matters through the use cases, as the people of the demonstration: what they say is checked, judged
 * and recorded like anything else. A step that was done in an earlier run is passed over.
 */
@Component
@Profile("demo")
class SampleRunner {

    private final ActPipeline pipeline;
    private final ApplyForStart start;
    private final CallMeeting callMeeting;
    private final TakeAttendance takeAttendance;
    private final TakeWork takeWork;
    private final RemindWork remindWork;
    private final Substitutions substitutions;
    private final Catalogue catalogue;
    private final Worklist worklist;
    private final Documents documents;
    private final Directory directory;
    private final OfficialClock clock;
    private final ClockControl control;

    SampleRunner(ActPipeline pipeline, ApplyForStart start, CallMeeting callMeeting, TakeAttendance takeAttendance,
                 TakeWork takeWork, RemindWork remindWork, Substitutions substitutions, Catalogue catalogue,
                 Worklist worklist, Documents documents, Directory directory, OfficialClock clock, ClockControl control) {
        this.pipeline = pipeline;
        this.start = start;
        this.callMeeting = callMeeting;
        this.takeAttendance = takeAttendance;
        this.takeWork = takeWork;
        this.remindWork = remindWork;
        this.substitutions = substitutions;
        this.catalogue = catalogue;
        this.worklist = worklist;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
        this.control = control;
    }

    /** Whether the step is in the record, from this run or an earlier one. */
    boolean isRecorded(SampleStep step) {
        return pipeline.isRecorded(actOf(step));
    }

    /**
     * Moves the official clock to the step's time unless it is later already, and does the step. Throws
     * {@link IllegalStateException} when it is not taken.
     */
    void run(SampleStep step) {
        Instant at = LegalZone.startOf(step.at().toLocalDate())
                .plus(Duration.between(LocalTime.MIDNIGHT, step.at().toLocalTime()));
        if (at.isAfter(clock.now())) {
            control.advanceTo(at);
        }
        PostHolding holding = directory.holdingsOf(new PersonId(step.by())).get(0);
        Actor actor = holding.asActor();
        Object result = switch (step.what()) {
            case "start" -> start.execute(step.about() == null ? null : item(step, actor).id(), Samples.start(step.file()), actor,
                    input(step, actor)).result();
            case "meeting" -> callMeeting.execute(Samples.call(step.about()), actor, input(step, actor)).problems();
            case "attendance" -> takeAttendance.execute(Samples.meeting(step.about()), actOf(step), actor,
                    step.form().get("present").stream().map(PersonId::new).toList(), absences(step)).orElseThrow();
            case "take" -> takeWork.execute(open(step, step.about(), actor), actor).map(List::of).orElse(List.of());
            case "remind" -> remind(step, actor);
            case "substitute" -> substitute(step, holding);
            default -> pipeline.perform(new ActRequest(matterOf(step), step.what(), task(step, actor), actOf(step), actor,
                    input(step, actor)));
        };
        if (!(result instanceof ActResult.Recorded) && !result.equals(List.of())) {
            throw new IllegalStateException("sample step " + step.identity() + " (" + step.what() + "): " + result);
        }
    }

    /** The work that the step finishes or, for an act without a task of its own, is about; null for none. */
    private TaskId task(SampleStep step, Actor actor) {
        if (!step.what().startsWith("act_")) {
            return open(step, step.what(), actor);
        }
        return step.about() == null ? null : openIn(step, step.about()).map(OpenWork::task).findFirst().orElseThrow();
    }

    private TaskId open(SampleStep step, String key, Actor actor) {
        return openIn(step, key).filter(w -> isMine(w, actor)).map(OpenWork::task).findFirst()
                .orElseThrow(() -> new IllegalStateException("sample step " + step.identity() + ": " + key + " is not open for "
                        + step.by() + ", but " + worklist.openIn(matterOf(step)).stream().map(OpenWork::act).toList()));
    }

    private Stream<OpenWork> openIn(SampleStep step, String key) {
        return worklist.openIn(matterOf(step)).stream().filter(w -> w.act().equals(key));
    }

    private static boolean isMine(OpenWork work, Actor actor) {
        return work.isFor(actor) && (work.takenBy() == null || work.takenBy().equals(actor.person()));
    }

    private List<Object> remind(SampleStep step, Actor actor) {
        TaskId task = openIn(step, step.about()).map(OpenWork::task).findFirst().orElseThrow();
        RemindWork.Result result = remindWork.execute(task, actor, step.form().get("note").get(0));
        return result == RemindWork.Result.NOT_FOUND ? List.of(result) : List.of();
    }

    /** The substitute does the work of the holder's first post. */
    private List<Object> substitute(SampleStep step, PostHolding holding) {
        LocalDate until = LocalDate.parse(step.form().get("until").get(0));
        PersonId substitute = new PersonId(step.about());
        boolean named = substitutions.givenBy(holding.asActor()).stream()
                .anyMatch(s -> s.substitute().equals(substitute) && s.until().equals(until));
        if (!named) {
            substitutions.name(holding, substitute, step.at().toLocalDate(), until, step.form().get("reason").get(0));
        }
        return List.of();
    }

    private CatalogueItem item(SampleStep step, Actor actor) {
        int number = Integer.parseInt(step.about());
        return catalogue.ofYear(actor.organ(), step.at().getYear()).stream().filter(i -> i.number() == number).findFirst()
                .orElseThrow();
    }

    /** Names documents of the step by their ids and meetings ({@code meeting:key}) by theirs. */
    private Map<String, List<String>> input(SampleStep step, Actor actor) {
        Map<String, List<String>> input = new LinkedHashMap<>();
        step.form().forEach((field, values) -> input.put(field, values.stream()
                .map(v -> v.startsWith("meeting:") ? Samples.call(v.substring("meeting:".length())).toString() : v).toList()));
        step.files().forEach((field, files) -> input.put(field, files.stream().map(f -> filed(f, actor)).toList()));
        return input;
    }

    private String filed(SampleDocument document, Actor actor) {
        return documents.file(new ByteArrayInputStream(document.content().getBytes(StandardCharsets.UTF_8)),
                document.name(), actor, null, actor.organ()).id().toString();
    }

    private static Map<PersonId, String> absences(SampleStep step) {
        Map<PersonId, String> absences = new LinkedHashMap<>();
        step.form().forEach((field, values) -> {
            if (field.startsWith("absence.")) {
                absences.put(new PersonId(field.substring("absence.".length())), values.get(0));
            }
        });
        return absences;
    }

    private static MatterId matterOf(SampleStep step) {
        return Samples.matter(step.file());
    }

    /** What the act of the step is called: those that begin something give it its id. */
    private static ActId actOf(SampleStep step) {
        return switch (step.what()) {
            case "start" -> Samples.start(step.file());
            case "meeting" -> Samples.call(step.about());
            default -> Samples.act(step.identity());
        };
    }
}
