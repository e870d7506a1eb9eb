package cn.fadu.identity;

import java.security.SecureRandom;
import java.time.Duration;

/** Passwords that are handed out: four groups of four letters and digits that nobody mistakes for one another, 79 bits. */
final class OneTimePassword {

    /** How long somebody has for the first log-in with it. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {
    }

    static String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUPS; i++) {
            password.append(i > 0 && i % GROUPS == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
