package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Titles, names and words of people do not get into the log, whatever becomes of what they do. */
@FaduTest
@ExtendWith(OutputCaptureExtension.class)
class LogsNameNobodyTest {

    private static final String TITLE = "欧阳春晓安置补偿办法";
    private static final String NAME = "欧阳春晓";
    private static final String DISPATCHER = "org.springframework.web.servlet.DispatcherServlet";
    private static final String LOGIN = "ouyang-chunxiao";

    @LocalServerPort
    private int port;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void acts_that_are_recorded_refused_or_closed_leave_no_name_in_the_log(CapturedOutput output) {
        MatterId matter = procedures.start("undertaker", TITLE);
        walk.draft("undertaker", matter, NAME + "草案");
        procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", procedures.today().toString(), "description", NAME + "缺席");
        assertThat(procedures.attemptFree("office", matter, "act_recordIncident", "happenedOn", NAME, "description", NAME))
                .isInstanceOf(ActResult.Refused.class);
        mvc.post().uri("/matters/" + matter + "/acts/act_recordIncident").param("description", NAME).param("happenedOn", NAME)
                .with(SignedInAs.person("office")).with(csrf()).exchange();
        mvc.post().uri("/documents").multipart().file(new MockMultipartFile("file", NAME + ".exe", null, new byte[] {1, 2}))
                .with(SignedInAs.person("undertaker")).with(csrf()).exchange();
        mvc.post().uri("/login").param("username", LOGIN).param("password", NAME).with(csrf()).exchange();

        assertThat(output).doesNotContain(NAME, LOGIN);
    }

    @Test
    void what_the_database_refuses_is_not_repeated_in_the_log(CapturedOutput output) {
        assertThatThrownBy(() -> jdbc.update("INSERT INTO mail_setting VALUES ('demo-city', ?, ?, 'DIGEST', 'xx', now())", LOGIN, NAME))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refused -> LoggerFactory.getLogger(getClass()).error("As an unexpected error is logged", refused));

        assertThat(output).contains("As an unexpected error is logged", "mail_setting").doesNotContain(NAME, LOGIN);
    }

    @Test
    void what_cannot_be_read_is_not_repeated_in_the_log(CapturedOutput output) throws Exception {
        assertThat(mvc.post().uri("/clock").param("days", NAME).with(SignedInAs.person("office")).with(csrf())).hasStatus(400);
        for (String target : List.of("/" + LOGIN + "<>", "/login?name=" + LOGIN + "%E6%", "/login?%E6=" + LOGIN)) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream().write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nCookie: a=\"" + LOGIN
                        + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).as(target).startsWith("HTTP/1.1 400");
            }
        }

        assertThat(output).doesNotContain(NAME, LOGIN);
    }

    @Test
    void a_log_line_of_a_request_has_its_name(CapturedOutput output) throws Exception {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(DISPATCHER, LogLevel.DEBUG);
        try {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .header("X-Request-Id", "named-by-the-proxy").build(), HttpResponse.BodyHandlers.discarding());
        } finally {
            logging.setLogLevel(DISPATCHER, null);
        }

        assertThat(output.toString().lines().filter(line -> line.contains("GET \"/login\""))).isNotEmpty()
                .allMatch(line -> line.contains("[named-by-the-proxy]"));
    }
}
