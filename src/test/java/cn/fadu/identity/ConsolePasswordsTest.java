package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.FaduApplication;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What whoever runs the server can do for a security administrator who forgot the password, and for nobody else. */
@FaduTest
class ConsolePasswordsTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private People people;
    @Autowired
    private ConsolePasswords console;
    @Autowired
    private FirstPasswordFile file;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private Ledger ledger;
    @Autowired
    private MovableTechnicalClock machine;

    private OrganOfItsOwn organ;

    @BeforeEach
    void organ() {
        organ = new OrganOfItsOwn(people);
    }

    @AfterEach
    void remove() {
        file.remove();
    }

    @Test
    void a_security_administrator_logs_in_with_what_stands_in_the_file() throws Exception {
        Cookie before = logIn(OrganOfItsOwn.PASSWORD).getCookie("SESSION");
        String bearer = tokens.bearer(organ.login("secadmin"), false);

        ConsolePasswords.Left left = console.leaveFor(organ.person("secadmin")).orElseThrow();

        assertThat(left.file()).isEqualTo(file.path());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(left.file()))).isEqualTo("rw-------");
        assertThat(left.until()).isBetween(machine.now().plus(ConsolePasswords.GOOD_FOR).minusSeconds(60),
                machine.now().plus(ConsolePasswords.GOOD_FOR));
        assertThat(perform(get("/admin").accept("text/html").cookie(before)).getHeader("Location")).isEqualTo("/login");
        assertThat(perform(get("/api/v1/me").header("Authorization", bearer)).getStatus()).isEqualTo(401);
        MockHttpServletResponse in = logIn(Files.readString(left.file()).strip());
        assertThat(perform(get("/").cookie(in.getCookie("SESSION"))).getHeader("Location")).isEqualTo("/password");
    }

    @Test
    void the_audit_administrator_sees_that_it_came_from_the_console() throws Exception {
        console.leaveFor(organ.person("secadmin"));

        String log = perform(get("/admin/log").with(TestSignIn.as(organ.login("audadmin"), null))).getContentAsString();
        assertThat(log).contains("服务器控制台 (console)", "发放一次性密码", organ.login("secadmin"));
        assertThat(ledger.readAll(StreamId.administrationOf(organ.id))).filteredOn(e -> e.action().equals("admin_password_handed_out"))
                .last().extracting(e -> e.actor().person()).isEqualTo(ConsolePasswords.CONSOLE);
        assertThat(perform(get("/admin/administration").with(TestSignIn.as(organ.login("audadmin"), null))).getContentAsString())
                .contains("服务器控制台");
    }

    @Test
    void nobody_else_gets_one_and_nothing_is_changed() {
        for (PersonId other : List.of(organ.person("sysadmin"), organ.person("audadmin"), new PersonId("nobody-of-ours"))) {
            assertThat(console.leaveFor(other)).isEmpty();
        }
        people.setEnabled(organ.id, organ.person("secadmin"), false);
        assertThat(console.leaveFor(organ.person("secadmin"))).as("an account that is disabled").isEmpty();
        assertThat(Files.exists(file.path())).isFalse();
        assertThat(ledger.readAll(StreamId.administrationOf(organ.id))).noneMatch(e -> e.action().equals("admin_password_handed_out"));
    }

    @Test
    void a_call_that_names_nobody_starts_nothing_and_says_how_to_call() {
        for (List<String> arguments : List.of(List.<String>of(), List.of("--person"), List.of("--person", "no name"),
                List.of("--person", "console"))) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

            assertThat(NewPasswordCommand.run(FaduApplication.class, arguments, err, err)).isEqualTo(2);

            assertThat(said.toString(StandardCharsets.UTF_8)).contains("java -jar fadu.jar new-password --person");
        }
    }

    private MockHttpServletResponse logIn(String password) throws Exception {
        return perform(post("/login").with(csrf()).param("username", organ.login("secadmin")).param("password", password));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
