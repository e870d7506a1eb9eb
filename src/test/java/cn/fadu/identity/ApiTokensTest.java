package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import cn.fadu.testing.SignedInAs;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Tokens from their making to their end. */
@FaduTest
class ApiTokensTest {

    private static final Pattern SECRET = Pattern.compile("fadu_[A-Za-z0-9_-]{43}");

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private MovableTechnicalClock clock;
    @Autowired
    private AdministerAccounts accounts;
    @Autowired
    private Directory directory;
    @Autowired
    private People people;

    @Test
    void a_token_is_shown_once_and_kept_as_its_digest_alone() throws Exception {
        String secret = make("undertaker", "READ", "30");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM api_token WHERE digest = ?", Integer.class, Digest.ofText(secret).hex())).isOne();
        assertThat(jdbc.queryForList("SELECT t::text FROM api_token t", String.class)).noneMatch(row -> row.contains(secret));
        assertThat(jdbc.queryForList("SELECT convert_from(payload, 'UTF8') FROM entry", String.class)).noneMatch(p -> p.contains(secret));
        assertThat(page("undertaker")).doesNotContain(secret).contains("档案系统同步");
        assertThat(me(secret)).hasStatusOk();
        assertThat(jdbc.queryForObject("SELECT last_used_on IS NOT NULL FROM api_token WHERE digest = ?", Boolean.class,
                Digest.ofText(secret).hex())).isTrue();
    }

    @Test
    void a_form_sent_twice_makes_one_token() throws Exception {
        String id = UUID.randomUUID().toString();
        assertThat(post("undertaker", id, "表单", "READ", "30")).hasStatusOk();
        MvcTestResult again = post("undertaker", id, "表单", "READ", "30");
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(again.getResponse().getContentAsString()).contains("这份表单已经生成过令牌").doesNotContainPattern(SECRET);
    }

    @Test
    void making_and_revoking_are_in_the_record_of_administration() throws Exception {
        String secret = make("undertaker", "WRITE", "365");
        String id = id(secret);
        assertThat(lastOfAdministration("admin_token_made")).contains(id, "\"scope\":\"WRITE\"", "undertaker", "档案系统同步");
        assertThat(mvc.post().uri("/tokens/" + id + "/revoke").with(SignedInAs.person("undertaker")).with(csrf())).hasStatus3xxRedirection();
        assertThat(lastOfAdministration("admin_token_revoked")).contains(id);
        assertUnauthorized(me(secret));
        assertThat(jdbc.queryForObject("SELECT count(*) FROM access_event WHERE kind = 'TOKEN_REFUSED' AND subject = ?", Integer.class, id))
                .isOne();
        String administration = mvc.get().uri("/admin/administration").with(SignedInAs.person("audadmin")).exchange().getResponse()
                .getContentAsString();
        assertThat(administration).contains("接口令牌“档案系统同步”（读写）").contains("吊销").doesNotContain("⟦");
    }

    @Test
    void the_security_administrator_revokes_any_token_of_the_organ_and_nobody_else_does() throws Exception {
        String secret = make("reviewer", "READ", "90");
        String id = id(secret);
        assertThat(mvc.get().uri("/admin/tokens").with(SignedInAs.person("secadmin"))).hasStatusOk().bodyText().contains("档案系统同步");
        assertThat(mvc.get().uri("/admin/tokens").with(SignedInAs.person("sysadmin"))).hasStatus(HttpStatus.FORBIDDEN);
        mvc.post().uri("/tokens/" + id + "/revoke").with(SignedInAs.person("undertaker")).with(csrf()).exchange();
        assertThat(mvc.post().uri("/admin/tokens/" + id + "/revoke").with(SignedInAs.person("undertaker")).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(me(secret)).hasStatusOk();
        assertThat(mvc.post().uri("/admin/tokens/" + id + "/revoke").with(SignedInAs.person("secadmin")).with(csrf()))
                .hasStatus3xxRedirection();
        assertUnauthorized(me(secret));
    }

    @Test
    void what_is_typed_wrong_is_named_and_kept() throws Exception {
        MvcTestResult answer = mvc.perform(MockMvcRequestBuilders.post("/tokens")
                .param("id", UUID.randomUUID().toString()).param("name", "名".repeat(61)).param("post", "x").param("scope", "ALL")
                .param("days", "366").with(SignedInAs.person("undertaker")).with(csrf()));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getResponse().getContentAsString()).contains("不超过60字", "请选择您现任的岗位", "请选择只读或者读写", "请选择有效期",
                "名".repeat(61));
    }

    @Test
    void a_token_is_made_with_ones_own_password_alone_and_guessing_it_locks_as_at_log_in() throws Exception {
        OrganOfItsOwn organ = new OrganOfItsOwn(people);
        organ.unit("justice", "legality");
        organ.enter("zhou", "justice", new PostKind("reviewer"));
        String zhou = organ.login("zhou");

        assertThat(make(zhou, "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请输入您现在的密码。", "档案系统同步")
                .doesNotContainPattern(SECRET);
        assertThat(make(zhou, "a guess")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("密码不正确。")
                .doesNotContain("a guess").doesNotContainPattern(SECRET);
        assertThat(make(zhou, OrganOfItsOwn.PASSWORD)).hasStatusOk().bodyText().containsPattern(SECRET);
        for (int i = 0; i < LoginGuard.ALLOWED; i++) {
            make(zhou, "guess " + i);
        }
        assertThat(make(zhou, OrganOfItsOwn.PASSWORD)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("输错次数过多");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM access_event WHERE kind = 'LOGIN_FAILED' AND person = ?", Integer.class, zhou))
                .isEqualTo(1 + LoginGuard.ALLOWED);
    }

    @Test
    void a_read_only_token_writes_nothing() throws Exception {
        MvcTestResult answer = call("POST", make("undertaker", "READ", "30"), "/api/v1/matters");
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).contains("insufficient_scope");
        assertThat(problem(answer)).isEqualTo("urn:fadu:problem:insufficient-scope");
        assertThat(call("POST", make("undertaker", "WRITE", "30"), "/api/v1/matters")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_token_expires() throws Exception {
        String secret = make("undertaker", "READ", "30");
        clock.advance(Duration.ofDays(30).plusMinutes(1));
        assertUnauthorized(me(secret));
    }

    @Test
    void a_token_of_somebody_who_left_is_worthless() throws Exception {
        String secret = make("undertaker2", "READ", "30");
        var administrator = directory.holdingsOf(new PersonId("sysadmin")).get(0).asActor();
        accounts.setEnabled(administrator, new PersonId("undertaker2"), false);
        try {
            assertUnauthorized(me(secret));
        } finally {
            accounts.setEnabled(administrator, new PersonId("undertaker2"), true);
        }
        assertThat(me(secret)).hasStatusOk();
    }

    @Test
    void credentials_that_are_none_are_refused_whoever_is_logged_in_with_the_browser() {
        for (String header : new String[] {"Bearer x", "Bearer ", "Bearer fadu_" + "a".repeat(43), "Digest x", "Basic x", "Basic " + Base64
                .getEncoder().encodeToString("undertaker:wrong".getBytes()), "nothing"}) {
            assertUnauthorized(mvc.get().uri("/api/v1/me").with(SignedInAs.person("undertaker")).with(from("10.1.0.1"))
                    .header(HttpHeaders.AUTHORIZATION, header).exchange());
        }
        assertUnauthorized(mvc.post().uri("/api/v1/matters").exchange());
        MvcTestResult nobody = mvc.get().uri("/api/v1/me").exchange();
        assertUnauthorized(nobody);
        assertThat(nobody.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer realm=\"fadu\"");
    }

    @Test
    void a_password_will_do_in_the_demonstration_and_makes_no_session() {
        MvcTestResult answer = mvc.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Basic "
                + Base64.getEncoder().encodeToString("undertaker:fadu-demo".getBytes())).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void a_token_opens_no_page() throws Exception {
        assertThat(call("GET", make("undertaker", "WRITE", "30"), "/matters")).hasStatus3xxRedirection();
    }

    @Test
    void an_address_that_keeps_guessing_is_not_looked_at_for_a_minute() {
        for (int i = 0; i < 30; i++) {
            assertUnauthorized(guess());
        }
        MvcTestResult answer = guess();
        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS).hasHeader(HttpHeaders.RETRY_AFTER, "60")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        clock.advance(Duration.ofMinutes(1));
        assertUnauthorized(guess());
    }

    private MvcTestResult guess() {
        return mvc.get().uri("/api/v1/me").with(from("10.9.9.9")).header(HttpHeaders.AUTHORIZATION, "Bearer guess").exchange();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private String make(String login, String scope, String days) throws Exception {
        MvcTestResult answer = post(login, UUID.randomUUID().toString(), "档案系统同步", scope, days);
        assertThat(answer).hasStatusOk();
        Matcher secret = SECRET.matcher(answer.getResponse().getContentAsString());
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private MvcTestResult make(String login, String password) {
        return post(login, UUID.randomUUID().toString(), "档案系统同步", "READ", "30", password);
    }

    private MvcTestResult post(String login, String id, String name, String scope, String days) {
        return post(login, id, name, scope, days, "fadu-demo");
    }

    private MvcTestResult post(String login, String id, String name, String scope, String days, String password) {
        String holding = directory.holdingsOf(new PersonId(login)).get(0).id().toString();
        return mvc.perform(MockMvcRequestBuilders.post("/tokens").param("id", id).param("password", password)
                .param("name", name).param("post", holding).param("scope", scope).param("days", days).with(SignedInAs.person(login))
                .with(csrf()));
    }

    private String page(String login) throws Exception {
        return mvc.get().uri("/tokens").with(SignedInAs.person(login)).exchange().getResponse().getContentAsString();
    }

    private String id(String secret) {
        return jdbc.queryForObject("SELECT id::text FROM api_token WHERE digest = ?", String.class, Digest.ofText(secret).hex());
    }

    private String lastOfAdministration(String action) {
        return jdbc.queryForObject("SELECT convert_from(payload, 'UTF8') FROM entry WHERE action = ? ORDER BY recorded_at DESC, sequence DESC LIMIT 1",
                String.class, action);
    }

    private MvcTestResult me(String secret) {
        return call("GET", secret, "/api/v1/me");
    }

    private MvcTestResult call(String method, String secret, String path) {
        return mvc.perform(MockMvcRequestBuilders
                .request(HttpMethod.valueOf(method), path).header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
                .contentType(MediaType.APPLICATION_JSON).content("{}"));
    }

    private static String problem(MvcTestResult answer) {
        return CanonicalJson.read(answer.getResponse().getContentAsByteArray()).path("type").asString();
    }

    private static void assertUnauthorized(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Bearer");
    }
}
