package cn.fadu.verifier.database;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.SignedNote;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checkpoints that were kept outside the database, read one by one from a file of notes in the order of their sizes. Only what
 * the file held when this was made is read: of checkpoints that are added later the snapshot knows nothing.
 */
final class Witness implements AutoCloseable {

    private static final String SIGNATURE = "\u2014 ";

    private final Path file;
    private final BufferedReader lines;
    private String line;
    private long lastSize = -1;

    Witness(Path file) throws IOException {
        this.file = file;
        this.lines = new BufferedReader(new InputStreamReader(new Bounded(Files.newInputStream(file), Files.size(file)),
                StandardCharsets.UTF_8));
        this.line = lines.readLine();
    }

    /** One of its checkpoints. */
    record Kept(SignedNote note, Checkpoint checkpoint) {
    }

    Path file() {
        return file;
    }

    /** The next larger one, or null; throws {@link IllegalArgumentException} for what is none or out of order. */
    Kept next() {
        try {
            StringBuilder note = new StringBuilder();
            boolean signed = false;
            while (line != null && !(signed && !line.startsWith(SIGNATURE))) {
                signed = signed || line.startsWith(SIGNATURE);
                note.append(line).append('\n');
                line = lines.readLine();
            }
            if (note.toString().isBlank()) {
                return null;
            }
            return kept(SignedNote.parseAll(note.toString()).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept kept(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (checkpoint.size() <= lastSize) {
            throw new IllegalArgumentException(checkpoint.size() + " after " + lastSize);
        }
        lastSize = checkpoint.size();
        return new Kept(note, checkpoint);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
