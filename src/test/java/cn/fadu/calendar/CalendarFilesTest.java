package cn.fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.calendar.CalendarFiles.Checked;
import cn.fadu.calendar.CalendarYear.DaysOff;
import cn.fadu.calendar.CalendarYear.MakeUpDay;
import cn.fadu.shared.OrganId;
import cn.fadu.testing.ProductFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilesTest {

    private static final String OPEN_DATA = """
            {
              "$schema": "s", "$id": "i", "year": 2026,
              "papers": ["https://example.org/notice"],
              "days": [
                {"name": "元旦", "date": "2026-01-01", "isOffDay": true},
                {"name": "元旦", "date": "2026-01-02", "isOffDay": true},
                {"name": "元旦", "date": "2026-01-04", "isOffDay": false},
                {"name": "国庆节、中秋节", "date": "2026-10-01", "isOffDay": true},
                {"name": "Some festival", "date": "2026-09-03", "isOffDay": true}
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'year':2026,'notice':'n','off':[],'work':[{'holiday':'special','date':'2026-03-04'}]} | WEEKDAY_MADE_UP | work | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2025-12-31','to':'2026-01-01'}],'work':[]} | OUTSIDE_YEAR | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2026-12-31','to':'2027-01-01'}],'work':[]} | OUTSIDE_YEAR | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2026-01-05','to':'2026-01-03'}],'work':[]} | REVERSED | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2026-01-03','to':'2026-01-03'}],'work':[{'holiday':'special','date':'2026-01-03'}]} | TWICE | work | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2026-01-01','to':'2026-01-04'},{'holiday':'special','from':'2026-01-04','to':'2026-01-06'}],'work':[]} | TWICE | off | 2",
        "{'year':2026,'notice':'n','off':[{'holiday':'easter','from':'2026-01-05','to':'2026-01-05'}],'work':[]} | UNKNOWN_HOLIDAY | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'5 January','to':'2026-01-05'}],'work':[]} | NOT_A_DATE | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':20260105,'to':'2026-01-05'}],'work':[]} | NOT_A_DATE | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2026-01-05'}],'work':[]} | MISSING | off | 1",
        "{'year':2026,'notice':'n','off':[{'holiday':'special','from':'2026-01-05','to':'2026-01-05','until':1}],'work':[]} | UNKNOWN_KEY | off | 1",
        "{'year':2026,'notice':'n','off':[7],'work':[]} | NOT_AN_OBJECT | off | 1",
        "{'year':2026,'notice':'n','off':7,'work':[]} | NOT_A_LIST | off | 0",
        "{'year':2026,'notice':'n','off':[],'work':[],'extra':1} | UNKNOWN_KEY | | 0",
        "{'year':2026,'notice':' ','off':[],'work':[]} | NOT_TEXT | | 0",
        "{'year':2026,'off':[],'work':[]} | MISSING | | 0",
        "{'year':'2026','notice':'n','off':[],'work':[]} | NOT_A_YEAR | | 0",
        "{'year':1999,'notice':'n','off':[],'work':[]} | NOT_A_YEAR | | 0",
        "{'year':2200,'notice':'n','off':[],'work':[]} | NOT_A_YEAR | | 0",
        "{'kind':'lunar','year':2026,'notice':'n','off':[],'work':[]} | UNKNOWN_KIND | | 0",
        "{'kind':'local','organ':'A B','year':2026,'notice':'n','off':[],'work':[]} | NOT_AN_ORGAN | | 0",
        "{'kind':'local','year':2026,'notice':'n','off':[],'work':[]} | MISSING | | 0",
        "{'kind':'statutory','year':2026,'notice':'n','off':[],'work':[]} | UNKNOWN_KEY | | 0",
        "{'year':2026,'papers':['p'],'days':[]} | NO_DAYS | | 0",
        "{'year':2026,'papers':[],'days':[{'name':'x','date':'2026-01-01','isOffDay':true}]} | NO_DAYS | | 0",
        "{'year':2026,'papers':['p'],'days':[{'name':'x','date':'2026-01-01','isOffDay':'yes'}]} | NOT_YES_OR_NO | days | 1",
        "{'year':2026,'papers':['p'],'days':[{'name':'x','date':'2026-01-01','isOffDay':true},{'name':'x','date':'2026-01-01','isOffDay':true}]} | TWICE | days | 2",
        "{'year':2026,'papers':['p'],'days':[{'name':'x','date':'2026-01-01','isOffDay':false}]} | WEEKDAY_MADE_UP | days | 1",
        "[] | NOT_AN_OBJECT | | 0",
        "{'year':2026,'year':2027} | NOT_JSON | | 0",
        "{'year':2026} {} | NOT_JSON | | 0",
        "{'year':2026, | NOT_JSON | | 0",
        "[[[[[[[[[[[[[[]]]]]]]]]]]]]] | NOT_JSON | | 0"})
    void a_file_that_cannot_be_right_is_refused(String json, FileProblem.Kind kind, String list, int item) {
        Checked checked = CalendarFiles.check(bytes(json.replace('\'', '"')));
        assertThat(checked.file()).isNull();
        assertThat(checked.problems()).hasSize(1);
        FileProblem problem = checked.problems().get(0);
        assertThat(List.of(problem.kind(), problem.item())).isEqualTo(List.of(kind, item));
        assertThat(problem.list()).isEqualTo(list);
    }

    @Test
    void every_problem_is_named_with_its_line_in_the_order_of_the_file() {
        Checked checked = CalendarFiles.check(bytes("""
                {
                  "year": 2026,
                  "notice": "n",
                  "work": [
                    {"holiday": "special", "date": "2026-02-30"}
                  ],
                  "off": [
                    {"holiday": "special", "from": "2026-01-05", "to": "2026-01-05"},
                    {"holiday": "special",
                     "from": "2026-01-07", "to": "tomorrow"}
                  ]
                }
                """));
        assertThat(checked.problems()).extracting(FileProblem::line).containsExactly(5, 10);
        assertThat(checked.problems().get(1).arguments()).containsExactly("to", "tomorrow");
        assertThat(checked.problems().get(1).toString()).isEqualTo("not a date, line 10, off 2: [to, tomorrow]");
    }

    @Test
    void the_line_where_the_json_breaks_is_named() {
        assertThat(CalendarFiles.check(bytes("{\n  \"year\": 2026,\n  notice\n}")).problems().get(0).line()).isEqualTo(3);
    }

    @Test
    void no_more_than_twenty_problems_are_named() {
        String items = String.join(",", java.util.Collections.nCopies(1000, "{}"));
        assertThat(CalendarFiles.check(bytes("{\"year\":2026,\"notice\":\"n\",\"off\":[" + items + "],\"work\":[]}")).problems()).hasSize(20);
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_its_line_and_a_byte_order_mark_does_not_matter() {
        String file = new String(ProductFiles.in("calendar").get("2026.json"), StandardCharsets.UTF_8).replace("new-year", "元旦");
        for (String other : List.of("GB18030", "UTF-16", "UTF-16LE")) {
            assertThat(CalendarFiles.check(file.getBytes(Charset.forName(other))).problems()).extracting(FileProblem::kind)
                    .containsExactly(FileProblem.Kind.ENCODING);
        }
        assertThat(CalendarFiles.check(file.getBytes(Charset.forName("GB18030"))).problems().get(0).line()).isEqualTo(5);
        assertThat(CalendarFiles.check(bytes("\uFEFF" + file.replace("元旦", "new-year"))).problems()).isEmpty();
    }

    @Test
    void an_empty_file_and_one_of_more_than_10_MB_are_refused() {
        assertThat(kind(new byte[0])).isEqualTo(FileProblem.Kind.EMPTY);
        assertThat(kind(bytes(" \n"))).isEqualTo(FileProblem.Kind.EMPTY);
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(kind(large)).isEqualTo(FileProblem.Kind.TOO_LARGE);
        assertThat(kind(Arrays.copyOf(large, large.length - 1))).isEqualTo(FileProblem.Kind.EMPTY);
    }

    @Test
    void the_form_of_the_open_data_set_becomes_runs_of_days_off() {
        assertThat(CalendarFiles.check(bytes(OPEN_DATA)).file()).isEqualTo(new CalendarYear(2026, "https://example.org/notice",
                List.of(off("new-year", "2026-01-01", "2026-01-02"), off("special", "2026-09-03", "2026-09-03"),
                        off("national-day-mid-autumn", "2026-10-01", "2026-10-01")),
                List.of(new MakeUpDay("new-year", LocalDate.of(2026, 1, 4)))));
    }

    @Test
    void what_is_written_is_read_again_the_same() {
        LocalDays local = new LocalDays(new OrganId("prefecture"), 2026, "州政办〔2026〕3号 \"x\"", List.of(off("古尔邦节", "2026-05-27", "2026-05-29")),
                List.of(new MakeUpDay("古尔邦节", LocalDate.of(2026, 5, 30))));
        LocalDays none = new LocalDays(new OrganId("prefecture"), 2026, "withdrawn", List.of(), List.of());
        assertThat(List.of(local, none)).allSatisfy(file ->
                assertThat(CalendarFiles.check(CalendarFiles.write(file)).file()).isEqualTo(file));
    }

    @Test
    void the_files_of_the_product_are_written_in_our_own_form() {
        Map<String, byte[]> files = ProductFiles.in("calendar");
        assertThat(files).isNotEmpty();
        files.forEach((name, content) -> assertThat(CalendarFiles.write(CalendarFiles.read(name, content))).asString(StandardCharsets.UTF_8)
                .isEqualTo(new String(content, StandardCharsets.UTF_8)));
    }

    @Test
    void a_calendar_of_files_names_the_one_that_is_wrong() {
        assertThatThrownBy(() -> CalendarFiles.calendar(Map.of("2026.json", bytes("{}"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2026.json").hasMessageContaining("missing");
        assertThatThrownBy(() -> new CalendarYear(2026, "n", List.of(off("special", "2026-01-05", "2026-01-03")), List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("reversed, off 1");
        assertThatThrownBy(() -> new CalendarYear(2026, "n", List.of(off("special", "2026-01-01", "2026-01-03")),
                List.of(new MakeUpDay("special", LocalDate.of(2026, 1, 4)), new MakeUpDay("special", LocalDate.of(2026, 1, 5)))))
                .hasMessageContaining("weekday made up, work 2");
    }

    @Test
    void a_notice_by_which_people_work_on_a_statutory_day_is_not_complete() {
        CalendarYear year = new CalendarYear(2027, "n", List.of(off("new-year", "2027-01-01", "2027-01-03"),
                off("labour-day", "2027-05-01", "2027-05-05"), off("national-day", "2027-10-01", "2027-10-02")), List.of());
        assertThat(year.statutoryDaysWorked()).containsExactly(LocalDate.of(2027, 10, 3));
        ProductFiles.in("calendar").forEach((name, content) -> {
            if (CalendarFiles.read(name, content) instanceof CalendarYear known) {
                assertThat(known.statutoryDaysWorked()).as(name).isEmpty();
            }
        });
    }

    private static FileProblem.Kind kind(byte[] content) {
        return CalendarFiles.check(content).problems().get(0).kind();
    }

    private static DaysOff off(String holiday, String from, String to) {
        return new DaysOff(holiday, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
