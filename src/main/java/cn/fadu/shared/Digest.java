package cn.fadu.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest, written as 64 lower-case hexadecimal digits as {@code sha256sum} writes it. */
public record Digest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (hex == null || !FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    public static Digest of(byte[] content) {
        return new Digest(HexFormat.of().formatHex(algorithm().digest(content)));
    }

    /** The digest that these 32 bytes are. */
    public static Digest ofBytes(byte[] digest) {
        return new Digest(HexFormat.of().formatHex(digest));
    }

    /** The digest of the text's UTF-8 bytes. */
    public static Digest ofText(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** A fresh SHA-256 computation, for content that is streamed. */
    public static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first twelve digits, for people; never for comparing. */
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }
}
