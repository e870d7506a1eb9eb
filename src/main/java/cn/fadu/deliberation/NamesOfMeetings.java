package cn.fadu.deliberation;

import cn.fadu.matter.MeetingNames;
import cn.fadu.shared.MeetingId;
import cn.fadu.web.Texts;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Names meetings by kind and number. */
@Component
class NamesOfMeetings implements MeetingNames {

    private final Meetings meetings;
    private final Texts texts;

    NamesOfMeetings(Meetings meetings, Texts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    @Override
    public String name(MeetingId id) {
        try {
            Meeting meeting = meetings.get(id);
            return texts.text("web.meeting.name." + meeting.type().name(), meeting.number());
        } catch (NoSuchElementException gone) {
            return "";
        }
    }
}
