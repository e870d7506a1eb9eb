package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import cn.fadu.testing.SignedInAs;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What happens to a long form whose log-in expired while it was filled in. */
@FaduTest
class ExpiredFormTest {

    private static final String PAGE = "/tasks/7f0e5a9c-1c7e-4c5a-9d0b-0d2f3b7a1e11";

    private static final Cookie EXPIRED = new Cookie("SESSION", "ZXhwaXJlZA==");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private SessionRepository<? extends Session> sessions;
    @Autowired
    private MovableTechnicalClock clock;

    @Test
    void what_was_typed_waits_behind_the_log_in_and_is_given_once() throws Exception {
        MockHttpServletResponse response = perform(form().param("opinion", "第一段\n第二段").param("_person", "reviewer")
                .param("reasons", "甲", "乙").param("oldPassword", "secret"));
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/login?expired");

        MockHttpServletResponse login = perform(login("reviewer", response.getCookie("SESSION")));
        assertThat(login.getHeader("Location")).isEqualTo(PAGE + "?tab=form");

        MockHttpSession session = sessionOf(login.getCookie("SESSION"));
        assertThat(KeptForms.take(session, PAGE, "reviewer")).contains(
                Map.of("opinion", List.of("第一段\n第二段"), "reasons", List.of("甲", "乙")));
        assertThat(KeptForms.take(session, PAGE, "reviewer")).isEmpty();
    }

    @Test
    void somebody_else_does_not_see_it() throws Exception {
        MockHttpServletResponse response = perform(form().param("opinion", "text").param("_person", "reviewer"));

        MockHttpServletResponse login = perform(login("checker", response.getCookie("SESSION")));

        assertThat(login.getHeader("Location")).isEqualTo("/");
        assertThat(KeptForms.take(sessionOf(login.getCookie("SESSION")), PAGE, "checker")).isEmpty();
        assertThat(KeptForms.take(sessionOf(login.getCookie("SESSION")), PAGE, "reviewer")).isEmpty();
    }

    @Test
    void a_form_that_does_not_say_whose_it_was_is_shown_in_the_same_browser() throws Exception {
        MockHttpServletResponse response = perform(form().param("opinion", "text"));
        MockHttpServletResponse login = perform(login("checker", response.getCookie("SESSION")));
        assertThat(KeptForms.take(sessionOf(login.getCookie("SESSION")), PAGE, "checker")).isPresent();
    }

    @Test
    void files_are_not_kept_and_text_beside_them_is() throws Exception {
        MockHttpServletResponse response = perform(multipart(PAGE).file("document", new byte[] {1, 2, 3}).cookie(EXPIRED)
                .header("Sec-Fetch-Site", "same-origin").param("_page", PAGE).param("opinion", "text"));

        assertThat(KeptForms.take(sessionOf(response.getCookie("SESSION")), PAGE, "reviewer"))
                .contains(Map.of("opinion", List.of("text")));
    }

    @Test
    void a_form_that_is_too_large_is_not_kept_and_nobody_is_told_that_it_was() throws Exception {
        MockHttpServletResponse kept = perform(form().param("long", "文".repeat(KeptForms.MOST_BYTES_OF_ONE / 3 - 10)));
        assertThat(kept.getHeader("Location")).isEqualTo("/login?expired");

        MockHttpServletResponse response = perform(form().param("short", "text")
                .param("endless", "文".repeat(KeptForms.MOST_BYTES_OF_ONE / 3 + 1)));

        assertThat(response.getHeader("Location")).isEqualTo("/login");
        assertThat(KeptForms.take(sessionOf(response.getCookie("SESSION")), PAGE, "reviewer")).isEmpty();
    }

    @Test
    void no_more_than_a_megabyte_is_kept_for_one_browser() throws Exception {
        Cookie session = EXPIRED;
        for (int i = 0; i < 8; i++) {
            MockHttpServletResponse response = perform(post("/tasks/" + i).cookie(session).header("Sec-Fetch-Site", "same-origin")
                    .with(from("203.0.113.22")).param("_page", "/tasks/" + i).param("long", "文".repeat(KeptForms.MOST_BYTES_OF_ONE / 3 - 10)));
            session = i == 0 ? response.getCookie("SESSION") : session;
        }

        MockHttpSession kept = sessionOf(session);
        assertThat(IntStream.range(0, 8).filter(i -> KeptForms.take(kept, "/tasks/" + i, "reviewer").isPresent()))
                .containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void an_address_that_sends_form_after_form_has_no_more_of_them_kept_within_a_minute() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(perform(form().with(from("203.0.113.20"))).getHeader("Location")).isEqualTo("/login?expired");
        }
        assertThat(perform(form().with(from("203.0.113.20"))).getHeader("Location")).isEqualTo("/login");
        assertThat(perform(form().with(from("203.0.113.21"))).getHeader("Location")).isEqualTo("/login?expired");

        clock.advance(Duration.ofSeconds(61));
        assertThat(perform(form().with(from("203.0.113.20"))).getHeader("Location")).isEqualTo("/login?expired");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void htmx_is_led_to_the_log_in_too() throws Exception {
        MockHttpServletResponse response = perform(form().header("HX-Request", "true").param("opinion", "text"));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/login?expired");
    }

    @Test
    void a_stale_form_of_somebody_logged_in_again_goes_back_to_its_page() throws Exception {
        MockHttpServletResponse response = perform(form().param("opinion", "text").with(csrf().useInvalidToken())
                .with(SignedInAs.person("reviewer")));

        assertThat(response.getHeader("Location")).isEqualTo(PAGE + "?tab=form");
    }

    @Test
    void a_form_from_another_site_is_refused_and_leaves_no_session() throws Exception {
        MockHttpServletResponse response = perform(post(PAGE).header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://elsewhere.example").param("_page", PAGE).param("opinion", "planted"));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getCookie("SESSION")).isNull();
    }

    @Test
    void nothing_is_kept_for_a_browser_that_never_had_a_session() throws Exception {
        MockHttpServletResponse response = perform(post(PAGE).header("Sec-Fetch-Site", "same-origin").param("_page", PAGE)
                .param("opinion", "planted"));

        assertThat(response.getHeader("Location")).isEqualTo("/login");
    }

    @Test
    void the_way_back_never_leaves_this_server() {
        for (String elsewhere : new String[] {"//evil.example/x", "https://evil.example/", "/\\evil.example", "tasks/1",
                "/login", "javascript:alert(1)", "/a\r\nSet-Cookie: x", "/文"}) {
            assertThat(RequestOrigin.page(elsewhere)).as(elsewhere).isEmpty();
        }
        assertThat(RequestOrigin.page("/tasks/1?tab=form")).isEqualTo(Optional.of("/tasks/1?tab=form"));
    }

    private static MockHttpServletRequestBuilder form() {
        return post(PAGE).cookie(EXPIRED).header("Sec-Fetch-Site", "same-origin").param("_page", PAGE + "?tab=form");
    }

    private static MockHttpServletRequestBuilder login(String who, Cookie session) {
        return post("/login").with(csrf()).cookie(session).param("username", who).param("password", "fadu-demo");
    }

    private MockHttpSession sessionOf(Cookie cookie) {
        MockHttpSession copy = new MockHttpSession();
        Session stored = sessions.findById(new String(Base64.getDecoder().decode(cookie.getValue())));
        copy.setAttribute("fadu.keptForms", stored.getAttribute("fadu.keptForms"));
        return copy;
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
