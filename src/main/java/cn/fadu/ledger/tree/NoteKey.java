package cn.fadu.ledger.tree;

import cn.fadu.shared.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A public key that notes are verified with.
 *
 * @param name what its signatures call it: no white space, no plus sign
 * @param spki the key as X.509 SubjectPublicKeyInfo (DER)
 */
public record NoteKey(String name, NoteAlgorithm algorithm, byte[] spki) {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
    private static final byte[] LINE_FEED = {'\n'};

    public NoteKey {
        if (!name.matches("[^\\s+]+")) {
            throw new IllegalArgumentException("not the name of a key: " + name);
        }
    }

    /** The key of a file in PEM, whose algorithm stands in it. Throws {@link IllegalArgumentException} for anything else. */
    public static NoteKey ofPem(String name, String pem) {
        String body = pem.replace("\r", "").strip();
        if (!body.startsWith(BEGIN.strip()) || !body.endsWith(END.strip())) {
            throw new IllegalArgumentException("not a public key in PEM");
        }
        byte[] spki = Base64.getMimeDecoder().decode(body.substring(BEGIN.strip().length(), body.length() - END.strip().length()));
        return Arrays.stream(NoteAlgorithm.values()).filter(a -> isKey(a, spki)).findFirst()
                .map(a -> new NoteKey(name, a, spki)).orElseThrow(() -> new IllegalArgumentException("neither Ed25519 nor SM2"));
    }

    /** Reads what {@link #verifierKey} writes; throws {@link IllegalArgumentException} for anything else. */
    public static NoteKey ofVerifierKey(String line) {
        String[] parts = line.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a verifier key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        for (NoteAlgorithm algorithm : NoteAlgorithm.values()) {
            byte[] type = algorithm.type();
            if (typed.length == type.length + algorithm.rawBytes() && Arrays.equals(type, Arrays.copyOf(typed, type.length))) {
                NoteKey key = new NoteKey(parts[0], algorithm, algorithm.spki(Arrays.copyOfRange(typed, type.length, typed.length)));
                if (key.verifierKey().equals(line.strip())) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException("not a verifier key");
    }

    private static boolean isKey(NoteAlgorithm algorithm, byte[] spki) {
        try {
            return spki.length == algorithm.spkiBytes() && publicKey(algorithm, spki) != null;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** The key in PEM, as openssl reads it. */
    public String pem() {
        return BEGIN + LINES.encodeToString(spki) + END;
    }

    /** The id that stands in its signatures: the first four bytes of SHA-256 over name, line feed, type and key. */
    public int keyId() {
        MessageDigest digest = Digest.algorithm();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(LINE_FEED);
        return ByteBuffer.wrap(digest.digest(typedKey())).getInt();
    }

    /** Name, id and key in the text form of C2SP signed-note. */
    public String verifierKey() {
        return name + "+" + HexFormat.of().toHexDigits(keyId()) + "+" + Base64.getEncoder().encodeToString(typedKey());
    }

    private byte[] typedKey() {
        byte[] type = algorithm.type();
        byte[] raw = Arrays.copyOfRange(spki, spki.length - algorithm.rawBytes(), spki.length);
        return ByteBuffer.allocate(type.length + raw.length).put(type).put(raw).array();
    }

    /** The signatures of the note that are this key's by name and id; none need be right. */
    public List<SignedNote.Signature> claimedIn(SignedNote note) {
        return note.signatures().stream().filter(s -> s.name().equals(name) && s.keyId() == keyId()).toList();
    }

    /** Whether the note has a signature of this key, and every one it has is right. */
    public boolean verifies(SignedNote note) {
        List<SignedNote.Signature> claimed = claimedIn(note);
        return !claimed.isEmpty() && claimed.stream().allMatch(s -> verifies(note.text(), s.value()));
    }

    private boolean verifies(String text, byte[] signature) {
        try {
            Signature verifier = algorithm.signature();
            verifier.initVerify(publicKey(algorithm, spki));
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static PublicKey publicKey(NoteAlgorithm algorithm, byte[] spki) throws GeneralSecurityException {
        return KeyFactory.getInstance(algorithm.keyAlgorithm(), algorithm.provider()).generatePublic(new X509EncodedKeySpec(spki));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key && name.equals(key.name) && Arrays.equals(spki, key.spki);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(spki);
    }
}
