package cn.fadu.setup;

import cn.fadu.identity.Posts;
import cn.fadu.identity.StaffWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The workbook in which units and people are put together: explained, in one language, with lists to choose from. */
@Component
class StaffTemplate {

    private static final double WIDE = 22;
    private static final double LINE = 110;
    private static final int EXPLANATIONS = 9;
    private static final int ROWS_SET_UP = 500;
    private static final String AS_TEXT = "@";

    private final MessageSource messages;
    private final StaffWords words;

    StaffTemplate(MessageSource messages, StaffWords words) {
        this.messages = messages;
        this.words = words;
    }

    /** Writes it to the end of the stream, which stays open. */
    void write(OutputStream out, Locale language) throws IOException {
        try (Workbook book = new Workbook(out, "Fadu", "1.0")) {
            explanation(book.newWorksheet(text("setup.sheet.EXPLANATION", language)), language);
            Worksheet units = table(book, StaffTable.UNITS, language);
            Worksheet people = table(book, StaffTable.PEOPLE, language);
            String lists = text("setup.sheet.WORDS", language);
            Worksheet listed = book.newWorksheet(lists);
            list(listed, 0, StaffTable.UNITS.header("function", messages, language),
                    Posts.FUNCTIONS.stream().map(f -> words.function(f, language)).toList());
            list(listed, 1, StaffTable.PEOPLE.header("post", messages, language),
                    Posts.KINDS.stream().map(p -> words.post(p, language)).toList());
            choose(units, StaffTable.UNITS, "function", lists, "A", Posts.FUNCTIONS.size());
            choose(people, StaffTable.PEOPLE, "post", lists, "B", Posts.KINDS.size());
        }
    }

    private void explanation(Worksheet sheet, Locale language) {
        sheet.width(0, LINE);
        for (int line = 0; line < EXPLANATIONS; line++) {
            sheet.inlineString(line, 0, text("setup.sheet.line-" + (line + 1), language));
            sheet.style(line, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().set();
    }

    /** Cells are text, so that a code or a day is not turned into something else. */
    private Worksheet table(Workbook book, StaffTable table, Locale language) {
        Worksheet sheet = book.newWorksheet(table.sheet(messages, language));
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(0, column, table.header(table.columns().get(column), messages, language));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDE);
        }
        sheet.range(1, 0, ROWS_SET_UP, table.columns().size() - 1).style().format(AS_TEXT).set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void list(Worksheet sheet, int column, String header, List<String> words) {
        sheet.width(column, WIDE);
        sheet.inlineString(0, column, header);
        sheet.style(0, column).bold().set();
        for (int line = 0; line < words.size(); line++) {
            sheet.inlineString(line + 1, column, words.get(line));
        }
    }

    private static void choose(Worksheet sheet, StaffTable table, String name, String lists, String letter, int words) {
        int column = table.columns().indexOf(name);
        sheet.range(1, column, ROWS_SET_UP, column).validateWithListByFormula("'" + lists + "'!$" + letter + "$2:$" + letter + "$"
                + (words + 1)).allowBlank(true).showErrorMessage(false);
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
