package cn.fadu.setup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.StaffProblem;
import cn.fadu.identity.StaffProblem.About;
import cn.fadu.identity.TestStaff;
import cn.fadu.setup.StaffReading.Located;
import cn.fadu.setup.StaffReading.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Workbooks of units and people as administrators fill them in. */
class StaffReadingTest {

    private static final ResourceBundleMessageSource BUNDLES = bundles();

    @Test
    void a_workbook_becomes_a_plan_in_which_somebody_with_two_posts_is_one_person() {
        Result read = read(units -> row(units, 1, "justice", "市司法局", "", "合法性审查"), people -> {
            row(people, 1, "zhou-min", "周敏", "", "justice", "审查科", "合法性审查人员");
            row(people, 2, "zhou-min", "", "", "市司法局", "", "审查核稿人", "科长", "2026年1月8日");
        });

        assertThat(read.problems()).isEmpty();
        assertThat(read.plan().units()).extracting(u -> u.code() + u.function()).containsExactly("justice合法性审查");
        assertThat(read.plan().people()).extracting(p -> p.login() + p.nameZh()).containsExactly("zhou-min周敏");
        assertThat(read.plan().posts()).extracting(p -> p.login() + p.unit() + p.section() + p.post() + p.title() + p.since())
                .containsExactly("zhou-minjustice审查科合法性审查人员", "zhou-min市司法局审查核稿人科长2026年1月8日");
    }

    @Test
    void a_problem_is_named_with_its_sheet_and_cell() {
        Result read = read(units -> row(units, 1, "Justice!", "市司法局"), people -> {
            row(people, 1, "zhou-min", "周敏");
            row(people, 3, "zhou-min", "", "", "justice", "", "审查");
        });

        assertThat(read.locate(new StaffProblem(About.UNIT, 0, "code", "", List.of())).place()).isEqualTo("单位!A2");
        assertThat(read.locate(new StaffProblem(About.POST, 0, "post", "", List.of())).place()).isEqualTo("人员!F4");
        assertThat(read.locate(new StaffProblem(About.PERSON, 0, "nameEn", "", List.of())).place()).isEqualTo("人员!C2");
    }

    @Test
    void the_template_in_each_language_is_read_and_is_empty() throws IOException {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new StaffTemplate(BUNDLES, TestStaff.words(BUNDLES)).write(out, language);
            assertThat(StaffReading.of(out.toByteArray(), BUNDLES).problems()).extracting(Located::message)
                    .containsExactly("setup.problem.empty");
        }
    }

    @Test
    void formulas_merged_cells_and_stray_ones_are_named() {
        Result read = read(units -> units.formula(1, 0, "1+1"), people -> {
            row(people, 1, "zhou-min", "周敏");
            people.value(1, 9, "电话");
            people.range(2, 0, 2, 1).merge();
        });

        assertThat(read.problems()).extracting(p -> p.place() + " " + p.message().replace("setup.problem.", ""))
                .containsExactlyInAnyOrder("单位!A2 formula", "人员!A3:B3 merged", "人员!J2 beside");
    }

    @Test
    void a_date_that_the_spreadsheet_keeps_as_a_number_is_a_date() {
        Result read = read(units -> { }, people -> {
            row(people, 1, "zhou-min", "周敏", "", "justice", "", "合法性审查人员");
            people.value(1, 7, LocalDate.of(2026, 1, 8));
            people.style(1, 7).format("yyyy-mm-dd").set();
        });

        assertThat(read.plan().posts().get(0).since()).isEqualTo("2026-01-08");
    }

    @Test
    void too_many_rows_and_what_is_no_workbook_are_refused_as_a_whole() {
        Result many = read(units -> { }, people -> {
            for (int line = 1; line <= StaffTable.PEOPLE.mostRows() + 1; line++) {
                row(people, line, "p" + line, "某人");
            }
        });

        assertThat(many.problems()).extracting(Located::message).containsExactly("setup.problem.too-many-rows");
        assertThat(StaffReading.of("用户名,姓名".getBytes(StandardCharsets.UTF_8), BUNDLES).problems()).extracting(Located::message)
                .containsExactly("setup.problem.not-a-workbook");
    }

    @Test
    void a_header_that_is_not_ours_is_named_and_the_first_column_must_be_there() {
        Result read = StaffReading.of(book(book -> row(book.newWorksheet("人员"), 0, "姓名", "电话")), BUNDLES);

        assertThat(read.problems()).extracting(p -> p.place() + " " + p.message().replace("setup.problem.", ""))
                .containsExactly("人员!B1 unknown-column", "人员 no-key-column");
    }

    private static Result read(Consumer<Worksheet> units, Consumer<Worksheet> people) {
        return StaffReading.of(book(book -> {
            Worksheet first = book.newWorksheet("单位");
            row(first, 0, "单位代码", "单位名称", "英文名称", "职能");
            units.accept(first);
            Worksheet second = book.newWorksheet("人员");
            row(second, 0, "用户名", "姓名", "英文姓名", "单位", "科室", "岗位", "职务", "起始日期");
            people.accept(second);
        }), BUNDLES);
    }

    private static byte[] book(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            fill.accept(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
        bundles.setBasenames("messages/setup", "messages/identity");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Locale.CHINESE);
        return bundles;
    }
}
