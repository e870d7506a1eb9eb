package cn.fadu.identity;

import cn.fadu.shared.Digest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret of a token: a prefix by which scanners of source code know it, and 256 random bits. It cannot be guessed, so that
 * its plain digest may be kept.
 */
record TokenSecret(String text) {

    private static final String PREFIX = "fadu_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    Digest digest() {
        return Digest.ofText(text);
    }

    /** Never the secret: it would end in a log. */
    @Override
    public String toString() {
        return "TokenSecret[…]";
    }
}
