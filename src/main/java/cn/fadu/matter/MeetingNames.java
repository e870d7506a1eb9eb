package cn.fadu.matter;

import cn.fadu.shared.MeetingId;

/** What meetings are called, in the current language; the module of the meetings knows. */
public interface MeetingNames {

    /** The kind and number of the meeting; empty for one that does not exist. */
    String name(MeetingId meeting);
}
