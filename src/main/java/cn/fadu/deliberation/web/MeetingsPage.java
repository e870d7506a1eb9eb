package cn.fadu.deliberation.web;

import java.util.List;

/** What templates/deliberation/meetingsPage.html shows. */
record MeetingsPage(List<Row> meetings, boolean mayCall) {

    record Row(String href, String title, String name, String date, String place, String state, boolean planned) {
    }
}
