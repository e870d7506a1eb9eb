package cn.fadu.matter.web;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
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
        return read(id, MatterId::of);
    }

    public static MeetingId meeting(String id) {
        return read(id, MeetingId::of);
    }

    public static RecordingId recording(String id) {
        return read(id, RecordingId::of);
    }

    public static TaskId task(String id) {
        return read(id, TaskId::of);
    }

    public static PersonId person(String code) {
        return read(code, PersonId::new);
    }

    /** The id the page gave the act; a new one when a program sent none. */
    public static ActId act(String id) {
        return id == null || id.isEmpty() ? new ActId(UUID.randomUUID()) : read(id, ActId::of);
    }

    /** The digest a page sent back; null when it sent none. */
    static Digest digest(String hex) {
        return hex == null || hex.isEmpty() ? null : read(hex, Digest::new);
    }

    private static <T> T read(String id, Function<String, T> reader) {
        try {
            return reader.apply(id);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
