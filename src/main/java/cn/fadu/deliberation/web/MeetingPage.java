package cn.fadu.deliberation.web;

import java.util.List;

/**
 * What templates/deliberation/meetingPage.html shows.
 *
 * @param calledOff in words when and why the meeting was put off or cancelled, or null
 */
record MeetingPage(String href, String title, String name, String date, String place, String state, String actId,
                   boolean takesAttendance, boolean taken, boolean cancelled, String calledOff, List<Person> people, List<Item> items,
                   List<String> problems, int present, int called, String callOffHref) {

    /** {@code absence} is the reason given, empty for none; {@code problem} what is wrong with it, null for nothing. */
    record Person(String id, String name, String title, String seat, boolean present, String absence, String problem) {
    }

    /** {@code href} is null when this actor may not read the matter. */
    record Item(int position, String title, String unit, String outcome, String href) {
    }
}
