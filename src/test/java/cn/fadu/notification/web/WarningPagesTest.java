package cn.fadu.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.notification.NearLimitsOfMatters;
import cn.fadu.notification.Notices;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Spreadsheet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of warnings: who sees which, what is read, and why something is late. */
@FaduTest
class WarningPagesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private NearLimitsOfMatters limits;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Notices notices;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void what_is_near_stands_on_the_workbench_and_in_the_list_with_sign_and_words_and_is_counted() throws Exception {
        MatterId matter = near("工作台上的期限", 1);
        UUID warning = limits.standing(matter).id();
        int before = notices.countUnread(procedures.as("undertaker"));
        assertThat(before).isPositive();
        String list = page("undertaker", "/warnings?level=ORANGE");
        assertThat(list).contains("工作台上的期限", "▲ ", "橙色 · 剩 1 个工作日", "/warnings/" + warning, "市农业农村局 · ");
        assertThat(page("undertaker", "/")).contains("临近和逾期的期限", "class=\"badge\"");
        assertThat(page("unit-head", "/warnings?tab=unit&level=ORANGE")).contains("工作台上的期限");
        assertThat(page("undertaker2", "/warnings")).doesNotContain("工作台上的期限");

        assertThat(page("undertaker", "/warnings/" + warning)).contains("补正期限", "去办理", "陈立新、张德明");
        assertThat(notices.countUnread(procedures.as("undertaker"))).isEqualTo(before - 1);
    }

    @Test
    void only_the_office_and_the_auditor_see_the_whole_organ_others_find_nothing() throws Exception {
        MatterId matter = near("全机关可见范围", 1);
        UUID warning = limits.standing(matter).id();
        assertThat(page("auditor", "/warnings")).contains("本机关").doesNotContain("tab=notices");
        assertThat(all("office", "/warnings.xlsx?tab=organ")).contains("全机关可见范围");
        assertThat(all("undertaker2", "/warnings.xlsx?tab=organ")).doesNotContain("全机关可见范围");
        assertThat(as("undertaker2", get("/warnings/" + warning)).getStatus()).isEqualTo(404);
        assertThat(as("auditor", get("/warnings/" + warning)).getStatus()).isEqualTo(200);
        assertThat(as("office", get("/warnings/no-id")).getStatus()).isEqualTo(404);
        for (String administrator : List.of("sysadmin", "secadmin", "audadmin")) {
            for (String address : List.of("/warnings", "/warnings/" + warning, "/warnings.xlsx", "/warnings/mail")) {
                assertThat(as(administrator, get(address)).getStatus()).as(administrator + " " + address).isEqualTo(403);
            }
        }
    }

    @Test
    void a_notice_of_something_overdue_is_read_only_once_a_reason_is_stated() throws Exception {
        MatterId matter = near("逾期须说明", -2);
        UUID warning = limits.standing(matter).id();
        assertThat(page("undertaker", "/warnings/" + warning)).contains("逾期 2 个工作日", "请说明逾期原因");
        as("undertaker", post("/warnings/read").param("notice", warning.toString()));
        assertThat(unread("undertaker", warning)).isTrue();
        as("office", post("/warnings/read").param("notice", warning.toString()));
        assertThat(unread("office", warning)).isFalse();

        MockHttpServletResponse empty = as("undertaker", post("/warnings/" + warning + "/reason").param("reason", "  "));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString()).contains("请写明逾期原因");
        String long1001 = "长".repeat(1001);
        MockHttpServletResponse tooLong = as("undertaker", post("/warnings/" + warning + "/reason").param("reason", long1001));
        assertThat(tooLong.getContentAsString()).contains("最多 1,000 字，现有 1,001 字", long1001);

        assertThat(as("undertaker", post("/warnings/" + warning + "/reason").param("reason", "等待上级批复，预计下周补齐")).getHeader("Location"))
                .isEqualTo("/warnings/" + warning);
        assertThat(unread("undertaker", warning)).isFalse();
        as("unit-head", post("/warnings/" + warning + "/reason").param("reason", "已约谈承办人"));
        for (String reader : List.of("unit-head", "office", "auditor")) {
            assertThat(page(reader, "/warnings/" + warning)).as(reader).contains("等待上级批复", "已约谈承办人", "陈立新");
        }
        assertThat(page("undertaker", "/warnings/" + warning)).contains("等待上级批复").doesNotContain("已约谈承办人");
        assertThat(as("office", post("/warnings/" + warning + "/reason").param("reason", "代为说明")).getStatus()).isEqualTo(403);
        assertThat(as("auditor", post("/warnings/" + warning + "/reason").param("reason", "代为说明")).getStatus()).isEqualTo(403);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM delay_reason WHERE warning_id = ?", Integer.class, warning)).isEqualTo(2);
    }

    @Test
    void what_was_said_is_kept_and_leaves_as_a_sheet_without_any_ranking() throws Exception {
        MatterId matter = near("逾期清单导出", -1);
        UUID warning = limits.standing(matter).id();
        as("undertaker", post("/warnings/" + warning + "/reason").param("reason", "=1+1 不是公式"));
        String sheet = all("office", "/warnings.xlsx?tab=overdue");
        assertThat(sheet).contains("逾期清单导出", "=1+1 不是公式", "陈立新", "逾期原因");
        assertThat(page("office", "/warnings?tab=overdue&reasons=with")).contains("仍未办结");
        limits.supply(matter);
        limits.sweep();
        assertThat(all("office", "/warnings.xlsx?tab=overdue")).doesNotContain("逾期清单导出");
        assertThat(all("office", "/warnings.xlsx?tab=overdue&state=late")).contains("逾期清单导出", "=1+1 不是公式");
        assertThatThrownBy(() -> jdbc.update("UPDATE delay_reason SET reason = '改过' WHERE warning_id = ?", warning))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_address_is_checked_and_what_was_typed_stays() throws Exception {
        assertThat(page("undertaker2", "/warnings/mail")).contains("本系统没有接入邮件服务器");
        MockHttpServletResponse bad = as("undertaker2", post("/warnings/mail").param("address", "a@b.cn, c@d.cn").param("choice", "DIGEST"));
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString()).contains("这不是一个邮箱地址", "a@b.cn, c@d.cn");
        as("undertaker2", post("/warnings/mail").param("address", "zheng@example.gov.cn").param("choice", "RED_AT_ONCE").param("language", "en"));
        assertThat(page("undertaker2", "/warnings/mail")).contains("zheng@example.gov.cn");
        as("undertaker2", post("/warnings/mail").param("address", "").param("choice", "NONE"));
        assertThat(page("undertaker2", "/warnings/mail")).doesNotContain("zheng@example.gov.cn");
        assertThat(as("auditor", get("/warnings/mail")).getStatus()).isEqualTo(403);
    }

    private MatterId near(String title, int workingDaysLeft) {
        MatterId matter = limits.awaitingSupplement(title);
        limits.goTo(limits.due(matter), workingDaysLeft);
        return matter;
    }

    private boolean unread(String who, UUID warning) {
        return jdbc.queryForObject("SELECT read_at IS NULL FROM notice WHERE person = ? AND warning_id = ?", Boolean.class, who, warning);
    }

    private String all(String who, String sheet) throws Exception {
        return Spreadsheet.xml(as(who, get(sheet)).getContentAsByteArray());
    }

    private String page(String who, String address) throws Exception {
        MockHttpServletResponse answer = as(who, get(address));
        assertThat(answer.getStatus()).as(who + " " + address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedInAs.person(who))).andReturn().getResponse();
    }
}
