package cn.fadu.audit.web;

import cn.fadu.audit.TimeSpent;
import cn.fadu.audit.web.TraceEntryView.Time;
import cn.fadu.calendar.Deadline;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.MatterDeadline;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Time allowed and used, in words. */
@Component
class TraceTimes {

    private final Texts texts;
    private final LawTexts law;

    TraceTimes(Texts texts, LawTexts law) {
        this.texts = texts;
        this.law = law;
    }

    /** Null where the entry finished no work. */
    Time view(TimeSpent spent, OrganId organ) {
        if (spent == null) {
            return null;
        }
        String due = spent.due() == null ? null
                : texts.text(spent.floor() ? "audit.time.guaranteed-until" : "audit.time.due",
                        law.provisional(texts.date(spent.due()), spent.provisional()));
        return new Time(texts.dateTime(spent.openedAt()), texts.dateTime(spent.finishedAt()), due,
                texts.text("audit.time.used", spent.workingDays(), spent.calendarDays()),
                spent.limit() == null ? null : allowed(spent.limit()),
                spent.limit() == null ? List.of() : law.steps(spent.limit(), organ), tone(spent), state(spent));
    }

    private String allowed(MatterDeadline limit) {
        Deadline deadline = limit.deadline();
        return texts.text(deadline.unit() == Deadline.Unit.WORKING_DAYS ? "audit.time.allowed.working" : "audit.time.allowed.calendar",
                texts.text("deadline." + limit.kind()), deadline.totalDays(), law.articles(List.of(limit.basis())));
    }

    private static String tone(TimeSpent spent) {
        return spent.isOverdue() ? "red" : spent.floor() ? "blue" : "green";
    }

    private String state(TimeSpent spent) {
        if (spent.due() == null) {
            return null;
        }
        return spent.isOverdue() ? texts.text("audit.time.overdue", spent.overdueDays())
                : texts.text(spent.floor() ? "audit.time.guaranteed" : "audit.time.in-time");
    }
}
