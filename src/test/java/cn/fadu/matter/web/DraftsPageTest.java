package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever reads a draft sees what changed since the version before. */
@FaduTest
class DraftsPageTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void two_versions_are_laid_over_one_another() throws Exception {
        MatterId matter = procedures.start("undertaker", "两版草案");
        String page = "/matters/" + matter + "/drafts";
        assertThat(page("undertaker", page).getStatus()).isEqualTo(404);

        walk.draft("undertaker", matter, "第一条 为了加强管理。\n第二条 每日两次。\n第三条 不变。");
        assertThat(text("undertaker", page)).contains("目前只有一版草案");

        procedures.doesFree("undertaker", matter, "act_changeDraft",
                "text", procedures.document("undertaker", "草案.txt", "第一条 为了加强管理。\n第二条 每日三次。\n第三条 不变。"),
                "basis", "《中华人民共和国动物防疫法》", "changes", "按意见增加一次", "affects", "PUBLIC_PARTICIPATION");

        assertThat(text("undertaker", page)).contains("<del>两</del>", "<ins>三</ins>", "1 段有改动", "按意见增加一次")
                .doesNotContain("<del>第一条");
        assertThat(text("undertaker", page + "?from=2&to=1")).contains("草案第 2 版");
        assertThat(page("undertaker2", page).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse page(String who, String address) throws Exception {
        return mvc.perform(get(address).with(SignedInAs.person(who)).cookie(new Cookie("fadu-language", "zh")))
                .andReturn().getResponse();
    }

    private String text(String who, String address) throws Exception {
        MockHttpServletResponse response = page(who, address);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
