package cn.fadu.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.Spreadsheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Spreadsheets, read back by unpacking them. */
class SheetsTest {

    private final Sheets sheets = new Sheets(() -> { });

    @Test
    void dates_and_numbers_are_values_and_texts_are_texts() throws Exception {
        Document page = page(new Sheet("事项", List.of("名称", "日期", "时间", "数"), List.of(Sheet.row("通告",
                LocalDate.of(2025, 2, 12), Instant.parse("2025-02-12T01:12:00Z"), 7L))));

        assertThat(cell(page, "A1").getTextContent()).isEqualTo("名称");
        assertThat(cell(page, "A2").getTextContent()).isEqualTo("通告");
        assertThat(cell(page, "B2").getAttribute("t")).isIn("", "n");
        assertThat(Double.parseDouble(cell(page, "B2").getTextContent())).isEqualTo(45700);
        assertThat(Double.parseDouble(cell(page, "C2").getTextContent())).isCloseTo(45700 + 9.2 / 24, within());
        assertThat(cell(page, "D2").getTextContent()).isEqualTo("7");
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws Exception {
        Document page = page(new Sheet("意见", List.of("内容"), List.of(Sheet.row("=HYPERLINK(\"http://x\")"), Sheet.row("+1"),
                Sheet.row("-1"), Sheet.row("@a"))));

        assertThat(page.getElementsByTagName("f").getLength()).isZero();
        for (int line = 2; line <= 5; line++) {
            assertThat(cell(page, "A" + line).getAttribute("t")).isEqualTo("inlineStr");
        }
        assertThat(cell(page, "A2").getTextContent()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void markup_control_characters_and_very_long_texts_leave_the_file_readable() throws Exception {
        Document page = page(new Sheet("a/b:c*[d]?" + "长".repeat(40), List.of("x"), List.of(Sheet.row("<b>&\u0001\uD83D\uDE00"),
                Sheet.row("字".repeat(40_000)), Sheet.row((Object) null))));

        assertThat(cell(page, "A2").getTextContent()).startsWith("<b>&").endsWith("\uD83D\uDE00");
        assertThat(cell(page, "A3").getTextContent()).hasSize(32_767);
    }

    @Test
    void a_list_is_read_page_by_page_to_its_end() throws Exception {
        List<Integer> all = IntStream.range(0, 1201).boxed().toList();
        Document page = page(new Sheet("长表", List.of("n"), Sheet.paged((Integer last) ->
                all.subList(last == null ? 0 : last + 1, Math.min(all.size(), (last == null ? 0 : last + 1) + 500)), n -> Sheet.row(n))));

        assertThat(page.getElementsByTagName("row").getLength()).isEqualTo(1202);
        assertThat(cell(page, "A1202").getTextContent()).isEqualTo("1200");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    private Document page(Sheet sheet) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheets.write(sheet, out);
        String xml = Spreadsheet.xml(out.toByteArray());
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element cell(Document page, String reference) {
        NodeList cells = page.getElementsByTagName("c");
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            if (cell.getAttribute("r").equals(reference)) {
                return cell;
            }
        }
        throw new AssertionError("no cell " + reference);
    }
}
