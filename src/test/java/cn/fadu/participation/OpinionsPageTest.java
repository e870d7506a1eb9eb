package cn.fadu.participation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FaduTest
class OpinionsPageTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private MockMvc http;

    private MatterId matter;

    @BeforeEach
    void a_consultation_that_received_an_opinion() {
        matter = procedures.start("undertaker", "意见列表");
        walk.draft("undertaker", matter, "草案");
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        procedures.doesFree("undertaker", matter, "act_registerOpinion", "channel", "LETTER", "receivedOn",
                procedures.today().toString(), "content", "<b>建议</b>设过渡期", "person", "田大爷");
    }

    @Test
    void the_undertaking_unit_reads_what_was_said_and_by_whom() throws Exception {
        http.perform(get("/matters/" + matter + "/opinions").with(SignedInAs.person("undertaker")))
                .andExpect(status().isOk()).andExpect(content().string(containsString("&lt;b&gt;建议&lt;/b&gt;设过渡期")))
                .andExpect(content().string(containsString("田大爷")));
    }

    @Test
    void others_who_may_read_the_matter_are_not_told_the_name() throws Exception {
        http.perform(get("/matters/" + matter + "/opinions").with(SignedInAs.person("office")))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("田大爷"))));
    }

    @Test
    void who_may_not_read_the_matter_finds_no_such_page() throws Exception {
        http.perform(get("/matters/" + matter + "/opinions").with(SignedInAs.person("undertaker2")))
                .andExpect(status().isNotFound());
    }
}
