package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Spreadsheet;
import cn.fadu.testing.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Every list as a spreadsheet, with the rights and filters of its page. */
@FaduTest
class ListsAsSheetsTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @ParameterizedTest
    @CsvSource({"undertaker,/matters.xlsx", "undertaker,/workbench.xlsx", "undertaker,/workbench.xlsx?tab=done",
            "undertaker,/workbench.xlsx?tab=started", "undertaker,/catalogue.xlsx?year=2025", "office,/meetings.xlsx",
            "sysadmin,/admin/people/list.xlsx", "audadmin,/admin/log/list.xlsx"})
    void every_list_is_a_spreadsheet(String who, String address) throws Exception {
        MockHttpServletResponse answer = get(who, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(sheet(answer)).contains("<row r=\"1\"");
    }

    @Test
    void matters_are_filtered_as_on_the_page_and_others_see_none() throws Exception {
        procedures.start("undertaker", "导出甲事项");
        procedures.start("undertaker", "导出乙事项");
        assertThat(sheet(get("undertaker", "/matters.xlsx?q=导出甲"))).contains("导出甲事项").doesNotContain("导出乙事项");
        assertThat(sheet(get("undertaker2", "/matters.xlsx?q=导出甲"))).doesNotContain("导出甲事项");
    }

    @Test
    void the_record_and_the_opinions_are_for_readers_of_the_matter() throws Exception {
        MatterId matter = procedures.start("undertaker", "导出记录");
        walk.draft("undertaker", matter, "草案");
        assertThat(sheet(get("undertaker", "/matters/" + matter + "/record.xlsx"))).contains("草案.txt");
        assertThat(sheet(get("undertaker", "/matters/" + matter + "/opinions.xlsx"))).contains("<row r=\"1\"");
        assertThat(get("undertaker2", "/matters/" + matter + "/record.xlsx").getStatus()).isEqualTo(404);
        assertThat(get("undertaker2", "/matters/" + matter + "/opinions.xlsx").getStatus()).isEqualTo(404);
    }

    @Test
    void a_register_shows_every_number_and_titles_only_to_readers() throws Exception {
        MatterId matter = procedures.start("undertaker", "台账中的事项");
        walk.draft("undertaker", matter, "草案");
        walk.submitted("undertaker", matter);
        String number = procedures.dossier(matter).legality().receipt().receiptNumber();
        String address = "/registers/RECEIPT/" + procedures.today().getYear();

        assertThat(get("reviewer", address).getContentAsString(StandardCharsets.UTF_8)).contains(number, "台账中的事项");
        assertThat(sheet(get("reviewer", address + "/list.xlsx"))).contains(number, "台账中的事项");
        assertThat(get("undertaker2", address).getContentAsString(StandardCharsets.UTF_8)).contains(number)
                .doesNotContain("台账中的事项");
        assertThat(sheet(get("undertaker2", address + "/list.xlsx"))).contains(number).doesNotContain("台账中的事项");
        assertThat(get("sysadmin", address).getStatus()).isEqualTo(403);
        assertThat(get("reviewer", "/registers/NOTHING/2025").getStatus()).isEqualTo(404);
        assertThat(get("reviewer", "/registers").getContentAsString(StandardCharsets.UTF_8)).contains(address);
    }

    @Test
    void the_register_of_matters_has_a_line_for_each_from_the_start_to_the_file() throws Exception {
        MatterId matter = walk.decided("undertaker", "登入台账的事项");
        Dossier dossier = procedures.dossier(matter);
        int year = dossier.start().on().getYear();
        String[] line = {"登入台账的事项", dossier.legality().issued().number(), dossier.publication().issue().number(),
            dossier.publication().closing().volumeNumber(), "次常务会议"};

        assertThat(text("auditor", "/registers/matters?year=" + year)).contains(line);
        assertThat(sheet(get("auditor", "/registers/matters.xlsx?year=" + year))).contains(line);
        assertThat(text("undertaker2", "/registers/matters?year=" + year)).doesNotContain("登入台账的事项");
        assertThat(text("auditor", "/registers/matters?year=1990")).doesNotContain("登入台账的事项");
        assertThat(get("sysadmin", "/registers/matters").getStatus()).isEqualTo(403);
        assertThat(text("undertaker", "/matters")).contains("/registers/matters");
    }

    @Test
    void a_long_record_is_shown_in_pieces_and_an_entry_asked_for_is_on_the_one_shown() throws Exception {
        MatterId matter = procedures.start("undertaker", "长记录");
        walk.draft("undertaker", matter, "草案");
        for (int i = 0; i < 90; i++) {
            procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", procedures.today().toString(),
                    "description", "第" + i + "次说明");
        }
        String home = "/matters/" + matter;
        assertThat(text("undertaker", home)).contains("id=\"entry-90\"", "before=")
                .doesNotContain("id=\"entry-10\"", "id=\"entry-40\"");
        assertThat(text("undertaker", home + "?before=43")).contains("id=\"entry-42\"", "id=\"entry-1\"")
                .doesNotContain("id=\"entry-43\"");
        assertThat(text("undertaker", home + "?entry=10")).contains("id=\"entry-10\"", "href=\"" + home + "\"");
        assertThat(text("undertaker", home + "?before=x&entry=y")).contains("id=\"entry-90\"");
        assertThat(text("undertaker", home + "/print")).contains("第0次说明", "第89次说明");
        assertThat(sheet(get("undertaker", home + "/record.xlsx"))).contains("<row r=\"90\"");
    }

    private String text(String who, String address) throws Exception {
        return get(who, address).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String who, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address)
                .with(SignedInAs.person(who))).andReturn().getResponse();
    }

    private static String sheet(MockHttpServletResponse answer) throws IOException {
        return Spreadsheet.xml(answer.getContentAsByteArray());
    }
}
