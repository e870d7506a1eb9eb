package cn.fadu.demo.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The tour by its pages: what begins it, what ticks a step, and where its strip stands. */
@FaduTest
class GuidedTourTest {

    private static final String STRIP = "class=\"tour-strip";

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private TourRecord record;

    @Test
    void the_tour_is_offered_where_none_is_under_way() {
        assertThat(page("/login", null, null)).contains("href=\"/tour\"").doesNotContain(STRIP);
        assertThat(page("/", "undertaker2", null)).contains("href=\"/tour\"").doesNotContain(STRIP);
        assertThat(page("/tour", null, null)).contains("开始导览").doesNotContain(STRIP);
    }

    @Test
    void it_begins_and_ends_by_forms_that_this_server_gave_out() {
        assertThat(mvc.post().uri("/tour").exchange().getResponse().getCookie(TourCookie.NAME)).isNull();
        assertThat(mvc.post().uri("/tour/end").with(SignedInAs.person("office")).cookie(tour(0, ""))).hasStatus(403);

        MvcTestResult begun = mvc.post().uri("/tour").with(csrf()).exchange();

        assertThat(begun).hasStatus3xxRedirection().hasRedirectedUrl("/tour");
        assertThat(begun.getResponse().getHeader("Set-Cookie")).startsWith("fadu-tour=" + record.position() + "..;")
                .contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(mvc.post().uri("/tour/end").with(csrf()).exchange().getResponse().getHeader("Set-Cookie")).contains("Max-Age=0");
    }

    @Test
    void nothing_of_it_stays_in_the_session() {
        MvcTestResult begun = mvc.post().uri("/tour").with(csrf()).with(SignedInAs.person("auditor")).exchange();

        assertThat(begun.getRequest().getSession().getAttributeNames().asIterator()).toIterable().allMatch(name -> !name.contains("tour"));
    }

    @Test
    void the_strip_says_what_comes_next_on_every_page() {
        Cookie tour = tour(record.position(), "");

        assertThat(page("/", "undertaker2", tour)).contains(STRIP, "导览 1/13", "看年度目录", "去那里").doesNotContain("第一次使用");
        assertThat(page("/law", "undertaker2", tour)).contains(STRIP);
        assertThat(page("/admin/people", "sysadmin", tour)).contains(STRIP);
    }

    @Test
    void somebody_else_is_asked_to_log_out_and_the_log_in_page_has_the_account() {
        Cookie tour = tour(record.position(), "");

        assertThat(page("/", "auditor", tour)).contains("郑晓峰", "退出，换 undertaker2 登录").doesNotContain("fadu-demo");
        assertThat(page("/login", null, tour)).contains("value=\"undertaker2\"", "密码 fadu-demo");
        assertThat(page("/login", null, null)).doesNotContain("value=\"undertaker2\"");
    }

    @Test
    void a_malformed_cookie_and_one_of_a_longer_record_are_no_tour() {
        assertThat(page("/", "undertaker2", new Cookie(TourCookie.NAME, "12.catalogue.gate.x"))).doesNotContain(STRIP);
        assertThat(page("/", "undertaker2", tour(record.position() + 1_000_000, ""))).doesNotContain(STRIP);
    }

    @Test
    void a_page_counts_when_whose_it_is_opens_it() {
        Cookie tour = tour(record.position(), "");

        assertThat(visited("/catalogue", "auditor", tour)).isNull();
        assertThat(visited("/matters", "undertaker2", tour)).isNull();
        assertThat(visited("/catalogue", "undertaker2", tour)).startsWith("fadu-tour=" + tour.getValue().replace("..", ".catalogue.") + ";");
        assertThat(page("/catalogue", "undertaker2", tour)).contains("✓", "看年度目录", "下一步");
    }

    @Test
    void a_page_that_is_not_found_does_not_count() {
        Cookie tour = tour(record.position(), "catalogue-apply-procedures-concur-begin");

        assertThat(visited("/matters/" + new MatterId(new UUID(1, 2)), "undertaker2", tour)).isNull();
    }

    @Test
    void a_checkpoint_counts_although_it_is_no_page() {
        Cookie tour = tour(record.position(), "catalogue-apply-procedures-concur-begin-gate-clock-opinion-meeting-finding-trace-package");

        assertThat(visited("/api/v1/checkpoints/latest", "auditor", tour)).contains("-checkpoint.");
        assertThat(visited("/api/v1/checkpoints/latest", "undertaker2", tour)).isNull();
    }

    @Test
    void an_act_counts_once_it_is_recorded_and_not_before_the_tour_began() {
        procedures.apply("undertaker2", "湖边步道");
        long begun = record.position();
        Cookie tour = tour(begun, "catalogue");
        assertThat(page("/tour", "undertaker2", tour)).contains("id=\"apply\" class=\"now\"");

        procedures.apply("undertaker", "另一条步道");
        assertThat(page("/tour", "undertaker2", tour)).contains("id=\"apply\" class=\"now\"");

        MatterId own = procedures.apply("undertaker2", "山边步道");
        assertThat(page("/tour", "undertaker2", tour)).contains("id=\"apply\" class=\"done\"", "已完成 2 步，共 13 步");
        assertThat(page("/", "office", tour)).contains("href=\"/matters/" + own + "\"");
    }

    @Test
    void a_step_may_be_passed_over() {
        MvcTestResult skipped = mvc.post().uri("/tour/skip").with(csrf()).cookie(tour(3, "catalogue")).exchange();

        assertThat(skipped.getResponse().getHeader("Set-Cookie")).startsWith("fadu-tour=3.catalogue.");
        assertThat(mvc.post().uri("/tour/skip").with(csrf()).exchange().getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void it_speaks_english_too() {
        assertThat(mvc.get().uri("/tour").cookie(tour(record.position(), ""), new Cookie("fadu-language", "en"))).bodyText()
                .contains("Tour 1/13", "Read the catalogue of the year", "Art. 3(3)");
    }

    private static Cookie tour(long position, String visited) {
        return new Cookie(TourCookie.NAME, position + "." + visited + ".");
    }

    private String page(String path, String account, Cookie tour) {
        return body(asked(path, account, tour));
    }

    private String visited(String path, String account, Cookie tour) {
        return asked(path, account, tour).getResponse().getHeaders("Set-Cookie").stream()
                .filter(set -> set.startsWith(TourCookie.NAME)).findFirst().orElse(null);
    }

    private MvcTestResult asked(String path, String account, Cookie tour) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.get().uri(path);
        if (account != null) {
            request = request.with(SignedInAs.person(account));
        }
        return tour == null ? request.exchange() : request.cookie(tour).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
