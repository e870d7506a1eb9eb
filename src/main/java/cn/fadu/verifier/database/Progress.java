package cn.fadu.verifier.database;

import java.io.PrintStream;
import java.util.Locale;

/** Shows how far a check has come: a bar where somebody watches, a line for each tenth where not, nothing where nobody reads. */
final class Progress {

    /** The parts of a check, one after the other; their texts are {@code databasecheck.part.<name>}. */
    enum Part { ENTRIES, SEARCH, DOSSIERS, DOCUMENTS }

    private static final int WIDTH = 40;
    private static final int TENTH = 10;

    private final PrintStream out;
    private final boolean watched;
    private final CheckTexts texts;
    private Part part;
    private long total;
    private long shown;

    /** @param out where to, or null for nowhere */
    Progress(PrintStream out, boolean watched, CheckTexts texts) {
        this.out = out;
        this.watched = watched;
        this.texts = texts;
    }

    static Progress none() {
        return new Progress(null, false, null);
    }

    /** @param expected about how many there will be */
    void begin(Part next, long expected) {
        end();
        part = next;
        total = Math.max(1, expected);
        shown = -1;
        at(0);
    }

    void at(long done) {
        if (out == null) {
            return;
        }
        int steps = watched ? WIDTH : TENTH;
        long step = Math.min(steps, done * steps / total);
        if (step == shown && !(watched && done == total)) {
            return;
        }
        shown = step;
        String line = String.format(Locale.ROOT, "%s %,d / %,d", texts.text("databasecheck.part." + part.name().toLowerCase(Locale.ROOT)), done,
                Math.max(total, done));
        if (watched) {
            out.print("\r[" + "#".repeat((int) step) + " ".repeat((int) (WIDTH - step)) + "] " + line);
            out.flush();
        } else {
            out.println(line);
        }
    }

    void end() {
        if (out != null && part != null && watched) {
            out.println();
        }
        part = null;
    }
}
