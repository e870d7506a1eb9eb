package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.demo.DemoPeople;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FaduTest
class LockOutTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private LoginGuard guard;
    @Autowired
    private MovableTechnicalClock clock;
    @Autowired
    private SessionRepository<? extends Session> sessions;

    @Autowired
    private LoginProvider provider;
    @Autowired
    private CallLimits limits;
    @Autowired
    private JdbcClient jdbc;
    @LocalServerPort
    private int port;

    private final String somebody = newName();

    @Test
    void known_and_unknown_names_are_answered_alike() throws Exception {
        String known = newName();
        people.addPerson(DemoPeople.CITY, new PersonId(known), new People.Names("某人", "Somebody"), people.hash("right"));
        String unknown = newName();

        List<String> answersToKnown = new ArrayList<>();
        List<String> answersToUnknown = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            answersToKnown.add(answer(known, "wrong"));
            answersToUnknown.add(answer(unknown, "wrong"));
        }

        assertThat(answersToKnown).isEqualTo(answersToUnknown)
                .containsExactly("WRONG", "WRONG", "WRONG", "WRONG", "BLOCKED", "BLOCKED", "BLOCKED");
    }

    @Test
    void the_right_password_does_not_help_while_the_name_is_blocked_and_does_afterwards() throws Exception {
        enter(somebody);
        fail(somebody, 5);
        assertThat(answer(somebody, "right")).isEqualTo("BLOCKED");

        clock.advance(Duration.ofMinutes(14));
        assertThat(answer(somebody, "right")).isEqualTo("BLOCKED");

        clock.advance(Duration.ofMinutes(2));
        assertThat(answer(somebody, "right")).isEqualTo("in");
    }

    @Test
    void four_failures_and_a_success_begin_the_count_anew() throws Exception {
        enter(somebody);
        fail(somebody, 4);
        assertThat(answer(somebody, "right")).isEqualTo("in");
        fail(somebody, 4);
        assertThat(answer(somebody, "right")).isEqualTo("in");
    }

    @Test
    void failures_older_than_the_window_do_not_count() throws Exception {
        enter(somebody);
        fail(somebody, 4);
        clock.advance(LoginGuard.WINDOW.plusSeconds(1));
        assertThat(answer(somebody, "wrong")).isEqualTo("WRONG");
    }

    @Test
    void attempts_made_at_once_do_not_pass_the_limit_together() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                attempts.add(() -> guard.begin(somebody, Optional.empty()).allowed());
            }
            int allowed = 0;
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                allowed += attempt.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(LoginGuard.ALLOWED);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_administrator_ends_a_lock() throws Exception {
        enter(somebody);
        fail(somebody, 5);
        assertThat(guard.locked(DemoPeople.CITY)).extracting(LoginGuard.Locked::person)
                .contains(new PersonId(somebody));

        assertThat(guard.unlock(DemoPeople.CITY, new PersonId(somebody))).isTrue();

        assertThat(answer(somebody, "right")).isEqualTo("in");
    }

    @Test
    void disabled_people_hear_the_same_as_those_who_mistype() throws Exception {
        enter(somebody);
        people.setEnabled(DemoPeople.CITY, new PersonId(somebody), false);
        assertThat(answer(somebody, "right")).isEqualTo("WRONG");
    }

    @Test
    void a_name_that_no_database_takes_is_just_wrong() throws Exception {
        assertThat(answer("nobody\0" + UUID.randomUUID(), "wrong")).isEqualTo("WRONG");
    }

    @Test
    void an_address_that_tries_many_names_waits_for_a_minute_and_nobody_else_does() throws Exception {
        enter(somebody);
        RequestPostProcessor guesser = from("203.0.113.9");
        for (int i = 0; i < 30; i++) {
            assertThat(answer(newName(), "wrong", guesser)).isEqualTo("WRONG");
        }
        assertThat(answer(somebody, "right", guesser)).isEqualTo("ADDRESS");
        assertThat(answer(somebody, "right", from("203.0.113.10"))).isEqualTo("in");

        clock.advance(Duration.ofSeconds(61));
        assertThat(answer(somebody, "right", guesser)).isEqualTo("in");
    }

    @Test
    void this_machine_is_not_counted_but_whoever_names_it_in_a_header_is() throws Exception {
        String base = "http://localhost:" + port;
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> page = client.send(HttpRequest.newBuilder(URI.create(base + "/login")).build(), BodyHandlers.ofString());
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String cookie = page.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("SESSION=")).findFirst().orElseThrow().split(";")[0];
        HttpRequest.Builder guess = HttpRequest.newBuilder(URI.create(base + "/login")).header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded");
        String form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&password=wrong&username=";

        for (int i = 0; i < 31; i++) {
            client.send(guess.copy().header("X-Forwarded-For", "127.0.0.1").POST(BodyPublishers.ofString(form + newName())).build(),
                    BodyHandlers.discarding());
        }
        HttpRequest login = HttpRequest.newBuilder(URI.create(base + "/login?error")).header("Cookie", cookie).build();
        assertThat(client.send(login, BodyHandlers.ofString()).body()).contains("您所在的网络地址登录失败次数过多");

        client.send(guess.copy().POST(BodyPublishers.ofString(form + newName())).build(), BodyHandlers.discarding());
        assertThat(client.send(login, BodyHandlers.ofString()).body()).contains("用户名或密码不正确。");
    }

    @Test
    void log_ins_from_one_address_made_at_once_do_not_pass_the_limit_together() throws Exception {
        MockHttpServletRequest page = new MockHttpServletRequest();
        page.setRemoteAddr("203.0.113.11");
        LoginOrigin origin = new LoginOrigin(page);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < 45; i++) {
                attempts.add(() -> isLookedAt(origin));
            }
            int lookedAt = 0;
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                lookedAt += attempt.get() ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(30);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isLookedAt(LoginOrigin origin) {
        UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(newName(), "wrong");
        attempt.setDetails(origin);
        try {
            provider.authenticate(attempt);
            throw new AssertionError("nobody has this name");
        } catch (AddressBlockedException blocked) {
            return false;
        } catch (BadCredentialsException wrong) {
            return true;
        }
    }

    @Test
    void log_ins_that_succeed_are_not_counted() {
        for (int i = 0; i < 100; i++) {
            assertThat(limits.admitsLogIn("203.0.113.12")).isTrue();
            limits.logInSucceeded("203.0.113.12");
        }
    }

    @Test
    void the_right_password_of_somebody_without_a_post_leaves_a_trace() throws Exception {
        people.addPerson(DemoPeople.CITY, new PersonId(somebody), new People.Names("某人", "Somebody"), people.hash("right"));

        assertThat(answer(somebody, "right")).isEqualTo("NO_POST");

        assertThat(jdbc.sql("SELECT kind FROM access_event WHERE person = ?").param(somebody).query(String.class).list())
                .containsExactly("LOGIN_FAILED");
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String newName() {
        return "t" + UUID.randomUUID();
    }

    private void enter(String login) {
        PersonId person = new PersonId(login);
        people.addPerson(DemoPeople.CITY, person, new People.Names("某人", "Somebody"), people.hash("right"));
        people.addPost(DemoPeople.CITY, person, new UnitId("justice"), Posts.AUDITOR, null,
                LocalDate.of(2024, 1, 1));
    }

    private void fail(String login, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            answer(login, "wrong");
        }
    }

    /** "in", or the reason that the log-in page will give. */
    private String answer(String login, String password) throws Exception {
        return answer(login, password, request -> request);
    }

    private String answer(String login, String password, RequestPostProcessor sender) throws Exception {
        MockHttpServletResponse response = mvc.perform(post("/login").param("username", login)
                .param("password", password).with(csrf()).with(sender)).andReturn().getResponse();
        if ("/".equals(response.getHeader("Location"))) {
            return "in";
        }
        assertThat(response.getHeader("Location")).isEqualTo("/login?error");
        String id = new String(Base64.getDecoder().decode(response.getCookie("SESSION").getValue()));
        LoginNotice notice = sessions.findById(id).getAttribute("fadu.loginNotice");
        return notice.reason().name();
    }
}
