/**
 * Calendar days, working days and statutory time limits. The only place that knows the zone of the law. Holidays are data:
 * one file for each year under {@code calendar/}, taken from the notice of the State Council that the file names.
 * Pure; uses {@code shared} only.
 */
package cn.fadu.calendar;
