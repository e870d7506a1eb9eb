package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.identity.Passwords.Slip;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Passwords that are good once, and the own ones that take their place. */
@FaduTest
class PasswordTest {

    private static final String CHOSEN = "lantern veranda 7";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private Passwords passwords;
    @Autowired
    private Ledger ledger;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MovableTechnicalClock machine;
    @Autowired
    private TestTokens tokens;

    private OrganOfItsOwn organ;

    @BeforeEach
    void organ() {
        organ = new OrganOfItsOwn(people);
        organ.unit("justice", "legality");
        organ.enter("zhou", "justice", new PostKind("reviewer"));
    }

    @Test
    void a_one_time_password_leads_to_nothing_but_its_change() throws Exception {
        Cookie session = logIn(handOut().password()).getCookie("SESSION");

        assertThat(perform(get("/").cookie(session)).getHeader("Location")).isEqualTo("/password");
        assertThat(perform(post("/matters/1").with(csrf()).cookie(session)).getHeader("Location")).isEqualTo("/password");
        assertThat(perform(get("/api/v1/matters").cookie(session)).getStatus()).isEqualTo(403);
        assertThat(perform(get("/password").cookie(session)).getContentAsString()).contains("一次性密码");
    }

    @Test
    void after_the_change_everything_is_open_and_the_one_time_password_is_good_no_more() throws Exception {
        Slip slip = handOut();
        Cookie session = logIn(slip.password()).getCookie("SESSION");

        MockHttpServletResponse changed = change(session, slip.password(), CHOSEN, CHOSEN);

        assertThat(changed.getHeader("Location")).isEqualTo("/");
        assertThat(perform(get("/").cookie(changed.getCookie("SESSION"))).getStatus()).isEqualTo(200);
        assertThat(logIn(slip.password()).getHeader("Location")).endsWith("/login?error");
        assertThat(logIn(CHOSEN).getHeader("Location")).isEqualTo("/");
    }

    @Test
    void a_new_password_ends_every_log_in_and_is_recorded_without_itself() throws Exception {
        Cookie session = logIn(OrganOfItsOwn.PASSWORD).getCookie("SESSION");

        Slip slip = handOut();

        assertThat(perform(get("/").accept("text/html").cookie(session)).getHeader("Location")).isEqualTo("/login");
        Entry last = lastEntry();
        assertThat(last.action()).isEqualTo("admin_password_handed_out");
        assertThat(last.actor()).isEqualTo(organ.secadmin());
        assertThat(new String(last.payload())).isEqualTo("{\"PasswordHandedOut\":{\"person\":\"" + organ.login("zhou") + "\"}}");
        assertThat(slip.toString()).doesNotContain(slip.password());
    }

    @Test
    void a_change_of_ones_own_ends_the_log_ins_elsewhere() throws Exception {
        Cookie here = logIn(OrganOfItsOwn.PASSWORD).getCookie("SESSION");
        Cookie elsewhere = logIn(OrganOfItsOwn.PASSWORD).getCookie("SESSION");

        MockHttpServletResponse changed = change(here, OrganOfItsOwn.PASSWORD, CHOSEN, CHOSEN);

        assertThat(perform(get("/").cookie(changed.getCookie("SESSION"))).getStatus()).isEqualTo(200);
        assertThat(perform(get("/").accept("text/html").cookie(elsewhere)).getHeader("Location")).isEqualTo("/login");
    }

    @Test
    void a_password_handed_out_revokes_the_tokens_and_so_does_one_that_is_chosen() throws Exception {
        String first = tokens.bearer(organ.login("zhou"), true);
        assertThat(me(first)).isEqualTo(200);

        Slip slip = handOut();

        assertThat(me(first)).isEqualTo(401);
        assertThat(lastEntry().action()).isEqualTo("admin_token_revoked");
        assertThat(lastEntry().actor()).isEqualTo(organ.secadmin());
        Cookie session = logIn(slip.password()).getCookie("SESSION");
        Cookie own = change(session, slip.password(), CHOSEN, CHOSEN).getCookie("SESSION");
        String second = tokens.bearer(organ.login("zhou"), false);
        assertThat(me(second)).isEqualTo(200);

        assertThat(change(own, CHOSEN, "veranda lantern 8", "veranda lantern 8").getHeader("Location")).isEqualTo("/");

        assertThat(me(second)).isEqualTo(401);
        assertThat(lastEntry().action()).isEqualTo("admin_token_revoked");
        assertThat(lastEntry().actor().person()).isEqualTo(organ.person("zhou"));
    }

    @Test
    void a_one_time_password_that_nobody_used_in_time_is_good_no_more() throws Exception {
        Slip slip = handOut();
        jdbc.sql("UPDATE person SET one_time_until = now() - interval '1 day' WHERE code = ?").param(organ.login("zhou")).update();

        MockHttpServletResponse refused = logIn(slip.password());

        assertThat(refused.getHeader("Location")).endsWith("/login?error");
        assertThat(perform(get("/login?error").cookie(refused.getCookie("SESSION"))).getContentAsString()).contains("一次性密码已过期");
        assertThat(slip.until()).isBetween(machine.now().plus(OneTimePassword.GOOD_FOR).minusSeconds(60),
                machine.now().plus(OneTimePassword.GOOD_FOR));
    }

    @Test
    void what_is_wrong_with_a_new_password_stands_at_its_field() throws Exception {
        Cookie session = logIn(OrganOfItsOwn.PASSWORD).getCookie("SESSION");

        assertThat(refusal(session, "no", CHOSEN, CHOSEN)).contains("密码不正确");
        assertThat(refusal(session, OrganOfItsOwn.PASSWORD, "short", "short")).contains("至少 8 个字符。");
        assertThat(refusal(session, OrganOfItsOwn.PASSWORD, "Password123", "Password123")).contains("常见密码");
        assertThat(refusal(session, OrganOfItsOwn.PASSWORD, CHOSEN, CHOSEN + "x")).contains("两次输入不一致");
        assertThat(refusal(session, OrganOfItsOwn.PASSWORD, OrganOfItsOwn.PASSWORD, OrganOfItsOwn.PASSWORD)).contains("与现在的密码相同");
        assertThat(logIn(OrganOfItsOwn.PASSWORD).getHeader("Location")).isEqualTo("/");
    }

    @Test
    void an_administrator_needs_a_longer_one() throws Exception {
        Cookie session = logIn("audadmin", OrganOfItsOwn.PASSWORD).getCookie("SESSION");

        assertThat(change(session, OrganOfItsOwn.PASSWORD, "vrt4-kq8p", "vrt4-kq8p").getContentAsString()).contains("至少 12 个字符。");
    }

    @Test
    void guessing_the_present_password_locks_as_guessing_at_log_in_does() throws Exception {
        Cookie session = logIn(OrganOfItsOwn.PASSWORD).getCookie("SESSION");
        for (int i = 0; i < LoginGuard.ALLOWED; i++) {
            change(session, "guess " + i, CHOSEN, CHOSEN);
        }

        assertThat(refusal(session, OrganOfItsOwn.PASSWORD, CHOSEN, CHOSEN)).contains("输错次数过多");
    }

    @Test
    void somebody_without_a_password_does_not_log_in_whatever_is_tried() throws Exception {
        jdbc.sql("UPDATE person SET password_hash = NULL WHERE code = ?").param(organ.login("zhou")).update();

        assertThat(logIn("").getHeader("Location")).endsWith("/login?error");
        assertThat(logIn("nobody has this password").getHeader("Location")).endsWith("/login?error");
    }

    @Test
    void the_security_administrator_gives_themselves_none() {
        assertThat(passwords.handOut(organ.secadmin(), List.of(organ.person("secadmin")))).isEmpty();
    }

    private Entry lastEntry() {
        List<Entry> entries = ledger.readAll(StreamId.administrationOf(organ.id)).stream()
                .filter(e -> e.cause() == Entry.Cause.PERSON).toList();
        return entries.get(entries.size() - 1);
    }

    private int me(String bearer) throws Exception {
        return perform(get("/api/v1/me").header("Authorization", bearer)).getStatus();
    }

    private Slip handOut() {
        return passwords.handOut(organ.secadmin(), List.of(organ.person("zhou"))).get(0);
    }

    private String refusal(Cookie session, String present, String chosen, String again) throws Exception {
        MockHttpServletResponse response = change(session, present, chosen, again);
        assertThat(response.getStatus()).isEqualTo(422);
        return response.getContentAsString();
    }

    private MockHttpServletResponse change(Cookie session, String present, String chosen, String again) throws Exception {
        return perform(post("/password").with(csrf()).cookie(session).param("present", present).param("chosen", chosen)
                .param("again", again));
    }

    private MockHttpServletResponse logIn(String password) throws Exception {
        return logIn("zhou", password);
    }

    private MockHttpServletResponse logIn(String who, String password) throws Exception {
        return perform(post("/login").with(csrf()).param("username", organ.login(who)).param("password", password));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
