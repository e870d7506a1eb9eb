package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages of what is done with work besides doing it. */
@FaduTest
class WorkActPagesTest {

    private static final String TYPED = "送审时写下的说明文字";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Worklist worklist;

    @Test
    void a_task_that_is_open_again_after_a_recall_shows_what_its_sender_had_typed() throws Exception {
        MatterId matter = sent("撤回后的表单");
        OpenWork signing = work(matter, "userTask_signSubmission");

        MockHttpServletResponse recalled = perform(recall(signing).with(csrf()).with(SignedInAs.person("undertaker")));

        OpenWork again = work(matter, "userTask_submitForReview");
        assertThat(recalled.getRedirectedUrl()).isEqualTo("/tasks/" + again.task());
        assertThat(perform(get("/tasks/" + again.task()).with(SignedInAs.person("undertaker"))).getContentAsString())
                .contains(TYPED);
        assertThat(perform(get("/matters/" + matter + "?tab=record").with(SignedInAs.person("undertaker")))
                .getContentAsString()).contains("taken-back");
    }

    @Test
    void nobody_else_takes_it_back_and_nothing_is_done_without_the_token_of_the_page() throws Exception {
        MatterId matter = sent("无权撤回");
        OpenWork signing = work(matter, "userTask_signSubmission");

        assertThat(perform(recall(signing).with(csrf()).with(SignedInAs.person("unit-head"))).getStatus()).isEqualTo(404);
        assertThat(perform(recall(signing).with(csrf()).with(SignedInAs.person("undertaker2"))).getStatus()).isEqualTo(404);
        perform(recall(signing).with(SignedInAs.person("undertaker")));
        perform(post("/tasks/" + signing.task() + "/remind").with(SignedInAs.person("undertaker")));

        assertThat(work(matter, "userTask_signSubmission").task()).isEqualTo(signing.task());
    }

    private MatterId sent(String title) throws Exception {
        MatterId matter = procedures.start("undertaker", title, "participation=NOT_DISCLOSED", "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, title);
        perform(post("/tasks/" + work(matter, "userTask_submitForReview").task()).with(csrf())
                .with(SignedInAs.person("undertaker")).param("actId", UUID.randomUUID().toString())
                .param("materials", "DRAFT", "EXPLANATION").param("procedureStatement", TYPED));
        return matter;
    }

    private static MockHttpServletRequestBuilder recall(OpenWork work) {
        return post("/tasks/" + work.task() + "/acts/act_recall").param("actId", UUID.randomUUID().toString());
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private OpenWork work(MatterId matter, String act) {
        return worklist.openIn(matter).stream().filter(w -> w.act().equals(act)).findFirst().orElseThrow();
    }
}
