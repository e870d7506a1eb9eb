package cn.fadu.deliberation.recording;

import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.Locale;

/** What a recorder is told. Unless it is {@link Done}, nothing has changed. */
public sealed interface RecorderAnswer {

    /**
     * It is on the record, now or from an earlier sending.
     *
     * @param open items in whose records it is not stated, though it is to be; sent again, it is tried again
     */
    record Done(Recording.State state, int pieces, List<MatterId> open) implements RecorderAnswer {

        public Done {
            open = List.copyOf(open);
        }

        Done(Recording.State state, int pieces) {
            this(state, pieces, List.of());
        }
    }

    /** It is not recorded; {@code arguments} are those of the message. */
    record Refused(Reason reason, List<Object> arguments) implements RecorderAnswer {
    }

    /** Why something is not recorded; each has its message under {@link #messageKey()}. */
    enum Reason {
        /** There is no such recording or meeting for this person. */
        NOT_FOUND,
        /** The item is not under discussion at this meeting. */
        NOT_UNDER_DISCUSSION,
        /** The pieces would make a kind of file that is not accepted. */
        MEDIA_TYPE,
        /** A piece, time or reason is missing or out of bounds. */
        INVALID,
        /** The piece is too long. */
        TOO_LARGE,
        /** The bytes that arrived are not those that were sent; sending again helps. */
        NOT_AS_SENT,
        /** The pieces before this one have not arrived. */
        GAP,
        /** Another piece was recorded under this number. */
        OTHER_CONTENT,
        /** The recording is paused. */
        PAUSED,
        /** The recording is not paused. */
        NOT_PAUSED,
        /** The recording has ended. */
        ENDED;

        public String messageKey() {
            return "recording.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Refused refused(Reason reason, Object... arguments) {
        return new Refused(reason, List.of(arguments));
    }
}
