package cn.fadu.deliberation.recording;

import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.MeetingId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an entry of a recording's stream states. Like the facts of matters, names and components are permanent. Times are
 * milliseconds since the recording began by the clock of the recorder's machine, pauses included.
 */
public sealed interface RecordingFact {

    /** The legal date. */
    LocalDate on();

    MeetingId meeting();

    /** The matters whose discussion is recorded, at least one, the same in every entry of a recording. */
    List<MatterId> items();

    /** How many pieces there are up to here. */
    int pieces();

    /** How many bytes these pieces have. */
    long sizeBytes();

    /** The recorder began. {@code mediaType} is what the pieces make together: {@code audio/webm}, {@code audio/ogg}, {@code audio/mp4}. */
    record RecordingStarted(LocalDate on, MeetingId meeting, List<MatterId> items, String mediaType) implements RecordingFact {

        @Override
        public int pieces() {
            return 0;
        }

        @Override
        public long sizeBytes() {
            return 0;
        }
    }

    /**
     * A piece of the sound is safe on the disk.
     *
     * @param piece          its number, from one, without gaps
     * @param offsetBytes    where it begins in the whole file, which is all pieces in order and nothing else
     * @param lengthBytes    at least one
     * @param digest         SHA-256 of its bytes
     * @param startsAtMillis when its sound begins
     * @param lastsMillis    how long its sound lasts
     */
    record PieceRecorded(LocalDate on, MeetingId meeting, List<MatterId> items, int piece, long offsetBytes,
                         long lengthBytes, Digest digest, long startsAtMillis,
                         long lastsMillis) implements RecordingFact {

        @Override
        public int pieces() {
            return piece;
        }

        @Override
        public long sizeBytes() {
            return offsetBytes + lengthBytes;
        }

        long endsAtMillis() {
            return startsAtMillis + lastsMillis;
        }
    }

    /** From here on nothing is recorded, for this reason. */
    record PauseBegun(LocalDate on, MeetingId meeting, List<MatterId> items, int pieces, long sizeBytes, long atMillis,
                      String reason) implements RecordingFact {
    }

    /** The recording went on. */
    record PauseEnded(LocalDate on, MeetingId meeting, List<MatterId> items, int pieces, long sizeBytes,
                      long atMillis) implements RecordingFact {
    }

    /**
     * No piece follows.
     *
     * @param atMillis  null when the recorder had broken off and somebody else ended the recording
     * @param brokenOff whether the recorder broke off before it was ended
     * @param root      of the Merkle tree (RFC 6962) whose leaves are the 32 bytes of the pieces' SHA-256
     */
    record RecordingEnded(LocalDate on, MeetingId meeting, List<MatterId> items, int pieces, long sizeBytes, Long atMillis,
                          boolean brokenOff, Digest root) implements RecordingFact {
    }
}
