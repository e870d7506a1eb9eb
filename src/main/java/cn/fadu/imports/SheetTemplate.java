package cn.fadu.imports;

import cn.fadu.imports.ImportWords.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** The spreadsheet in which procedures of the past are put together: explained, with an example, in one language. */
@Component
public class SheetTemplate {

    private static final double WIDE = 26;
    private static final double LINE = 100;
    private static final int EXPLANATIONS = 12;
    private static final String AS_TEXT = "@";
    private static final int ROWS_SET_UP = 300;

    private final ImportWords words;

    SheetTemplate(ImportWords words) {
        this.words = words;
    }

    /** Writes it to the end of the stream, which stays open. */
    public void write(OutputStream out, Locale language) throws IOException {
        try (Workbook book = new Workbook(out, "Fadu", "1.0")) {
            explanation(book.newWorksheet(words.sheet(Page.EXPLANATION, language)), language);
            table(book.newWorksheet(words.sheet(Page.PROCEDURES, language)), ImportField.PROCEDURE, language);
            table(book.newWorksheet(words.sheet(Page.STEPS, language)), ImportField.STEP, language);
            words(book.newWorksheet(words.sheet(Page.WORDS, language)), language);
        }
    }

    private void explanation(Worksheet sheet, Locale language) {
        sheet.width(0, LINE);
        for (int line = 0; line < EXPLANATIONS; line++) {
            sheet.inlineString(line, 0, words.text("line-" + (line + 1), language));
            sheet.style(line, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().set();
    }

    /** Cells are text, so that a number of a document or a month is not turned into something else. */
    private void table(Worksheet sheet, List<ImportField> fields, Locale language) {
        List<String> headers = Stream.concat(Stream.of(words.numberColumn(language)),
                fields.stream().map(f -> words.column(f, language))).toList();
        for (int column = 0; column < headers.size(); column++) {
            sheet.inlineString(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 0 ? WIDE / 2 : WIDE);
        }
        sheet.range(1, 0, ROWS_SET_UP, headers.size() - 1).style().format(AS_TEXT).set();
        sheet.freezePane(1, 1);
        for (int column = 0; column < fields.size(); column++) {
            validate(sheet, fields.get(column), column + 1, language);
        }
    }

    /** A closed list can be chosen from: its column stands in the sheet of words. */
    private void validate(Worksheet sheet, ImportField field, int column, Locale language) {
        if (field.type() != ImportField.Type.WORD) {
            return;
        }
        int listed = listed().indexOf(field);
        String letters = letters(listed);
        String name = words.sheet(Page.WORDS, language);
        sheet.range(1, column, ROWS_SET_UP, column).validateWithListByFormula("'" + name + "'!$" + letters + "$2:$" + letters
                + "$" + (field.wordNames().size() + 1)).allowBlank(true).showErrorMessage(false);
    }

    private void words(Worksheet sheet, Locale language) {
        List<ImportField> fields = listed();
        for (int column = 0; column < fields.size(); column++) {
            ImportField field = fields.get(column);
            sheet.width(column, WIDE);
            sheet.inlineString(0, column, words.column(field, language));
            sheet.style(0, column).bold().set();
            List<String> names = field.wordNames();
            for (int line = 0; line < names.size(); line++) {
                sheet.inlineString(line + 1, column, words.word(field, names.get(line), language));
            }
        }
    }

    private static List<ImportField> listed() {
        return Stream.concat(ImportField.PROCEDURE.stream(), Stream.concat(ImportField.STEP.stream(),
                ImportField.STEP.stream().flatMap(f -> f.rows().stream()))).filter(ImportWords::hasWords).toList();
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
