package cn.fadu.ledger;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The checkpoints of this installation as a file outside the database, one note after the other with an empty line between
 * them. It is the nearest witness: a database that ends before its last checkpoint, or differs from it, was changed.
 */
@Component
class CheckpointFile {

    private final Path file;
    private Optional<SignedNote> last;

    CheckpointFile(KeyDirectory directory) {
        this.file = directory.file("checkpoints.txt");
    }

    /** The checkpoint that was written last; empty when none was, or the file was put away. */
    synchronized Optional<Checkpoint> last() {
        if (last == null || !Files.exists(file)) {
            last = read().stream().reduce((before, after) -> after);
        }
        return last.map(note -> Checkpoint.parse(note.text()));
    }

    /** Adds notes that are later than all in the file; safe on the disk when this returns. */
    synchronized void add(List<SignedNote> notes) {
        long written = last().map(Checkpoint::size).orElse(0L);
        StringBuilder text = new StringBuilder();
        for (SignedNote note : notes) {
            if (Checkpoint.parse(note.text()).size() > written) {
                text.append(note).append('\n');
                last = Optional.of(note);
            }
        }
        if (!text.isEmpty()) {
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                        StandardOpenOption.SYNC);
            } catch (IOException e) {
                last = null;
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<SignedNote> read() {
        try {
            String notes = Files.exists(file) ? Files.readString(file) : "";
            return notes.isBlank() ? List.of() : SignedNote.parseAll(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
