package cn.fadu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the law counts its days. Nothing else in the product names a zone. */
public final class LegalZone {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalZone() {
    }

    /** The legal date that is current at the instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant at which the day begins, 0:00. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The instant at which the day is over, 24:00: the same as the start of the next day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
