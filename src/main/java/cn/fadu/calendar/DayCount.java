package cn.fadu.calendar;

/**
 * A number of days.
 *
 * @param provisional true when days of a year were counted whose holidays are not known yet
 */
public record DayCount(int days, boolean provisional) {
}
