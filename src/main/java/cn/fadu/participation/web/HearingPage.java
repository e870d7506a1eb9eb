package cn.fadu.participation.web;

import java.util.List;

/**
 * What templates/participation/hearingPage.html shows.
 *
 * @param facts   day, place and the other dates of the hearing, with the last day for the materials
 * @param missing sides with seats and nobody on them, in words; null where every side is represented
 */
record HearingPage(String title, String matterHref, List<Line> facts, String missing, List<Participant> participants,
                   List<Turn> turns) {

    record Line(String label, String text) {
    }

    /**
     * @param late   whether the materials came after the last day
     * @param signed what is known of the confirmation of the record
     * @param note   the two versions of a correction, or the reasons of a refusal; null where there is neither
     */
    record Participant(int number, String name, String side, String how, String served, boolean late, String signed,
                       String note) {
    }

    record Turn(String part, String speaker, String words) {
    }
}
