package cn.fadu.initiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.testing.CatalogueWalk;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
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
    @Autowired
    private OfflineMatters offline;

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

    @Test
    void an_application_whose_file_was_refused_is_not_recorded_and_keeps_what_was_typed() throws Exception {
        MockHttpServletResponse refused = apply("文件被拒的申请", application -> application.with(sent -> {
            sent.addPart(new MockPart("documents.upload", "说明.exe", "MZ".getBytes(StandardCharsets.UTF_8)));
            return sent;
        }));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("说明.exe", "不能上传", "文件被拒的申请");
        assertThat(page("undertaker", "/matters")).doesNotContain("文件被拒的申请");
    }

    @Test
    void whoever_asks_for_another_row_without_script_gets_it_and_applies_for_nothing() throws Exception {
        MockHttpServletResponse redrawn = apply("再加一行的申请", application -> application.param("priorWork[0].title", "前期研究")
                .param("_addRow", "priorWork"));

        assertThat(redrawn.getStatus()).isEqualTo(200);
        assertThat(redrawn.getContentAsString(StandardCharsets.UTF_8)).contains("priorWork[1].title", "再加一行的申请");
        assertThat(page("undertaker", "/matters")).doesNotContain("再加一行的申请");
    }

    @Test
    void a_state_secret_is_counted_once_however_often_its_form_is_sent() throws Exception {
        OrganId organ = procedures.as("undertaker").organ();
        int year = procedures.today().getYear();
        int before = offline.counted(organ, year);
        Matcher form = Pattern.compile("name=\"actId\" value=\"([^\"]+)\"").matcher(page("undertaker", "/catalogue/secrecy"));
        assertThat(form.find()).isTrue();

        for (int sent = 0; sent < 2; sent++) {
            MockHttpServletResponse answer = mvc.perform(MockMvcRequestBuilders.post("/catalogue/secrecy").with(csrf())
                    .with(SignedInAs.person("undertaker")).param("actId", form.group(1))).andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).isEqualTo("/catalogue/secrecy/offline");
        }

        assertThat(offline.counted(organ, year)).isEqualTo(before + 1);
        assertThat(page("undertaker", "/catalogue/secrecy/offline")).contains("请线下办理").doesNotContain("actId");
        assertThat(offline.counted(organ, year)).isEqualTo(before + 1);
        assertThat(get("office", "/catalogue/secrecy/offline").getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse apply(String title, UnaryOperator<MockHttpServletRequestBuilder> change)
            throws Exception {
        MockHttpServletRequestBuilder application = MockMvcRequestBuilders.post("/catalogue/start")
                .contentType(MediaType.MULTIPART_FORM_DATA);
        Procedures.application(title).forEach((field, values) -> application.param(field, values.get(0)));
        application.param("outsideReason", "目录公布后新近部署").with(csrf()).with(SignedInAs.person("undertaker"));
        return mvc.perform(change.apply(application)).andReturn().getResponse();
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
