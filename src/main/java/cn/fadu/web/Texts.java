package cn.fadu.web;

import cn.fadu.calendar.LegalZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts, dates and numbers in the language of the request; templates use it as {@code @texts}. */
@Component
public class Texts {

    /** Stands for no text; the message source itself takes null for a missing key. */
    private static final String ABSENT = "\u0000";

    private static final DateTimeFormatter ZH_DATE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINESE);
    private static final DateTimeFormatter EN_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINESE);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public boolean isEnglish() {
        return locale().getLanguage().equals("en");
    }

    /** For the {@code lang} attribute of pages. */
    public String languageTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** Dates and instants among the arguments are put in words first. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, inWords(arguments), locale());
    }

    public String text(String key, List<Object> arguments) {
        return text(key, arguments.toArray());
    }

    /** The text, or {@code otherwise} when no bundle has the key. */
    public String textOr(String key, String otherwise, Object... arguments) {
        String found = messages.getMessage(key, inWords(arguments), ABSENT, locale());
        return ABSENT.equals(found) ? otherwise : found;
    }

    /** The text, if any bundle has the key. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(textOr(key, null, arguments));
    }

    /** 2025年2月12日, 12 February 2025; empty for null. */
    public String date(LocalDate date) {
        return date == null ? "" : (isEnglish() ? EN_DATE : ZH_DATE).format(date);
    }

    public String date(Instant at) {
        return at == null ? "" : date(inLegalZone(at).toLocalDate());
    }

    /** 2月12日, 12 Feb: where the year is not in doubt. */
    public String day(LocalDate date) {
        return date == null ? "" : (isEnglish() ? EN_DAY : ZH_DAY).format(date);
    }

    public String day(Instant at) {
        return at == null ? "" : day(inLegalZone(at).toLocalDate());
    }

    /** 09:12, in the zone of the law. */
    public String time(Instant at) {
        return at == null ? "" : TIME.format(inLegalZone(at));
    }

    /** 2025年2月12日 09:12, 12 February 2025, 09:12. */
    public String dateTime(Instant at) {
        return at == null ? "" : date(at) + (isEnglish() ? ", " : " ") + time(at);
    }

    /** 星期三, Wednesday. */
    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, isEnglish() ? Locale.ENGLISH : Locale.CHINA);
    }

    /** For the {@code datetime} attribute. */
    public String machine(Instant at) {
        return at.toString();
    }

    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** 1.2 MB: decimal units, as people count them. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double kilobytes = bytes / 1000.0;
        return kilobytes < 1000 ? String.format(Locale.ROOT, "%.0f kB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1000);
    }

    /** Joins as the language does: 甲、乙 or A, B. */
    public String list(List<String> parts) {
        return String.join(isEnglish() ? ", " : "、", parts);
    }

    private Object[] inWords(Object[] arguments) {
        return Stream.of(arguments).map(a -> a instanceof LocalDate date ? date(date)
                : a instanceof Instant at ? dateTime(at) : a).toArray();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static LocalDateTime inLegalZone(Instant at) {
        LocalDate date = LegalZone.dateOf(at);
        return date.atStartOfDay().plus(Duration.between(LegalZone.startOf(date), at));
    }
}
