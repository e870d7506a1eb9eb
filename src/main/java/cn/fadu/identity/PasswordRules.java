package cn.fadu.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords people may choose: long ones that are not on everybody's list. Which characters a password is made of is
 * nobody's business (ASVS 5.0, V6.2; NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRules {

    static final int SHORTEST = 8;
    static final int SHORTEST_OF_ADMINISTRATORS = 12;
    /** In UTF-8; what bcrypt reads. */
    static final int MOST_BYTES = 72;

    private static final String LIST = "/identity/common-passwords.txt";
    private static final Pattern COMMON = common();
    private static final String KEYS = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    private static final List<String> SEQUENCES = List.of("0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyz",
            "1234567890qwertyuiopasdfghjklzxcvbnm", "qwertyuiopasdfghjklzxcvbnm", KEYS, "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.",
            "qazwsxedcrfvtgbyhnujmikolp");
    private static final int LONGEST_PERIOD = 4;
    private static final int SHORTEST_PERSONAL = 3;

    private PasswordRules() {
    }

    /** What is wrong with a password, as the last part of the message key {@code password.problem.*}. */
    enum Problem { TOO_SHORT, TOO_SHORT_FOR_ADMINISTRATOR, TOO_LONG, COMMON, PERSONAL }

    /** Empty where it may be used; {@code personal} is what others know of its owner, such as names. */
    static Optional<Problem> problem(String password, boolean administrator, Collection<String> personal) {
        int length = password.codePointCount(0, password.length());
        if (length < (administrator ? SHORTEST_OF_ADMINISTRATORS : SHORTEST)) {
            return Optional.of(administrator ? Problem.TOO_SHORT_FOR_ADMINISTRATOR : Problem.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES || password.indexOf('\0') >= 0) {
            return Optional.of(Problem.TOO_LONG);
        }
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (repeats(plain) || isSequence(plain) || isCommon(plain)) {
            return Optional.of(Problem.COMMON);
        }
        return isPersonal(plain, personal) ? Optional.of(Problem.PERSONAL) : Optional.empty();
    }

    /** One short piece over and over. */
    private static boolean repeats(String plain) {
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            if (plain.substring(period).equals(plain.substring(0, plain.length() - period))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSequence(String plain) {
        String backwards = new StringBuilder(plain).reverse().toString();
        return SEQUENCES.stream().anyMatch(s -> s.contains(plain) || s.contains(backwards));
    }

    /** Nothing but common words, whatever digits and signs stand around and in the place of letters. */
    private static boolean isCommon(String plain) {
        return COMMON.matcher(plain.replaceAll("[^a-z]", "")).matches() || COMMON.matcher(letters(plain)).matches();
    }

    private static String letters(String plain) {
        String bare = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        return bare.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('@', 'a').replace('5', 's')
                .replace('$', 's').replace('!', 'i').replace('7', 't').replaceAll("[^a-z]", "");
    }

    /** Less than a password's length is left without what others know. */
    private static boolean isPersonal(String plain, Collection<String> personal) {
        String left = plain;
        for (String word : personal.stream().filter(Objects::nonNull).flatMap(w -> List.of(w.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .stream()).filter(w -> w.length() >= SHORTEST_PERSONAL || w.chars().anyMatch(c -> c > 0x2E7F)).distinct().toList()) {
            left = left.replace(word, "");
        }
        return left.length() < plain.length() && left.length() < SHORTEST;
    }

    private static Pattern common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream(LIST);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return Pattern.compile(lines.lines().filter(line -> !line.startsWith("#")).flatMap(line -> List.of(line.strip().split(" +"))
                    .stream()).filter(word -> !word.isEmpty()).map(Pattern::quote).collect(Collectors.joining("|", "(?:", "){1,3}")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
