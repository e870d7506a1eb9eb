package cn.fadu.calendar;

import java.time.LocalDate;

/**
 * A date found by counting.
 *
 * @param provisional true when days of a year were counted whose holidays are not known yet: the date may still move
 */
public record CountedDate(LocalDate date, boolean provisional) {
}
