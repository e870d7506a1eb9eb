package cn.fadu.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.identity.Directory;
import cn.fadu.identity.OrganOfItsOwn;
import cn.fadu.identity.People;
import cn.fadu.identity.RightChange;
import cn.fadu.identity.RightChanges;
import cn.fadu.identity.TestSignIn;
import cn.fadu.shared.OfficialClock;
import cn.fadu.testing.FaduTest;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The pages on which an organ is set up, and what they say of input that cannot be taken. */
@FaduTest
class SetUpPagesTest {

    private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"([0-9a-f]{64})\"");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private RightChanges changes;
    @Autowired
    private Directory directory;
    @Autowired
    private CalendarsInForce calendars;
    @Autowired
    private OfficialClock clock;

    private OrganOfItsOwn organ;

    @BeforeEach
    void organ() {
        organ = new OrganOfItsOwn(people);
    }

    @Test
    void the_list_says_what_is_missing_and_the_log_in_leads_there() throws Exception {
        assertThat(as("sysadmin", get("/admin")).getHeader("Location")).isEqualTo("/admin/setup");

        assertThat(as("sysadmin", get("/admin/setup")).getContentAsString()).contains("没有可以承办事项的单位", "没有承担“合法性审查”职能的单位")
                .doesNotContain("没有安全管理员");
    }

    @Test
    void a_year_whose_notice_of_holidays_is_known_asks_for_no_calendar() throws Exception {
        LocalDate today = clock.today();
        boolean assumed = calendars.of(organ.id).isProvisional(today);

        assertThat(as("sysadmin", get("/admin/setup")).getContentAsString())
                .contains(today.getYear() + (assumed ? "年的放假安排尚未录入" : "年的放假安排已录入"));
    }

    @Test
    void a_bad_cell_is_named_with_its_remedy_and_nothing_is_entered() throws Exception {
        upload(StaffBook.of(new String[][] {{"justice", "市司法局", "", "合法性审查"}, {"Office", "市政府办公室", "", "政府办公室"}},
                new String[][] {{organ.login("zhou"), "周敏", "", "justice", "", "审查"}}));

        String preview = as("sysadmin", get("/admin/setup/people/upload")).getContentAsString();

        assertThat(preview).contains("单位!A3", "请用小写字母", "人员!F2", "没有“审查”这个岗位，请从词表中选择", "有 2 处").doesNotContain("name=\"digest\"");
        as("sysadmin", post("/admin/setup/people/upload/enter").param("digest", "0".repeat(64)));
        assertThat(directory.unitNamed(organ.id, "justice")).isEmpty();
        assertThat(as("sysadmin", get("/admin/setup/people/upload")).getStatus()).as("the upload is kept").isEqualTo(200);
    }

    @Test
    void a_workbook_is_entered_as_it_was_looked_over_and_may_be_sent_again() throws Exception {
        byte[] book = StaffBook.of(new String[][] {{"justice", "市司法局", "", "合法性审查"}},
                new String[][] {{organ.login("zhou"), "周敏", "", "justice", "", "合法性审查人员"}});
        upload(book);
        String digest = digest();
        upload(StaffBook.of(new String[][] {{"finance", "市财政局", "", ""}}, new String[0][]));

        as("sysadmin", post("/admin/setup/people/upload/enter").param("digest", digest));
        assertThat(directory.unitNamed(organ.id, "finance")).as("another workbook in its place").isEmpty();
        upload(book);
        assertThat(as("sysadmin", post("/admin/setup/people/upload/enter").param("digest", digest())).getHeader("Location"))
                .isEqualTo("/admin/setup");

        assertThat(directory.unitNamed(organ.id, "市司法局")).isPresent();
        assertThat(changes.open(organ.id)).extracting(RightChange::person).containsExactly(organ.person("zhou"));
        assertThat(as("secadmin", get("/admin/rights")).getContentAsString()).contains("周敏", "市司法局 · 合法性审查人员");
        upload(book);
        assertThat(as("sysadmin", get("/admin/setup/people/upload")).getContentAsString()).contains("将登记 0 个单位、0 人，提出 0 个岗位");
    }

    @Test
    void what_is_typed_into_a_form_that_is_refused_stays_there() throws Exception {
        MockHttpServletResponse refused = as("sysadmin", post("/admin/setup/units").param("code", "Justice").param("nameZh", "市司法局")
                .param("function", "legality"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("value=\"Justice\"", "value=\"市司法局\"", "请用小写字母")
                .containsPattern("value=\"legality\" selected");
        assertThat(as("sysadmin", post("/admin/setup/organ").param("nameZh", "").param("level", "planet").param("profile", "none"))
                .getContentAsString()).contains("请填写名称", "请选择层级", "请选择辖区配置");
    }

    @Test
    void what_is_no_workbook_is_said_to_be_none() throws Exception {
        assertThat(as("sysadmin", multipart("/admin/setup/people/upload")).getStatus()).isEqualTo(422);
        upload("姓名,单位".getBytes());
        assertThat(as("sysadmin", get("/admin/setup/people/upload")).getContentAsString()).contains("不是可以读取的 Excel 工作簿");
    }

    @Test
    void a_password_is_shown_once_on_a_page_that_is_not_kept() throws Exception {
        people.addPerson(organ.id, organ.person("zhou"), new People.Names("周敏", "Zhou Min"), null);

        MockHttpServletResponse slips = as("secadmin", post("/admin/passwords").param("person", organ.login("zhou")));

        assertThat(slips.getContentAsString()).containsPattern("class=\"one-time\">[a-z2-9]{4}(-[a-z2-9]{4}){3}<");
        assertThat(slips.getHeader("Cache-Control")).contains("no-store");
        assertThat(as("secadmin", get("/admin/passwords")).getContentAsString()).contains("一次性密码，未更换").doesNotContain("one-time\">");
    }

    @Test
    void the_beginning_is_over_once_anybody_is_entered() throws Exception {
        assertThat(mvc.perform(get("/setup")).andReturn().getResponse().getHeader("Location")).isEqualTo("/login");
        assertThat(mvc.perform(post("/setup").with(csrf()).param("oneTime", "abcd-efgh-jkmn-pqrs")).andReturn().getResponse()
                .getHeader("Location")).isEqualTo("/login");
    }

    private String digest() throws Exception {
        Matcher found = DIGEST.matcher(as("sysadmin", get("/admin/setup/people/upload")).getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void upload(byte[] book) throws Exception {
        assertThat(as("sysadmin", multipart("/admin/setup/people/upload").file(new MockMultipartFile("workbook", "people.xlsx",
                "application/octet-stream", book))).getHeader("Location")).isEqualTo("/admin/setup/people/upload");
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(TestSignIn.as(organ.login(who), null))).andReturn().getResponse();
    }

    private MockHttpServletResponse as(String who, MockMultipartHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(TestSignIn.as(organ.login(who), null))).andReturn().getResponse();
    }
}
