package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.shared.PersonId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.SignedInAs;
import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FaduTest
class SecurityTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Directory directory;
    @Autowired
    private SessionRepository<? extends Session> sessions;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void pages_load_from_here_and_from_nowhere_else() throws Exception {
        MockHttpServletResponse response = perform(get("/nothing-here"));

        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; "
                + "style-src 'self'; img-src 'self' data:; font-src 'self' data:; media-src 'self'; connect-src 'self'; "
                + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void behind_https_browsers_are_told_to_stay_there_and_the_session_cookie_too() throws Exception {
        MockHttpServletResponse response = perform(credentials("reviewer").secure(true));

        assertThat(response.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(response.getCookie("SESSION").getSecure()).isTrue();
    }

    @Test
    void a_session_ends_after_a_long_day_however_busy_it_is() throws Exception {
        Cookie session = login("reviewer");
        assertThat(perform(get("/matters").accept("text/html").cookie(session)).getStatus()).isEqualTo(200);
        jdbc.sql("UPDATE spring_session SET creation_time = creation_time - ? WHERE session_id = ?")
                .params(StandingFilter.LONGEST.toMillis(), new String(Base64.getDecoder().decode(session.getValue()))).update();

        assertThat(perform(get("/matters").accept("text/html").cookie(session)).getHeader("Location")).isEqualTo("/login");
        assertThat(perform(get("/matters").accept("text/html").cookie(session)).getHeader("Location")).isEqualTo("/login");
    }

    @Test
    void whoever_is_not_logged_in_is_led_to_the_log_in() throws Exception {
        assertThat(perform(get("/matters").accept("text/html")).getHeader("Location")).isEqualTo("/login");

        MockHttpServletResponse toHtmx = perform(get("/matters").header("HX-Request", "true"));
        assertThat(toHtmx.getStatus()).isEqualTo(401);
        assertThat(toHtmx.getHeader("HX-Redirect")).isEqualTo("/login");
    }

    @Test
    void the_session_cookie_is_not_for_scripts_and_not_for_other_sites() throws Exception {
        Cookie cookie = login("reviewer");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void logging_in_gives_the_session_another_id() throws Exception {
        Cookie before = perform(get("/matters").accept("text/html")).getCookie("SESSION");
        MockHttpServletResponse response = perform(credentials("reviewer").cookie(before));

        assertThat(response.getCookie("SESSION").getValue()).isNotEqualTo(before.getValue());
        assertThat(response.getHeader("Location")).startsWith("http://localhost/matters");
    }

    @Test
    void the_auditor_changes_nothing() throws Exception {
        MockHttpServletResponse refused = perform(post("/nothing-here").with(csrf())
                .with(SignedInAs.person("auditor")));

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getForwardedUrl()).isEqualTo("/refused");
        assertThat(perform(get("/nothing-here").with(SignedInAs.person("auditor"))).getStatus()).isEqualTo(404);
        assertThat(perform(post("/nothing-here").with(csrf()).with(SignedInAs.person("office"))).getStatus())
                .isEqualTo(404);
        assertThat(perform(post("/logout").with(csrf()).with(SignedInAs.person("auditor"))).getHeader("Location"))
                .isEqualTo("/login?bye");
    }

    @Test
    void the_three_administrators_reach_no_matter_and_only_their_own_page() throws Exception {
        for (String administrator : new String[] {"sysadmin", "secadmin", "audadmin"}) {
            for (String path : new String[] {"/matters/1", "/tasks/1", "/documents/1", "/meetings/1", "/acts/1"}) {
                assertThat(perform(get(path).with(SignedInAs.person(administrator))).getStatus())
                        .as(administrator + " " + path).isEqualTo(403);
            }
        }
        assertThat(perform(get("/admin/people").with(SignedInAs.person("secadmin"))).getStatus()).isEqualTo(403);
        assertThat(perform(get("/admin/locks").with(SignedInAs.person("audadmin"))).getStatus()).isEqualTo(403);
        assertThat(perform(get("/admin/log").with(SignedInAs.person("sysadmin"))).getStatus()).isEqualTo(403);
        assertThat(perform(get("/admin/log").with(SignedInAs.person("office"))).getStatus()).isEqualTo(403);
    }

    @Test
    void switching_the_post_gives_its_rights_and_takes_those_of_the_other() throws Exception {
        PostHolding second = directory.holdingsOf(new PersonId("reviewer")).get(1);
        Cookie session = login("reviewer");
        assertThat(authorities(session)).containsExactly("POST_reviewer");

        MockHttpServletResponse switched = perform(post("/acting-post").with(csrf()).cookie(session)
                .param("holding", second.id().toString()));

        assertThat(switched.getHeader("Location")).isEqualTo("/");
        Cookie after = switched.getCookie("SESSION");
        assertThat(after.getValue()).isNotEqualTo(session.getValue());
        assertThat(authorities(after)).containsExactly("POST_checker");
    }

    @Test
    void nobody_switches_to_a_post_of_somebody_else() throws Exception {
        PostHolding foreign = directory.holdingsOf(new PersonId("director")).get(0);

        assertThat(perform(post("/acting-post").with(csrf()).with(SignedInAs.person("reviewer"))
                .param("holding", foreign.id().toString())).getStatus()).isEqualTo(403);
    }

    private List<String> authorities(Cookie session) {
        SecurityContext context = sessions.findById(new String(Base64.getDecoder().decode(session.getValue())))
                .getAttribute("SPRING_SECURITY_CONTEXT");
        return context.getAuthentication().getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    }

    private Cookie login(String who) throws Exception {
        return perform(credentials(who)).getCookie("SESSION");
    }

    private static MockHttpServletRequestBuilder credentials(String who) {
        return post("/login").with(csrf()).param("username", who).param("password", "fadu-demo");
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
