package cn.fadu.sheets;

import cn.fadu.calendar.LegalZone;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes lists as XLSX to whoever asked for them, in pieces. */
@Component
public class Sheets {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PIECE = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDEST = 60;
    private static final double DATE_WIDTH = 14;

    private final ExportRecord record;

    Sheets(ExportRecord record) {
        this.record = record;
    }

    /** Records that it leaves, then sends the sheet as a file with its name. */
    public void send(HttpServletResponse response, Sheet sheet) throws IOException {
        record.exporting();
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(sheet.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + ".xlsx", StandardCharsets.UTF_8).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(sheet, response.getOutputStream());
    }

    void write(Sheet sheet, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Fadu", "1.0")) {
            Worksheet page = book.newWorksheet(named(sheet.name()));
            double[] widths = header(page, sheet.header());
            int line = 1;
            for (List<Object> row : sheet.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    cell(page, line, column, row.get(column));
                    widths[column] = Math.max(widths[column], width(row.get(column)));
                }
                if (line == PIECE) {
                    setWidths(page, widths);
                }
                if (line++ % PIECE == 0) {
                    page.flush();
                }
            }
            if (line <= PIECE) {
                setWidths(page, widths);
            }
        }
    }

    private static double[] header(Worksheet page, List<String> header) {
        double[] widths = new double[header.size()];
        for (int column = 0; column < header.size(); column++) {
            page.inlineString(0, column, header.get(column));
            page.style(0, column).bold().set();
            widths[column] = width(header.get(column));
        }
        page.freezePane(0, 1);
        return widths;
    }

    /** What the columns of the first piece need; later rows find them set. */
    private static void setWidths(Worksheet page, double[] widths) {
        for (int column = 0; column < widths.length; column++) {
            page.width(column, Math.min(widths[column] + 2, WIDEST));
        }
    }

    private static double width(Object value) {
        return value instanceof String text ? text.lines().mapToInt(line -> line.codePoints().limit((long) WIDEST)
                .map(c -> c > 0x2E7F ? 2 : 1).sum()).max().orElse(0) : value == null ? 0 : DATE_WIDTH;
    }

    private static void cell(Worksheet page, int line, int column, Object value) {
        if (value instanceof Number number) {
            page.value(line, column, number);
        } else if (value instanceof Boolean yes) {
            page.value(line, column, yes);
        } else if (value instanceof LocalDate date) {
            page.value(line, column, date);
            page.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant at) {
            LocalDate date = LegalZone.dateOf(at);
            page.value(line, column, date.atStartOfDay().plus(Duration.between(LegalZone.startOf(date), at)));
            page.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value != null) {
            text(page, line, column, value.toString());
        }
    }

    /** What would be a formula once somebody edits the cell is marked as text. */
    private static void text(Worksheet page, int line, int column, String text) {
        page.inlineString(line, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        if (text.matches("(?s)[=+\\-@\\t\\r].*")) {
            page.style(line, column).format("@").set();
        }
    }

    private static String named(String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        return plain.length() > 31 ? plain.substring(0, 31) : plain;
    }
}
