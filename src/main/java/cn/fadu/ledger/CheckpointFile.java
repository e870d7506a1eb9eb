package cn.fadu.ledger;

import cn.fadu.ledger.RecordRefused.Reason;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.SignedNote;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The checkpoints of this installation as a file outside the database, one note after the other with an empty line between
 * them. It is the nearest witness: a database that ends before its last checkpoint, or differs from it, was changed. Several
 * instances write the same file, under its lock. A note that a crash left unfinished is removed; its checkpoint is in the
 * database and is written again. All methods throw {@link RecordRefused} when the file cannot be read or written.
 */
@Component
class CheckpointFile {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
    private static final int PIECE = 1 << 20;
    private static final String GAP = "\n\n";
    /** A process holds the lock of a file once; instances within one take turns. */
    private static final Object TURN = new Object();

    private final Path file;
    private Checkpoint last;
    private long read;

    CheckpointFile(KeyDirectory directory) {
        this.file = directory.file("checkpoints.txt");
    }

    Path path() {
        return file;
    }

    /** The checkpoint over the most entries, whoever wrote it; empty when there is none, or the file was put away. */
    Optional<Checkpoint> last() {
        synchronized (TURN) {
            try {
                if (!Files.exists(file)) {
                    forget();
                } else if (Files.size(file) != read) {
                    open(this::readOn);
                }
                return Optional.ofNullable(last);
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    /** Adds the notes that are over more entries than all in the file; safe on the disk when this returns. */
    void add(List<SignedNote> notes) {
        synchronized (TURN) {
            try {
                open(channel -> write(channel, notes));
            } catch (IOException e) {
                forget();
                throw unusable(e);
            }
        }
    }

    private interface Work {
        void on(FileChannel channel) throws IOException;
    }

    private void open(Work work) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            work.on(channel);
        }
    }

    private void write(FileChannel channel, List<SignedNote> notes) throws IOException {
        readOn(channel);
        if (channel.size() > read) {
            LOG.warn("{}: {} bytes of a note that was not finished are removed", file, channel.size() - read);
            channel.truncate(read);
        }
        Checkpoint grown = last;
        StringBuilder text = new StringBuilder();
        for (SignedNote note : notes) {
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (grown == null || checkpoint.size() > grown.size()) {
                text.append(note).append('\n');
                grown = checkpoint;
            }
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
        long end = read + bytes.remaining();
        for (long at = read; bytes.hasRemaining();) {
            at += channel.write(bytes, at);
        }
        channel.force(true);
        last = grown;
        read = end;
    }

    /** Reads the notes behind those that were read, as far as they are finished. */
    private void readOn(FileChannel channel) throws IOException {
        if (channel.size() < read) {
            forget();
        }
        int finished = 1;
        while (finished > 0 && read < channel.size()) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, channel.size() - read));
            int got;
            do {
                got = channel.read(piece, read + piece.position());
            } while (got > 0 && piece.hasRemaining());
            finished = take(new String(piece.array(), 0, piece.position(), StandardCharsets.ISO_8859_1));
            read += finished;
        }
    }

    /** Answers how many bytes the finished notes take, which are given as one character for each byte. */
    private int take(String bytes) {
        int taken = 0;
        while (true) {
            int text = bytes.indexOf(GAP, taken);
            int end = text < 0 ? -1 : bytes.indexOf(GAP, text + GAP.length());
            if (end < 0) {
                return taken;
            }
            Checkpoint found = checkpoint(bytes.substring(taken, end + 1));
            if (last == null || found.size() > last.size()) {
                last = found;
            }
            taken = end + GAP.length();
        }
    }

    private Checkpoint checkpoint(String bytes) {
        try {
            String note = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return Checkpoint.parse(SignedNote.parse(note).text());
        } catch (IllegalArgumentException e) {
            forget();
            throw new RecordRefused(e, Reason.WITNESS_UNREADABLE, file, e.getMessage());
        }
    }

    private void forget() {
        last = null;
        read = 0;
    }

    private RecordRefused unusable(IOException e) {
        return new RecordRefused(e, Reason.KEYS_UNUSABLE, file, e);
    }
}
