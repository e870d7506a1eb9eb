package cn.fadu.notification.web;

import cn.fadu.identity.Directory;
import cn.fadu.notification.DelayReasons;
import cn.fadu.notification.Notices;
import cn.fadu.notification.WarningRow;
import cn.fadu.notification.WarningWords;
import cn.fadu.notification.web.WarningPage.Reason;
import cn.fadu.notification.web.WarningsPage.Row;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.TaskId;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Reminders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Warnings as pages show them to somebody. */
@Component
class WarningViews {

    private final WarningWords words;
    private final DelayReasons reasons;
    private final Notices notices;
    private final Reminders reminders;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    WarningViews(WarningWords words, DelayReasons reasons, Notices notices, Reminders reminders, Directory directory,
                 OfficialClock clock, Texts texts) {
        this.words = words;
        this.reasons = reasons;
        this.notices = notices;
        this.reminders = reminders;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    List<Row> rows(List<WarningRow> warnings) {
        Map<TaskId, Integer> reminded = reminders.count(warnings.stream().map(WarningRow::task).filter(Objects::nonNull).toList());
        return warnings.stream().map(w -> row(w, w.task() == null ? null : reminded.get(w.task()))).toList();
    }

    private Row row(WarningRow w, Integer reminded) {
        boolean late = w.isLate(clock.today());
        return new Row(w.id().toString(), "/warnings/" + w.id(), w.unread(), words.urgency(w), words.limit(w), words.act(w), matter(w),
                w.title() == null ? null : "/matters/" + w.matter(), words.responsible(w), texts.date(w.due()),
                reminded == null ? null : texts.text("web.work.reminded", reminded),
                late ? texts.text(w.reason() == null ? "warning.unexplained" : "warning.explained") : null, w.reason() != null);
    }

    WarningPage page(WarningRow w, Actor actor, String typed, String problem) {
        boolean late = w.isLate(clock.today());
        boolean mine = w.task() != null && w.unit().equals(actor.unit()) && w.post().equals(actor.post())
                && (w.takenBy() == null || w.takenBy().equals(actor.principal()));
        return new WarningPage(w.id().toString(), words.limit(w), words.urgency(w), matter(w),
                w.title() == null ? null : "/matters/" + w.matter(), words.responsible(w), words.act(w), mine ? "/tasks/" + w.task() : null,
                texts.date(w.due()), texts.text("warning.raised", texts.text("warning.level." + w.level()), w.raisedOn()),
                texts.list(notices.toldOf(w.id()).stream().map(directory::personName).toList()),
                w.closed() == null ? null : texts.text("warning.closed", w.closedOn(), texts.text("warning.closed." + w.closed())),
                w.isMeeting() ? texts.text("warning.meeting", w.due()) : null, reminders(w), late,
                reasons.of(actor, w).stream().map(r -> new Reason(r.text(), by(w, r))).toList(),
                late && DelayReasons.mayState(actor, w), typed, problem, DelayReasons.LONGEST);
    }

    private List<String> reminders(WarningRow w) {
        return w.task() == null ? List.of() : reminders.of(w.task()).stream().map(r -> {
            String line = texts.text("web.reminder", directory.personName(r.by()), directory.unitName(w.organ(), r.unit()),
                    texts.dateTime(r.at()));
            return r.note() == null || r.note().isBlank() ? line : line + " " + r.note();
        }).toList();
    }

    private String by(WarningRow w, DelayReasons.Reason r) {
        String name = directory.personName(r.person());
        return texts.text("warning.reason.by", r.onBehalfOf() == null ? name
                : texts.text("person.on-behalf", name, directory.personName(r.onBehalfOf())), directory.unitName(w.organ(), r.unit()), r.at());
    }

    /** The title, or that there is a matter one may not read. */
    String matter(WarningRow w) {
        return w.title() == null ? texts.text("warning.unreadable") : w.title();
    }
}
