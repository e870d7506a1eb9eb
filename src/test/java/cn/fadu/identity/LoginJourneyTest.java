package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Log-in and what follows through a real server, as a browser does it. */
@FaduTest
class LoginJourneyTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void the_auditor_is_told_why_nothing_can_be_changed() throws Exception {
        logIn("auditor");

        HttpResponse<String> refused = post("/tasks/1", "opinion=text", token("/refused"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("审计人员可以查阅本机关的全部事项");
    }

    @Test
    void forms_say_where_they_stand_and_to_whom_they_are_shown() throws Exception {
        logIn("sysadmin");

        assertThat(get("/admin/people").body()).contains("name=\"_page\" value=\"/admin/people\"")
                .contains("name=\"_person\" value=\"sysadmin\"");
    }

    @Test
    void logging_out_ends_the_session() throws Exception {
        logIn("sysadmin");
        String token = token("/admin/people");

        assertThat(post("/logout", "", token).headers().firstValue("Location").orElse("")).endsWith("/login?bye");

        assertThat(get("/admin/people").statusCode()).isEqualTo(303);
    }

    @Test
    void a_wrong_password_is_answered_on_the_log_in_page() throws Exception {
        post("/login", "username=nobody-" + port + "&password=wrong", token("/login"));

        assertThat(get("/login?error").body()).contains("用户名或密码不正确");
    }

    private void logIn(String who) throws Exception {
        HttpResponse<String> response = post("/login", "username=" + who + "&password=fadu-demo", token("/login"));
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/");
    }

    private String token(String page) throws Exception {
        Matcher m = TOKEN.matcher(get(page).body());
        assertThat(m.find()).as("token on " + page).isTrue();
        return m.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        String form = body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
