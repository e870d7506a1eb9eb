package cn.fadu.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Workbooks as officials fill them in, and what is said of those that cannot be taken. */
class SheetReadingTest {

    private static final ImportWords WORDS = new ImportWords(bundles());

    @Test
    void a_workbook_reads_as_what_would_be_sent_as_json() {
        SheetReading.Result read = read(procedures -> row(procedures, 1, "1", "芜湖牛羊定点屠宰", "市农业农村局", "重大公共政策和措施", "是"), steps -> {
            row(steps, 1, "1", "向社会公开征求意见", "", "2025年1月6日", "2025/2/5", "", "0", "");
            row(steps, 2, "1", "Hearing held", "2025-03-01", "", "", "", "", "消费者 7；经营者 4");
            row(steps, 3, "1", "会议讨论", "2025-05", "", "", "原则通过", "", "");
        });
        assertThat(read.problems()).isEmpty();
        read.tree().put("stateSecrets", false);
        ImportReading.Result result = ImportReading.of(read.tree(), name -> null);
        assertThat(result.problems()).isEmpty();
        PastProcedure past = result.procedures().get(0);
        assertThat(past.flags().marketEntities()).isTrue();
        assertThat(past.steps().get(0).when().from()).isEqualTo("2025-01-06");
        assertThat(past.steps().get(0).opinions()).isZero();
        assertThat(past.steps().get(1).sides()).extracting(s -> s.side() + s.people()).containsExactly("消费者7", "经营者4");
        assertThat(past.steps().get(2).when().date()).isEqualTo("2025-05");
        assertThat(read.places().get("/procedures/0/steps/2/outcome")).isEqualTo("步骤!F4");
    }

    @Test
    void the_template_in_each_language_is_read_and_is_empty() throws IOException {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new SheetTemplate(WORDS).write(out, language);
            SheetReading.Result read = SheetReading.of(out.toByteArray(), WORDS);
            assertThat(read.problems()).isEmpty();
            assertThat(read.tree().get("procedures")).isEmpty();
        }
    }

    @Test
    void merged_cells_and_formulas_are_named_with_sheet_and_cell() {
        SheetReading.Result merged = read(procedures -> {
            row(procedures, 1, "1", "标题");
            procedures.range(1, 1, 1, 2).merge();
        }, steps -> {
            row(steps, 1, "1", "");
            steps.formula(1, 1, "A1+A2");
        });
        assertThat(merged.problems()).extracting(p -> p.pointer() + " " + p.message())
                .contains("程序!B2:C2 imports.problem.merged", "步骤!B2 imports.problem.formula");
    }

    @Test
    void a_workbook_with_a_broken_part_is_said_to_be_none() {
        SheetReading.Result broken = read(procedures -> row(procedures, 1, "1", "标题"), steps -> steps.formula(1, 1, "A1&A2"));
        assertThat(broken.problems()).extracting(ImportProblem::message).containsExactly("imports.problem.not-a-spreadsheet");
    }

    @Test
    void wrong_types_and_unknown_words_are_named_with_their_cell() {
        SheetReading.Result read = read(procedures -> row(procedures, 1, "1", "标题", "", "不知道的类别", "也许"),
                steps -> row(steps, 1, "1", "没有的步骤", "明天", "", "", "", "许多", ""));
        read.tree().put("stateSecrets", false);
        assertThat(ImportReading.of(read.tree(), name -> null).problems())
                .extracting(p -> read.places().get(p.pointer()) + " " + p.message().substring("imports.problem.".length()))
                .containsExactlyInAnyOrder("程序!D2 word", "程序!E2 yes-no", "步骤!B2 word", "步骤!C2 date", "步骤!G2 count");
    }

    @Test
    void rows_must_name_their_procedure() {
        SheetReading.Result read = read(procedures -> {
            row(procedures, 1, "1", "一");
            row(procedures, 2, "1", "二");
        }, steps -> {
            row(steps, 1, "2", "会议讨论");
            row(steps, 2, "", "会议讨论");
        });
        assertThat(read.problems()).extracting(ImportProblem::message).containsExactly("imports.problem.number-twice",
                "imports.problem.no-such-procedure", "imports.problem.no-number");
    }

    @Test
    void ten_thousand_steps_are_too_many() {
        SheetReading.Result read = read(procedures -> row(procedures, 1, "1", "一"), steps -> {
            for (int line = 1; line <= 10_000; line++) {
                row(steps, line, "1", "会议讨论");
            }
        });
        assertThat(read.problems()).extracting(ImportProblem::message).containsExactly("imports.problem.too-many-rows");
    }

    @Test
    void what_is_no_workbook_is_said_to_be_none() throws IOException {
        assertThat(message("程序,步骤".getBytes(Charset.forName("GBK")))).isEqualTo("imports.problem.not-a-spreadsheet");
        assertThat(message(new byte[0])).isEqualTo("imports.problem.not-a-spreadsheet");
        assertThat(message(zip(Stream.of("a.txt"), 10))).isEqualTo("imports.problem.not-a-spreadsheet");
        assertThat(message(new byte[ImportLimits.FILE_BYTES + 1])).isEqualTo("imports.problem.too-large");
    }

    @Test
    void a_file_that_unpacks_to_too_much_is_not_read() throws IOException {
        byte[] bomb = zip(Stream.of("xl/workbook.xml", "xl/worksheets/sheet1.xml"), 40 << 20);
        assertThat(bomb.length).isLessThan(ImportLimits.FILE_BYTES);
        assertThat(message(bomb)).isEqualTo("imports.problem.unpacks-too-large");
    }

    private static String message(byte[] file) {
        return SheetReading.of(file, WORDS).problems().get(0).message();
    }

    private static byte[] zip(Stream<String> names, int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names.toList()) {
                zip.putNextEntry(new ZipEntry(name));
                zeros(zip, bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void zeros(OutputStream out, int bytes) throws IOException {
        byte[] piece = new byte[1 << 16];
        for (int written = 0; written < bytes; written += piece.length) {
            out.write(piece, 0, Math.min(piece.length, bytes - written));
        }
    }

    private static SheetReading.Result read(Consumer<Worksheet> procedures, Consumer<Worksheet> steps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet first = book.newWorksheet("程序");
            row(first, 0, "编号", "事项名称", "单位", "事项类别", "涉及经营者经济活动");
            procedures.accept(first);
            Worksheet second = book.newWorksheet("步骤");
            row(second, 0, "编号", "步骤", "日期", "开始日期", "To", "outcome", "收到意见数", "听证参加人");
            steps.accept(second);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return SheetReading.of(out.toByteArray(), WORDS);
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(line, column, cells[column]);
            }
        }
    }

    private static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(Stream.of("imports", "web", "initiation", "coordination", "participation", "expertreview", "riskassessment",
                "legality", "deliberation", "publication", "followup").map(m -> "messages/" + m).toArray(String[]::new));
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setDefaultLocale(Locale.CHINESE);
        bundles.setUseCodeAsDefaultMessage(true);
        return bundles;
    }
}
