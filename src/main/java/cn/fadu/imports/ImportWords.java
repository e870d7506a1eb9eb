package cn.fadu.imports;

import cn.fadu.imports.ImportField.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What sheets, columns and words of closed lists are called in the spreadsheet; both languages are understood. */
@Component
class ImportWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    ImportWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sheets of the spreadsheet, in its order. */
    enum Page { EXPLANATION, PROCEDURES, STEPS, WORDS }

    String sheet(Page page, Locale language) {
        return messages.getMessage("imports.sheet." + page.name(), null, language);
    }

    String text(String key, Locale language, Object... arguments) {
        return messages.getMessage("imports.sheet." + key, arguments, language);
    }

    /** The column of the numbers by which steps name their procedure. */
    String numberColumn(Locale language) {
        return messages.getMessage("imports.field.no", null, language);
    }

    String column(ImportField field, Locale language) {
        return messages.getMessage("imports.field." + field.name(), null, language);
    }

    String word(ImportField field, String name, Locale language) {
        return messages.getMessage("fact." + field.words().getSimpleName() + "." + name, null, language);
    }

    String yesNo(boolean yes, Locale language) {
        return messages.getMessage(yes ? "web.yes" : "web.no", null, language);
    }

    boolean isSheet(Page page, String name) {
        return LANGUAGES.stream().anyMatch(l -> sheet(page, l).equalsIgnoreCase(name.strip()));
    }

    boolean isNumberColumn(String header) {
        return LANGUAGES.stream().anyMatch(l -> numberColumn(l).equalsIgnoreCase(header));
    }

    /** The field of a column, by its header in one of the languages or its name in the schema. */
    Optional<ImportField> field(List<ImportField> fields, String header) {
        return fields.stream().filter(f -> f.name().equals(header)
                || LANGUAGES.stream().anyMatch(l -> column(f, l).equalsIgnoreCase(header))).findFirst();
    }

    /** The name of a word in the closed list of the field; what is none of its words stays as it is. */
    String nameOf(ImportField field, String word) {
        return field.wordNames().stream().filter(name -> name.equals(word)
                || LANGUAGES.stream().anyMatch(l -> word(field, name, l).equalsIgnoreCase(word))).findFirst().orElse(word);
    }

    /** Yes or no in one of the languages. */
    Optional<Boolean> yesNo(String word) {
        return Stream.of(true, false).filter(answer -> LANGUAGES.stream().anyMatch(l -> yesNo(answer, l).equalsIgnoreCase(word)))
                .findFirst();
    }

    /** Whether the words of the field are listed in the spreadsheet. */
    static boolean hasWords(ImportField field) {
        return field.type() == Type.WORD || field.type() == Type.WORDS;
    }
}
