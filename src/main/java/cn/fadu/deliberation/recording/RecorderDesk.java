package cn.fadu.deliberation.recording;

import cn.fadu.deliberation.Meeting;
import cn.fadu.deliberation.MeetingItems;
import cn.fadu.deliberation.Meetings;
import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.RecordingId;
import org.springframework.stereotype.Component;

/** Who records what: the recorder of the organ's office, an item that the meeting discusses. */
@Component
public class RecorderDesk {

    static final Desk DESK = Desk.parse("office/recorder");

    private final Directory directory;
    private final Meetings meetings;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final Recordings recordings;

    RecorderDesk(Directory directory, Meetings meetings, Dossiers dossiers, MatterAccess access, Recordings recordings) {
        this.directory = directory;
        this.meetings = meetings;
        this.dossiers = dossiers;
        this.access = access;
        this.recordings = recordings;
    }

    /** Whether the actor's post makes recordings. */
    public boolean isRecorder(Actor actor) {
        return DESK.post().equals(actor.post())
                && directory.resolve(DESK, actor.organ(), actor.unit()).equals(actor.unit());
    }

    /** Whether the actor makes this recording of a meeting of the own organ. */
    boolean records(Actor actor, MeetingId meeting, RecordingId recording) {
        return isRecorder(actor) && recordings.exists(actor.organ(), meeting, recording);
    }

    /** Whether a recording of the item can begin: it is taken up at this meeting and its minutes are not signed. */
    public boolean isUnderDiscussion(Actor actor, MeetingId meeting, MatterId item) {
        return meetings.find(actor.organ(), meeting).filter(m -> m.state() == Meeting.State.HELD).isPresent()
                && access.mayRead(actor, item)
                && dossiers.get(item).filter(d -> isUnderDiscussion(d, meeting)).isPresent();
    }

    private static boolean isUnderDiscussion(Dossier dossier, MeetingId meeting) {
        return MeetingItems.isUnderDiscussion(dossier) && dossier.deliberation().opening().meeting().equals(meeting);
    }
}
