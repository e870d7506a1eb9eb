package cn.fadu.ledger.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures below it (C2SP signed-note): the text, an empty line, and for each signature an em dash, the name of
 * the key, and in base64 the key's four-byte id with the signature.
 *
 * @param text ends with a line feed
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String MARK = "\u2014 ";
    private static final int ID_BYTES = 4;

    /** One signature; whose it is, is claimed by name and id and shown by {@link NoteKey#verifies}. */
    public record Signature(String name, int keyId, byte[] value) {

        private String line() {
            byte[] bytes = ByteBuffer.allocate(ID_BYTES + value.length).putInt(keyId).put(value).array();
            return MARK + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }
    }

    public SignedNote {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the text of a note ends with a line feed");
        }
        signatures = List.copyOf(signatures);
    }

    /** The bytes of this in UTF-8 are the note. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(s -> note.append(s.line()));
        return note.toString();
    }

    /** Reads one note; throws {@link IllegalArgumentException} for anything {@link #toString} does not write. */
    public static SignedNote parse(String note) {
        List<SignedNote> notes = parseAll(note);
        if (notes.size() != 1 || !notes.get(0).toString().equals(note)) {
            throw new IllegalArgumentException("not a signed note");
        }
        return notes.get(0);
    }

    /** Reads notes that follow one another, with or without empty lines between them. */
    public static List<SignedNote> parseAll(String notes) {
        List<SignedNote> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Signature> signatures = new ArrayList<>();
        for (String line : notes.split("\n")) {
            if (line.startsWith(MARK)) {
                signatures.add(signature(line));
                continue;
            }
            if (!signatures.isEmpty()) {
                found.add(new SignedNote(text.toString(), signatures));
                text.setLength(0);
                signatures.clear();
            }
            if (!line.isEmpty()) {
                text.append(line).append('\n');
            }
        }
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("a note without signature");
        }
        found.add(new SignedNote(text.toString(), signatures));
        return found;
    }

    private static Signature signature(String line) {
        int space = line.indexOf(' ', MARK.length());
        if (space <= MARK.length()) {
            throw new IllegalArgumentException("a signature without name");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(line.substring(space + 1)));
        if (bytes.remaining() <= ID_BYTES) {
            throw new IllegalArgumentException("a signature without content");
        }
        int id = bytes.getInt();
        byte[] value = new byte[bytes.remaining()];
        bytes.get(value);
        return new Signature(line.substring(MARK.length(), space), id, value);
    }
}
