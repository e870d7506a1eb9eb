package cn.fadu.matter.web;

import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.EntryView.VolumeView;
import cn.fadu.matter.web.MatterPage.ActLink;
import cn.fadu.matter.web.VerdictView.DeadlineView;
import cn.fadu.matter.web.VerdictView.DueView;
import cn.fadu.matter.web.VerdictView.GateView;
import cn.fadu.web.forms.FormView;
import java.util.List;

/**
 * What templates/matter/actPage.html shows: one act on a matter, with a task behind it or without.
 *
 * @param place    address the form is sent to; also the place its draft is kept under
 * @param actId    id this rendering gives the act, so that a second click is the same act
 * @param help     what is done, why and how, or null
 * @param paper    fields for what was done on paper and is entered afterwards, or null where that cannot be
 * @param closed   the gate that just refused the act, or null
 * @param gate     the gate of this act as it stands, or null when no rule guards it
 * @param draft    documents of the current draft
 * @param task     null for an act without a task
 * @param consulted whether the public was asked, so that there can be opinions to read
 * @param heard    whether a hearing was announced, so that there are participants to read
 * @param draftSeen digest of the current draft, sent back with the form; null before the first
 * @param panels   what modules lay beside the form
 * @param checklist material the act looks through, empty for other acts
 * @param kept     time at which what was typed before was kept, in words; null for an empty form
 */
record ActPage(String name, String matterTitle, String matterHref, String articles, String place, String actId,
               HelpView help, FormView form, Paper paper, GateView closed, GateView gate, List<DocumentView> draft, String draftVersion,
               List<VolumeView> volumes, List<DeadlineView> deadlines, Task task, String kept,
               boolean consulted, boolean heard, String draftSeen, List<PanelView> panels, List<Check> checklist) {

    /** One line of the material the act looks through; {@code tone} is the colour of its state. */
    record Check(String name, String state, String tone) {
    }

    /** Fields about the paper; {@code open} when something is said in them. */
    record Paper(HelpView help, FormView form, boolean open) {
    }

    /**
     * @param takenBy null while nobody took it
     * @param mine    whether this actor took it
     * @param acts    what else this actor can do about the work: hand it over
     * @param reminders who reminded of it and when, in words
     * @param clash   a clash of duties that is shown and closes nothing, or null
     * @param barred  why this person may not do it though their post may, or null
     */
    record Task(String href, String desk, String opened, DueView due, String takenBy, boolean mine, String barred, String clash,
                List<ActLink> acts, List<String> reminders) {

        /** Whether the form can be sent. */
        public boolean isOpenToMe() {
            return (takenBy == null || mine) && barred == null;
        }
    }

    public boolean sendable() {
        return task == null || task.isOpenToMe();
    }
}
