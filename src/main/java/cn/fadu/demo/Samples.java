package cn.fadu.demo;

import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the matters, meetings and acts of the samples are called: the same in every demonstration. */
public final class Samples {

    private Samples() {
    }

    /** The matter whose life a file of {@code demo/} tells, such as {@code city-parks.yaml}. */
    public static MatterId matter(String file) {
        return new MatterId(start(file).value());
    }

    /** The meeting of a number, such as {@code 93}. */
    public static MeetingId meeting(String number) {
        return new MeetingId(call(number).value());
    }

    /** The matter's id follows from the act that starts it, and so from the name of the file. */
    static ActId start(String file) {
        return act(file);
    }

    static ActId call(String meeting) {
        return act("meeting " + meeting);
    }

    static ActId act(String identity) {
        return new ActId(UUID.nameUUIDFromBytes(("sample " + identity).getBytes(StandardCharsets.UTF_8)));
    }
}
