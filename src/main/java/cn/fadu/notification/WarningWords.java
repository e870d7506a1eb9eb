package cn.fadu.notification;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.identity.Directory;
import cn.fadu.shared.OfficialClock;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Warnings in the language of the reader. */
@Component
public class WarningWords {

    private final Texts texts;
    private final ModelNames names;
    private final Directory directory;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;

    WarningWords(Texts texts, ModelNames names, Directory directory, CalendarsInForce calendars, OfficialClock clock) {
        this.texts = texts;
        this.names = names;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** How urgent it is: a colour, a sign and words, which say the same. */
    public record Urgency(String tone, String sign, String words) {
    }

    public Urgency urgency(WarningRow w) {
        LocalDate today = clock.today();
        if (w.closed() != null) {
            return closed(w);
        }
        if (w.isLate(today)) {
            return new Urgency("red", "✕", texts.text("warning.overdue", daysOver(w)));
        }
        if (w.level() == Level.RED) {
            return new Urgency("red", "!", texts.text(w.isMeeting() ? "warning.meeting.near"
                    : w.due().equals(today) ? "warning.today" : "warning.last-day"));
        }
        return new Urgency("amber", w.level() == Level.ORANGE ? "▲" : "△", texts.text("warning.left",
                texts.text("warning.level." + w.level()), calendars.of(w.organ()).workingDaysBetween(today, w.due()).days()));
    }

    private Urgency closed(WarningRow w) {
        String why = texts.text("warning.closed." + w.closed());
        if (w.isLate(w.closedOn())) {
            return new Urgency("red", "✕", texts.text("warning.late", w.closedOn(), why));
        }
        return w.closed() == Closing.DONE ? new Urgency("green", "✓", why) : new Urgency("", "–", why);
    }

    /** Working days since the limit was passed, until today or the day on which the warning was closed; 0 before. */
    public int daysOver(WarningRow w) {
        return calendars.of(w.organ()).workingDaysBetween(w.due(), w.closedOn() == null ? clock.today() : w.closedOn()).days();
    }

    /** What the limit is called: its name in law, or the act whose day it is. */
    public String limit(WarningRow w) {
        return w.kind().startsWith("userTask_") ? names.act(w.kind())
                : texts.textOr("warning.kind." + w.kind(), texts.textOr("deadline." + w.kind(), w.kind()));
    }

    /** What is to be done about it, as far as work is open for it. */
    public String act(WarningRow w) {
        return w.act() == null || w.act().equals(w.kind()) ? "" : names.act(w.act());
    }

    /** The unit that has to keep it, and whose desk it is on: a name once somebody took it. */
    public String responsible(WarningRow w) {
        String desk = texts.text("warning.desk", directory.unitName(w.organ(), w.unit()), directory.postName(w.post()));
        return w.takenBy() == null ? desk : texts.text("warning.with", desk, directory.personName(w.takenBy()));
    }
}
