package cn.fadu.demo;

import java.util.List;

/** What templates/demo/clockPage.html shows. {@code next} is null when no timer waits. */
record ClockPage(String now, String weekday, String dayKind, String next, String minimum, List<Integer> days, boolean movable) {
}
