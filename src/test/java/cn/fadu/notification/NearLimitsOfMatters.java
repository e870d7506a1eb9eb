package cn.fadu.notification;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.demo.DemoPeople;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Matters whose limits can be driven near and past, and what was raised about them. */
@Component
public class NearLimitsOfMatters {

    private static final int FAR = 6;

    private final Procedures procedures;
    private final Walk walk;
    private final CalendarsInForce calendars;
    private final WarningSweeper sweeper;
    private final JdbcClient jdbc;

    NearLimitsOfMatters(Procedures procedures, Walk walk, CalendarsInForce calendars, WarningSweeper sweeper, JdbcClient jdbc) {
        this.procedures = procedures;
        this.walk = walk;
        this.calendars = calendars;
        this.sweeper = sweeper;
        this.jdbc = jdbc;
    }

    /** One warning that was raised, standing or not. */
    public record Raised(UUID id, String kind, Level level, LocalDate due, Closing closed) {
    }

    /** Its undertaker ({@code undertaker}) has to supply material six working days from now. */
    public MatterId awaitingSupplement(String title) {
        MatterId matter = submitted(title);
        LocalDate by = calendar().plusWorkingDays(procedures.today(), FAR).date();
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "SUPPLEMENT", "missing", "LEGAL_BASIS", "note",
                "In one go", "supplementBy", by.toString());
        return matter;
    }

    public MatterId submitted(String title) {
        MatterId matter = procedures.start("undertaker", title, "participation=NOT_DISCLOSED", "notDisclosedBasis=依法不予公开");
        walk.draft("undertaker", matter, title);
        walk.submitted("undertaker", matter);
        return matter;
    }

    /** Under review, with a meeting in mind; the matter has only been started. */
    public void reviewedForMeeting(MatterId matter, LocalDate meeting) {
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_submitForReview", "materials", "DRAFT|EXPLANATION|LEGAL_BASIS",
                "procedureStatement", "已履行程序", "plannedMeeting", meeting.toString());
        walk.signed("undertaker", matter);
        walk.received(matter);
        procedures.does("reviewer", matter, "userTask_checkMaterials", "outcome", "ACCEPTED");
    }

    public void supply(MatterId matter) {
        procedures.does("undertaker", matter, "userTask_supplementMaterials", "supplied", "LEGAL_BASIS");
    }

    /** The last day of the limit that the supplement of the matter has. */
    public LocalDate due(MatterId matter) {
        return procedures.dossier(matter).legality().materialCheck().supplementBy();
    }

    /** Moves the official clock to the day on which so many working days are left, or so many passed, and sweeps. */
    public void goTo(LocalDate due, int workingDaysLeft) {
        LocalDate day = due;
        int left = workingDaysLeft;
        while (left > 0 || !calendar().isWorkingDay(day)) {
            left -= calendar().isWorkingDay(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        for (; left < 0; left++) {
            day = calendar().plusWorkingDays(day, 1).date();
        }
        if (day.isAfter(procedures.today())) {
            procedures.goTo(day);
        }
        sweep();
    }

    public void sweep() {
        sweeper.sweep(true);
    }

    /** In the order in which they were raised. */
    public List<Raised> raised(MatterId matter) {
        return jdbc.sql("SELECT id, limit_kind, level, due, closed_why FROM warning WHERE matter_id = ? ORDER BY raised_at, limit_kind, level")
                .param(matter.value()).query((row, n) -> new Raised(row.getObject(1, UUID.class), row.getString(2),
                        Level.valueOf(row.getString(3)), row.getObject(4, LocalDate.class),
                        row.getString(5) == null ? null : Closing.valueOf(row.getString(5)))).list();
    }

    /** The one that stands. */
    public Raised standing(MatterId matter) {
        return raised(matter).stream().filter(r -> r.closed() == null).reduce((one, other) -> {
            throw new AssertionError("two stand: " + one + ", " + other);
        }).orElseThrow();
    }

    /** Who was told, once for each notice, with why. */
    public List<String> told(UUID warning) {
        return jdbc.sql("SELECT person || ' ' || role FROM notice WHERE warning_id = ? ORDER BY person").param(warning)
                .query(String.class).list();
    }

    public WorkingCalendar calendar() {
        return calendars.of(DemoPeople.CITY);
    }
}
