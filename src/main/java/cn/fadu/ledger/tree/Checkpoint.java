package cn.fadu.ledger.tree;

import cn.fadu.shared.Digest;
import java.util.Base64;

/**
 * What an installation commits to: the root over its first {@code size} entries. The text form is that of C2SP
 * tlog-checkpoint: origin, size and root in base64, a line each.
 *
 * @param origin names the installation, without line feed
 */
public record Checkpoint(String origin, long size, Digest root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("not a checkpoint: " + origin + " " + size);
        }
    }

    /** The text that is signed; its last line ends with a line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
    }

    /** Reads the text form; throws {@link IllegalArgumentException} for anything {@link #text} does not write. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4) {
            throw new IllegalArgumentException("a checkpoint has three lines");
        }
        Digest root = Digest.ofBytes(Base64.getDecoder().decode(lines[2]));
        Checkpoint checkpoint = new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
        if (!checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("not the one form of a checkpoint");
        }
        return checkpoint;
    }
}
