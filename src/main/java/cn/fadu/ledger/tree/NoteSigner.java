package cn.fadu.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** A private key with its public one; it signs notes. Its text form shows neither. */
public final class NoteSigner {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final NoteKey key;
    private final PrivateKey secret;

    private NoteSigner(NoteKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
    }

    /** A new pair of keys. */
    public static NoteSigner generate(String name, NoteAlgorithm algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.keyAlgorithm(), algorithm.provider());
            if (algorithm == NoteAlgorithm.SM2_SM3) {
                generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            }
            KeyPair pair = generator.generateKeyPair();
            return new NoteSigner(new NoteKey(name, algorithm, pair.getPublic().getEncoded()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keys of " + algorithm, e);
        }
    }

    /** The pair from a private key in PEM (PKCS #8) and its public key. Throws {@link IllegalArgumentException} for another. */
    public static NoteSigner of(NoteKey key, String privatePem) {
        String body = privatePem.replace("\r", "").strip().replace(BEGIN.strip(), "").replace(END.strip(), "");
        try {
            NoteSigner signer = new NoteSigner(key, KeyFactory.getInstance(key.algorithm().keyAlgorithm(), key.algorithm().provider())
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body))));
            String probe = "probe\n";
            if (!key.verifies(new SignedNote(probe, List.of(signer.sign(probe))))) {
                throw new IllegalArgumentException("the private key is not that of " + key.verifierKey());
            }
            return signer;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key of " + key.algorithm(), e);
        }
    }

    public NoteKey key() {
        return key;
    }

    /** The private key in PEM (PKCS #8). */
    public String privatePem() {
        return BEGIN + LINES.encodeToString(secret.getEncoded()) + END;
    }

    /** Signs the text of a note. */
    public SignedNote.Signature sign(String text) {
        try {
            Signature signature = key.algorithm().signature();
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote.Signature(key.name(), key.keyId(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key " + key.verifierKey() + " does not sign", e);
        }
    }

    @Override
    public String toString() {
        return "NoteSigner[" + key.verifierKey() + "]";
    }
}
