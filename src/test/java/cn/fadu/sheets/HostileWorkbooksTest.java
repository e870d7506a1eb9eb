package cn.fadu.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.fadu.sheets.Workbooks.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that nobody made with a spreadsheet: small enough to be taken, and meant to keep a server busy or to make it tell. */
class HostileWorkbooksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path directory;

    @Test
    void merged_cells_that_never_end_are_given_up_at_once() throws IOException {
        assertThat(read("<worksheet>" + "<mergeCell ".repeat(20 * MEGABYTE / 11))).isEmpty();
    }

    @Test
    void a_number_with_a_thousand_million_zeros_is_not_written_out() throws IOException {
        assertThat(texts(read(cell("", "1E999999999")))).containsExactly("1E+999999999");
        assertThat(texts(read(cell("", "1E-999999999")))).containsExactly("1E-999999999");
        assertThat(texts(read(cell("", "1.5E3")))).containsExactly("1500");
    }

    @Test
    void a_number_of_millions_of_digits_is_not_read_however_it_is_cut_up() throws IOException {
        assertThat(read(cell("", "1".repeat(10 * MEGABYTE)))).isEmpty();
        assertThat(read(cell("", "1<!---->".repeat(MEGABYTE)))).isEmpty();
        assertThat(read(cell("", "<x>1</x>".repeat(MEGABYTE)))).isEmpty();
        assertThat(read(cell("", "&#49;".repeat(MEGABYTE)))).isEmpty();
    }

    @Test
    void a_long_text_is_no_number() throws IOException {
        String text = "字".repeat(30_000);
        assertThat(texts(read(cell(" t=\"inlineStr\"", text)))).containsExactly(text);
    }

    @Test
    void entities_are_neither_fetched_nor_multiplied() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "4711");
        assertThat(texts(read("<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + cell("", "&e;"))))
                .doesNotContain("4711");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(texts(read(laughs + "]>" + cell(" t=\"inlineStr\"", "&l9;")))).noneMatch(t -> t.contains("lol"));
    }

    private static String cell(String type, String value) {
        String inside = type.isEmpty() ? "<v>" + value + "</v>" : "<is><t>" + value + "</t></is>";
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\""
                + type + ">" + inside + "</c></row></sheetData></worksheet>";
    }

    private static List<String> texts(Optional<List<Page>> read) {
        return read.stream().flatMap(List::stream).flatMap(page -> page.lines().stream()).flatMap(line -> line.fields().stream())
                .map(Workbooks.Field::text).toList();
    }

    private static Optional<List<Page>> read(String sheet) throws IOException {
        byte[] file = workbook(sheet);
        assertThat(WorkbookGuard.problem(file)).as("it gets as far as the reader").isEmpty();
        return assertTimeoutPreemptively(PATIENCE, () -> Workbooks.read(file, 100));
    }

    /** A workbook as it should be, with another sheet inside. */
    private static byte[] workbook(String sheet) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(plain, "test", "1.0")) {
            book.newWorksheet("a").value(0, 0, "a");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(plain.toByteArray()).get(); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals("xl/worksheets/sheet1.xml") ? sheet.getBytes(StandardCharsets.UTF_8)
                        : in.getInputStream(entry).readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
