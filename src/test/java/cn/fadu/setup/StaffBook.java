package cn.fadu.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook of units and people, filled in. */
public final class StaffBook {

    private static final String[] UNITS = {"单位代码", "单位名称", "英文名称", "职能"};
    private static final String[] PEOPLE = {"用户名", "姓名", "英文姓名", "单位", "科室", "岗位", "职务", "起始日期"};

    private StaffBook() {
    }

    /** The rows of both sheets, in the order of their columns; an empty text is an empty cell. */
    public static byte[] of(String[][] units, String[][] people) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            fill(book.newWorksheet("单位"), UNITS, units);
            fill(book.newWorksheet("人员"), PEOPLE, people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, String[] header, String[][] rows) {
        row(sheet, 0, header);
        for (int line = 0; line < rows.length; line++) {
            row(sheet, line + 1, rows[line]);
        }
    }

    private static void row(Worksheet sheet, int line, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(line, column, cells[column]);
            }
        }
    }
}
