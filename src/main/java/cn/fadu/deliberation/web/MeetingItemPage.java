package cn.fadu.deliberation.web;

import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.EntryView.VolumeView;
import cn.fadu.matter.web.HelpView;
import cn.fadu.matter.web.VerdictView;
import cn.fadu.web.forms.FormView;
import java.util.List;

/**
 * What templates/deliberation/meetingItemPage.html shows: one matter at one meeting.
 *
 * @param recordings the sound files attached to the matter
 * @param legalRisk  the legal risks stated to the meeting, empty for none
 * @param sealed     the recordings that were made here, piece by piece
 */
record MeetingItemPage(String meeting, String meetingHref, String title, String matterHref, String unit, String state,
                       List<MeetingPage.Person> people, List<Statement> statements, List<View> views, Decision decision,
                       List<VerdictView> findings, List<DocumentView> recordings, RecordingsPart sealed,
                       List<DocumentView> draft, List<VolumeView> volumes, String summary, String asked, String legalRisk,
                       List<ActForm> forms,
                       String excerpts) {

    /** {@code corrects} says which statement this one corrects, empty for none. */
    record Statement(int number, String name, String seat, String position, String words, String corrects) {
    }

    /** What somebody said who is no member, or wrote who is not there. */
    record View(String name, String title, String kind, String words) {
    }

    record Decision(String outcome, String decision, String majority, boolean departs, String reasons, String by) {
    }

    /** A form that can be sent from this page; {@code open} shows it unfolded. */
    record ActForm(String name, String articles, String place, String actId, HelpView help, FormView form, boolean open) {
    }
}
