package cn.fadu.matter.web;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.Ids;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.RecordingId;
import cn.fadu.shared.TaskId;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Ids as they stand in addresses and forms; what is no id is the page that does not exist. */
public final class Asked {

    private Asked() {
    }

    public static MatterId matter(String id) {
        return id(id, MatterId::of);
    }

    public static MeetingId meeting(String id) {
        return id(id, MeetingId::of);
    }

    public static RecordingId recording(String id) {
        return id(id, RecordingId::of);
    }

    public static TaskId task(String id) {
        return id(id, TaskId::of);
    }

    public static PersonId person(String code) {
        return id(code, PersonId::new);
    }

    /** The id the page gave the act; a new one when a program sent none. */
    public static ActId act(String id) {
        return id == null || id.isEmpty() ? new ActId(UUID.randomUUID()) : id(id, ActId::of);
    }

    /** The digest a page sent back; null when it sent none. */
    static Digest digest(String hex) {
        return hex == null || hex.isEmpty() ? null : id(hex, Digest::new);
    }

    /** An id of another kind. */
    public static <T> T id(String text, Function<String, T> reader) {
        return Ids.read(text, reader).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
