package cn.fadu.api;

import cn.fadu.api.SubjectJson.DraftJson;
import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.CountedDate;
import cn.fadu.calendar.Deadline;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Situations;
import cn.fadu.matter.Stage;
import cn.fadu.matter.web.MatterRows.MatterRow;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Deadlines;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Worklist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Matters as JSON. */
@Component
class MatterJsons {

    private final Ledger ledger;
    private final Situations situations;
    private final CalendarsInForce calendars;
    private final Worklist worklist;
    private final TaskJsons tasks;
    private final Directory directory;
    private final Texts texts;

    MatterJsons(Ledger ledger, Situations situations, CalendarsInForce calendars, Worklist worklist, TaskJsons tasks,
                Directory directory, Texts texts) {
        this.ledger = ledger;
        this.situations = situations;
        this.calendars = calendars;
        this.worklist = worklist;
        this.tasks = tasks;
        this.directory = directory;
        this.texts = texts;
    }

    /** A matter in a list; {@code decisionClass} is null where a source does not say. */
    record MatterItem(String id, String title, String decisionClass, String stage, String stageName, String leadUnit,
                      String leadUnitName, LocalDate startedOn, Instant changedAt) {
    }

    /**
     * A matter.
     *
     * @param kind     DECISION, or CATALOGUE for the catalogue of a year
     * @param profile  the jurisdiction profile it is judged by
     * @param entries  how many entries its record has
     * @param draft    the current draft, or null before the first
     * @param duties   which procedures it owes and which not
     * @param deadlines the time limits that run or ran
     * @param withdrawn whether it ended before a decision
     */
    record MatterJson(String id, String kind, String title, String decisionClass, String stage, String stageName, String leadUnit,
                      String leadUnitName, LocalDate startedOn, Integer catalogueYear, Integer catalogueNumber, String profile,
                      long entries, DraftJson draft, List<DutyJson> duties, List<DeadlineJson> deadlines, boolean withdrawn) {
    }

    record DutyJson(String procedure, String name, boolean required, String article) {
    }

    /**
     * A time limit.
     *
     * @param guaranteed whether it is time guaranteed to who does the work
     * @param due        last day, inclusive
     * @param done       the day it was met, or null while it runs
     */
    record DeadlineJson(String kind, String name, LocalDate due, boolean provisional, boolean guaranteed, LocalDate done, String article) {
    }

    MatterItem item(MatterRow m, Actor actor) {
        return new MatterItem(m.id().toString(), m.title(), m.decisionClass(), m.stage(), texts.text("web.matter.stage." + m.stage()),
                m.leadUnit().value(), directory.unitName(actor.organ(), m.leadUnit()), m.startedOn(), m.changedAt());
    }

    MatterJson matter(Asked.Matter asked, Actor actor) {
        Dossier dossier = asked.dossier();
        String stage = Stage.of(dossier).name();
        return new MatterJson(asked.id().toString(), dossier.start().kind().name(), dossier.start().title(),
                dossier.start().decisionClass() == null ? null : dossier.start().decisionClass().name(), stage,
                texts.text("web.matter.stage." + stage), dossier.start().leadUnit().value(),
                directory.unitName(actor.organ(), dossier.start().leadUnit()), dossier.start().on(), dossier.start().catalogueYear(),
                dossier.start().catalogueNumber(), dossier.start().profile(), ledger.extent(StreamId.of(asked.id())).entries(),
                SubjectJsons.draft(dossier), dossier.start().duties().stream().sorted(Comparator.comparing(ProcedureDuty::procedure))
                .map(this::duty).toList(),
                Deadlines.of(situations.of(asked.id(), dossier)).stream().map(d -> deadline(d, actor)).toList(),
                dossier.withdrawal() != null);
    }

    List<TaskJson> tasks(MatterId matter, Actor actor) {
        return tasks.of(worklist.openIn(matter), actor);
    }

    private DutyJson duty(ProcedureDuty duty) {
        return new DutyJson(duty.procedure().name(), texts.text("web.ribbon.procedure." + duty.procedure().name()), duty.required(),
                duty.basis());
    }

    private DeadlineJson deadline(MatterDeadline limit, Actor actor) {
        CountedDate due = limit.deadline().computed(calendars.of(actor.organ())).due();
        return new DeadlineJson(limit.kind(), texts.text("deadline." + limit.kind()), due.date(), due.provisional(),
                limit.bound() == Deadline.Bound.FLOOR, limit.done(), limit.basis().toString());
    }
}
