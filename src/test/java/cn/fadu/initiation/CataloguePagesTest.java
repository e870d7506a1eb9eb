package cn.fadu.initiation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.CatalogueWalk;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The catalogue of a year as its readers see it, and the matter that it is. */
@FaduTest
class CataloguePagesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private CatalogueWalk walk;

    @Test
    void the_published_catalogue_says_who_agreed_and_what_was_adjusted() throws Exception {
        MatterId matter = walk.inForce(2051, "水利规划");
        assertThat(page("undertaker", "/catalogue?year=2051")).contains("第1版", "党办复1号", "政府网站", "水利规划",
                "act_proposeCatalogueAdjustment").doesNotContain("act_endCatalogueYear");
        assertThat(page("office", "/catalogue?year=2051")).contains("act_endCatalogueYear");
        walk.adjustmentProposed("office", matter, "change", "CANCEL", "item", "1");
        assertThat(page("office", "/catalogue?year=2051")).contains("目录调整", "正在办理");
        walk.adjusted(matter);
        assertThat(page("undertaker", "/catalogue?year=2051")).contains("第2版", "已取消", "实际情况变化")
                .doesNotContain("/catalogue/secrecy?item");
        String record = page("office", "/matters/" + matter);
        assertThat(record).contains("征集建议", "党委同意", "调整").doesNotContain("专家论证");
        assertThat(page("office", "/matters/" + matter + "?tab=findings")).doesNotContain("应履行的程序");
        assertThat(get("office", "/matters/" + matter + "?tab=diagram").getStatus()).isEqualTo(200);
        assertThat(get("office", "/matters/" + matter + "/print").getStatus()).isEqualTo(200);
    }

    @Test
    void a_catalogue_under_way_asks_units_for_proposals_and_the_office_opens_the_next() throws Exception {
        walk.opened(2052);
        assertThat(page("undertaker3", "/catalogue?year=2052")).contains("尚未公布", "act_handInCatalogueProposal")
                .doesNotContain("/catalogue/open");
        assertThat(page("office", "/catalogue?year=2053")).contains("/catalogue/open?year=2053");
        assertThat(page("office", "/catalogue/open?year=2053")).contains("2053");
        assertThat(get("undertaker", "/catalogue/open").getStatus()).isEqualTo(403);
        assertThat(page("office", "/?q=2052")).contains("年度目录");
    }

    private String page(String account, String address) throws Exception {
        MockHttpServletResponse answer = get(account, address);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String account, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).with(SignedInAs.person(account))).andReturn().getResponse();
    }
}
