package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is printed. */
@FaduTest
class PapersTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_entry_of_a_decided_matter_is_a_paper_in_both_languages() throws Exception {
        MatterId matter = walk.decided("undertaker", "打印的事项");
        long last = jdbc.sql("SELECT sequence FROM matter WHERE id = ?").param(matter.value()).query(Long.class).single();
        String home = "/matters/" + matter;
        for (long entry = 1; entry <= last; entry++) {
            assertThat(page("auditor", home + "/entries/" + entry + "/print", "zh").getStatus()).as("entry " + entry).isEqualTo(200);
            assertThat(text("auditor", home + "/entries/" + entry + "/print", "en")).doesNotContain("⟦");
        }
        assertThat(text("auditor", home + "/prints/contents", "zh")).contains("草案.txt", "起草说明.txt");
        assertThat(text("auditor", home + "/prints/handling", "zh")).contains("处理单");
        assertThat(page("auditor", home + "/entries/" + (last + 1) + "/print", "zh").getStatus()).isEqualTo(404);
        assertThat(page("auditor", home + "/entries/0/print", "zh").getStatus()).isEqualTo(404);
        assertThat(page("undertaker2", home + "/entries/1/print", "zh").getStatus()).isEqualTo(404);
        assertThat(page("undertaker2", home + "/prints/contents", "zh").getStatus()).isEqualTo(404);
    }

    @Test
    void an_opinion_is_printed_with_its_number_its_heads_and_the_office_that_signs() throws Exception {
        MatterId matter = procedures.start("undertaker", "意见书打印");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        long entry = jdbc.sql("SELECT max(sequence) FROM document_number WHERE matter_id = ? AND kind = 'OPINION'")
                .param(matter.value()).query(Long.class).single();

        assertThat(text("reviewer", "/matters/" + matter + "/entries/" + entry + "/print", "zh")).contains(
                "关于意见书打印的合法性审查意见书", procedures.dossier(matter).legality().issued().number(), "属本机关职权", "市司法局",
                "市农业农村局：");
    }

    @Test
    void an_answer_is_recorded_in_the_words_that_were_chosen() throws Exception {
        MatterId matter = walk.decided("undertaker", "答复的说法");
        assertThat(text("auditor", "/matters/" + matter + "/print", "zh")).contains("<dt>意见</dt><dd>同意提请</dd>",
                "<dt>没有收到意见</dt><dd>是</dd>");
        assertThat(text("auditor", "/matters/" + matter + "/print", "en")).contains("Endorsed");
    }

    @Test
    void a_form_is_printed_blank_for_whoever_has_the_work() throws Exception {
        MatterId matter = procedures.start("undertaker", "空白表");
        OpenWork work = worklist.openIn(matter).get(0);
        assertThat(text("undertaker", "/tasks/" + work.task() + "/blank", "zh")).contains("paper-form");
        assertThat(page("reviewer", "/tasks/" + work.task() + "/blank", "zh").getStatus()).isEqualTo(404);
        String free = "/matters/" + matter + "/acts/act_recordIncident";
        assertThat(text("office", free, "zh")).contains(free + "/blank");
        assertThat(text("office", free + "/blank", "zh")).contains("paper-form");
        assertThat(page("reviewer", free + "/blank", "zh").getStatus()).isEqualTo(404);
    }

    @Test
    void the_contents_of_a_closed_volume_tell_pages_and_where_the_original_lies() throws Exception {
        MatterId matter = procedures.start("undertaker", "归档目录的事项");
        walk.draft("undertaker", matter, "草案");
        walk.consultation("undertaker", matter, 30);
        walk.reviewed("undertaker", matter);
        walk.adopted("undertaker", matter);
        walk.published("undertaker", matter);
        assertThat(text("auditor", "/matters/" + matter + "/prints/contents", "zh")).doesNotContain("原件：");
        walk.closed(matter, "Z001-WS·2025-Y-BGS-0009", "items[0].part", "DRAFT", "items[0].title", "起草说明", "items[0].kept",
                "PERMANENT", "items[0].pages", "12", "items[0].box", "3盒1—12页");

        assertThat(text("auditor", "/matters/" + matter + "/prints/contents", "zh")).contains("原件：3盒1—12页",
                "<td class=\"pre\">12</td>");
        assertThat(text("auditor", "/matters/" + matter + "/prints/contents", "en")).contains("Original: 3盒1—12页");
    }

    private MockHttpServletResponse page(String who, String address, String language) throws Exception {
        return mvc.perform(get(address).with(SignedInAs.person(who)).cookie(new Cookie("fadu-language", language)))
                .andReturn().getResponse();
    }

    private String text(String who, String address, String language) throws Exception {
        return page(who, address, language).getContentAsString(StandardCharsets.UTF_8);
    }
}
