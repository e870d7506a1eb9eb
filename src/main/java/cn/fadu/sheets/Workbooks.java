package cn.fadu.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads workbooks that people upload and {@link WorkbookGuard} lets pass, cell by cell as text. */
public final class Workbooks {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 2_958_465;
    /** Beyond it a number is not written out: a few characters can stand for a thousand million zeros. */
    private static final int MOST_PLACES = 400;

    private Workbooks() {
    }

    /** What is wrong with a cell before anybody reads it. */
    public enum Fault { FORMULA, ERROR }

    /**
     * A cell that is not empty.
     *
     * @param column  from zero
     * @param address as people name it, such as B7
     * @param text    a date in its ISO form, a whole number without decimals; empty where there is a fault
     * @param fault   or null
     */
    public record Field(int column, String address, String text, Fault fault) {
    }

    /** A row that is not empty; {@code number} counts from one. */
    public record Line(int number, List<Field> fields) {
    }

    /** A sheet; {@code merged} are the ranges of its merged cells, the first of them. */
    public record Page(String name, List<Line> lines, List<String> merged) {
    }

    /** Every sheet, of each at most so many rows; empty when the file cannot be read. */
    public static Optional<List<Page>> read(byte[] file, int mostLines) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS)) {
            Map<Integer, List<String>> merged = WorkbookGuard.merged(file);
            List<Page> pages = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                pages.add(new Page(sheet.getName(), lines(sheet, mostLines), merged.getOrDefault(sheet.getIndex(), List.of())));
            }
            return Optional.of(pages);
        } catch (IOException | RuntimeException unreadable) {
            // Broken or hostile parts come out of the reader's parsers as whatever exception they have.
            return Optional.empty();
        }
    }

    private static List<Line> lines(Sheet sheet, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext() && lines.size() < most;) {
                Row row = all.next();
                List<Field> fields = row.stream().flatMap(cell -> field(cell).stream()).toList();
                if (!fields.isEmpty()) {
                    lines.add(new Line(row.getRowNum(), fields));
                }
            }
        }
        return lines;
    }

    private static Optional<Field> field(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Optional.empty();
        }
        String address = cell.getAddress().toString();
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return Optional.of(new Field(cell.getColumnIndex(), address, "", Fault.FORMULA));
        }
        if (cell.getType() == CellType.ERROR) {
            return Optional.of(new Field(cell.getColumnIndex(), address, "", Fault.ERROR));
        }
        String text = text(cell);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Field(cell.getColumnIndex(), address, text, null));
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getValue() == null ? "" : cell.getText().strip();
        }
        BigDecimal number = cell.asNumber();
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return number.toString();
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (whole && isDate(cell) && number.signum() > 0 && number.intValue() <= LAST_SERIAL) {
            return SERIAL_ZERO.plusDays(number.intValue()).toString();
        }
        return whole ? number.toBigInteger().toString() : number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*[yd年日].*");
    }
}
