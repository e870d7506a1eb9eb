package cn.fadu.identity;

import cn.fadu.shared.PostKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and dates that people write for posts, functions and days; both languages are understood. */
@Component
public class StaffWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private final MessageSource messages;

    StaffWords(MessageSource messages) {
        this.messages = messages;
    }

    public String post(PostKind post, Locale language) {
        return messages.getMessage("post." + post, null, language);
    }

    public String function(String function, Locale language) {
        return messages.getMessage("function." + function, null, language);
    }

    Optional<PostKind> post(String word) {
        return Posts.KINDS.stream().filter(post -> post.value().equals(word)
                || LANGUAGES.stream().anyMatch(l -> post(post, l).equalsIgnoreCase(word))).findFirst();
    }

    Optional<String> function(String word) {
        return Posts.FUNCTIONS.stream().filter(function -> function.equals(word)
                || LANGUAGES.stream().anyMatch(l -> function(function, l).equalsIgnoreCase(word))).findFirst();
    }

    /** Empty for what is no date. */
    static Optional<LocalDate> day(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.matches() ? Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3)))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
