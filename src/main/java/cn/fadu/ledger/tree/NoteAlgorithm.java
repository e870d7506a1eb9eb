package cn.fadu.ledger.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.util.HexFormat;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** How checkpoints are signed: always with Ed25519 (RFC 8032), and with SM2 over SM3 (GB/T 32918.2, GB/T 32905) where asked. */
public enum NoteAlgorithm {

    /** C2SP signed-note type 0x01. */
    ED25519("302a300506032b6570032100", 32, new byte[] {1}),
    /** The type for what has none, 0xff, with a name of its own; the distinguishing id is the standard's default. */
    SM2_SM3("3059301306072a8648ce3d020106082a811ccf5501822d034200", 65, named("fadu/sm2-sm3"));

    private static final byte[] DEFAULT_ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private final byte[] spkiHead;
    private final int rawBytes;
    private final byte[] type;

    NoteAlgorithm(String spkiHead, int rawBytes, byte[] type) {
        this.spkiHead = HexFormat.of().parseHex(spkiHead);
        this.rawBytes = rawBytes;
        this.type = type;
    }

    private static byte[] named(String name) {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        byte[] type = new byte[1 + ascii.length];
        type[0] = (byte) 0xff;
        System.arraycopy(ascii, 0, type, 1, ascii.length);
        return type;
    }

    int spkiBytes() {
        return spkiHead.length + rawBytes;
    }

    /** The SubjectPublicKeyInfo of a raw key. */
    byte[] spki(byte[] raw) {
        return ByteBuffer.allocate(spkiBytes()).put(spkiHead).put(raw).array();
    }

    int rawBytes() {
        return rawBytes;
    }

    byte[] type() {
        return type.clone();
    }

    String keyAlgorithm() {
        return this == ED25519 ? "Ed25519" : "EC";
    }

    Provider provider() {
        return this == ED25519 ? Security.getProvider("SunEC") : Guomi.PROVIDER;
    }

    Signature signature() throws GeneralSecurityException {
        Signature signature = Signature.getInstance(this == ED25519 ? "Ed25519" : "SM3withSM2", provider());
        if (this == SM2_SM3) {
            signature.setParameter(new SM2ParameterSpec(DEFAULT_ID));
        }
        return signature;
    }

    /** Loaded when it is first needed: that takes a while. */
    private static final class Guomi {

        private static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
