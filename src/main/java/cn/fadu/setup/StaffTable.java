package cn.fadu.setup;

import cn.fadu.identity.StaffProblem.About;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** The two tables of the workbook, with their columns in order. */
enum StaffTable {

    UNITS(500, List.of("code", "nameZh", "nameEn", "function")),
    PEOPLE(2000, List.of("login", "nameZh", "nameEn", "unit", "section", "post", "title", "since"));

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final int mostRows;
    private final List<String> columns;

    StaffTable(int mostRows, List<String> columns) {
        this.mostRows = mostRows;
        this.columns = columns;
    }

    /** The table that problems about this stand in. */
    static StaffTable of(About about) {
        return about == About.UNIT ? UNITS : PEOPLE;
    }

    int mostRows() {
        return mostRows;
    }

    List<String> columns() {
        return columns;
    }

    /** The first of them, which no row may leave empty. */
    String key() {
        return columns.get(0);
    }

    String sheet(MessageSource messages, Locale language) {
        return messages.getMessage("setup.sheet." + name(), null, language);
    }

    String header(String column, MessageSource messages, Locale language) {
        return messages.getMessage("setup.column." + name() + "." + column, null, language);
    }

    boolean isSheet(String name, MessageSource messages) {
        return LANGUAGES.stream().anyMatch(l -> sheet(messages, l).equalsIgnoreCase(name.strip()));
    }

    /** The column with this header in one of the languages. */
    Optional<String> column(String header, MessageSource messages) {
        return columns.stream().filter(c -> LANGUAGES.stream().anyMatch(l -> header(c, messages, l).equalsIgnoreCase(header.strip())))
                .findFirst();
    }
}
