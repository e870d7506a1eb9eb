package cn.fadu.verifier;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.ledger.tree.TimeStamp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The checkpoint of a package: what it says, who signed it, and what outside witnesses have of it. */
final class CheckpointCheck {

    private static final String NOTE = "data/checkpoint/checkpoint.txt";
    private static final String TEXT = "data/checkpoint/signed-text.txt";
    private static final String STAMP = "data/checkpoint/checkpoint.tsr";
    private static final String KEYS = "data/keys/";
    private static final String LINES = "data/keys/verifier-keys.txt";
    private static final String PEM = ".pub.pem";

    private final PackageFiles files;
    private final Description description;
    private SignedNote note;
    private Checkpoint checkpoint;
    private final List<NoteKey> signers = new ArrayList<>();
    private final StringBuilder enclosed = new StringBuilder();

    CheckpointCheck(PackageFiles files, Description description) {
        this.files = files;
        this.description = description;
    }

    List<String> check() {
        note = note();
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (RuntimeException malformed) {
            throw new BrokenPackage(NOTE, null, "checkpoint-form", malformed.getMessage());
        }
        require(checkpoint.origin().equals(description.origin()) && checkpoint.size() == description.size(), Description.FILE,
                "checkpoint-description");
        require(Arrays.equals(files.read(TEXT), note.text().getBytes(StandardCharsets.UTF_8)), TEXT, "checkpoint-text");
        for (String path : files.paths()) {
            if (path.startsWith(KEYS) && path.endsWith(PEM)) {
                checkKey(path);
            }
        }
        require(new String(files.read(LINES), StandardCharsets.UTF_8).equals(enclosed.toString()), LINES, "key-lines");
        require(!signers.isEmpty(), NOTE, "checkpoint-unsigned");
        int known = signers.stream().mapToInt(k -> k.claimedIn(note).size()).sum();
        require(known == note.signatures().size(), NOTE, "checkpoint-signature");
        return List.of(checkpoint.origin(), size(), signers.get(0).verifierKey());
    }

    private SignedNote note() {
        try {
            return SignedNote.parse(new String(files.read(NOTE), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new BrokenPackage(NOTE, null, "checkpoint-form", malformed.getMessage());
        }
    }

    private void checkKey(String path) {
        NoteKey key;
        try {
            String pem = new String(files.read(path), StandardCharsets.US_ASCII);
            key = NoteKey.ofPem(checkpoint.origin(), pem);
            require(key.pem().equals(pem), path, "key-form");
        } catch (IllegalArgumentException malformed) {
            throw new BrokenPackage(path, null, "key-form", malformed.getMessage());
        }
        enclosed.append(key.verifierKey()).append('\n');
        List<SignedNote.Signature> claimed = key.claimedIn(note);
        if (!claimed.isEmpty()) {
            require(key.verifies(note), NOTE, "checkpoint-signature");
            String raw = "data/checkpoint/" + path.substring(KEYS.length(), path.length() - PEM.length()) + ".sig";
            require(claimed.size() == 1 && files.has(raw) && Arrays.equals(files.read(raw), claimed.get(0).value()), raw,
                    "checkpoint-raw-signature");
            signers.add(key);
        }
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    String size() {
        return String.valueOf(checkpoint.size());
    }

    List<String> signers() {
        return signers.stream().map(NoteKey::verifierKey).toList();
    }

    /** Keys given as files are named after this installation, whatever their names were. */
    List<String> isSignedBy(List<NoteKey> trusted) {
        List<NoteKey> named = trusted.stream().map(k -> new NoteKey(checkpoint.origin(), k.algorithm(), k.spki())).toList();
        return named.stream().filter(k -> k.verifies(note)).findFirst().map(k -> List.of(k.verifierKey()))
                .orElseThrow(() -> new BrokenPackage(NOTE, null, "key-untrusted", String.join(", ", signers())));
    }

    List<String> isWitnessed(String notes) {
        List<SignedNote> kept;
        try {
            kept = SignedNote.parseAll(notes);
        } catch (RuntimeException malformed) {
            throw new BrokenPackage(NOTE, null, "witness-form", malformed.getMessage());
        }
        for (SignedNote one : kept) {
            Checkpoint seen = parsed(one);
            if (seen != null && seen.origin().equals(checkpoint.origin()) && seen.size() == checkpoint.size()) {
                require(seen.equals(checkpoint), NOTE, "witness-differs");
                return List.of(size());
            }
        }
        throw new BrokenPackage(NOTE, null, "witness-lacks", size());
    }

    private static Checkpoint parsed(SignedNote note) {
        try {
            return Checkpoint.parse(note.text());
        } catch (RuntimeException another) {
            return null;
        }
    }

    boolean hasStamp() {
        return files.has(STAMP);
    }

    /** Whose service it is, the reader has to judge by its name; {@code openssl ts} checks it against a certificate they trust. */
    List<String> checkStamp() {
        try {
            TimeStamp stamp = TimeStamp.over(files.read(NOTE), files.read(STAMP));
            return List.of(stamp.time().toString(), stamp.signer());
        } catch (IllegalArgumentException wrong) {
            throw new BrokenPackage(STAMP, null, "stamp", wrong.getMessage());
        }
    }

    private static void require(boolean holds, String file, String problem) {
        if (!holds) {
            throw new BrokenPackage(file, null, problem, null);
        }
    }
}
