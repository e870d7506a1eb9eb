package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a server takes from somebody who is not logged in, seen from the wire. */
@FaduTest
class StrangersBodyTest {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String FORM = "Content-Type: multipart/form-data; boundary=b\r\n";

    @LocalServerPort
    private int port;

    @Test
    void a_large_body_is_refused_before_any_of_it_is_sent() throws Exception {
        String answer = answer("POST /tasks/1 HTTP/1.1", FORM + "Content-Length: " + (StrangersBodyFilter.MOST_BYTES + 1), "");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("<h1");
    }

    @Test
    void a_body_of_unknown_length_is_refused_before_any_of_it_is_sent() throws Exception {
        assertThat(answer("POST /login HTTP/1.1", FORM + "Transfer-Encoding: chunked", "")).startsWith("HTTP/1.1 413");
    }

    @Test
    void a_multipart_form_whose_log_in_expired_is_kept() throws Exception {
        String body = "--b\r\nContent-Disposition: form-data; name=\"_page\"\r\n\r\n/tasks/1\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"opinion\"\r\n\r\ntext\r\n--b--\r\n";

        String answer = answer("POST /tasks/1 HTTP/1.1", FORM + "Sec-Fetch-Site: same-origin\r\nCookie: SESSION=ZXhwaXJlZA==\r\n"
                + "Content-Length: " + body.length(), body);

        assertThat(answer).startsWith("HTTP/1.1 303").contains("Location: /login?expired");
    }

    @Test
    void few_uploads_to_be_checked_are_taken_at_once_and_others_may_come_later() throws Exception {
        StrangersBodyFilter filter = new StrangersBodyFilter();
        assertThat(statusBehind(filter, StrangersBodyFilter.CHECKED_AT_ONCE - 1)).isEqualTo(200);
        assertThat(statusBehind(filter, StrangersBodyFilter.CHECKED_AT_ONCE)).isEqualTo(503);
        assertThat(statusBehind(filter, 0)).as("when they are through").isEqualTo(200);
    }

    /** How one more upload is answered while so many are under way. */
    private static int statusBehind(StrangersBodyFilter filter, int underWay) throws Exception {
        MockHttpServletRequest upload = new MockHttpServletRequest("POST", StrangersBodyFilter.CHECKED) {
            @Override
            public long getContentLengthLong() {
                return StrangersBodyFilter.MOST_BYTES + 1;
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        AtomicInteger inner = new AtomicInteger(response.getStatus());
        filter.doFilter(upload, response, (request, answered) -> {
            if (underWay > 0) {
                inner.set(unchecked(filter, underWay - 1));
            }
        });
        return response.getStatus() == 200 ? inner.get() : response.getStatus();
    }

    private static int unchecked(StrangersBodyFilter filter, int underWay) throws ServletException {
        try {
            return statusBehind(filter, underWay);
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private String answer(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((line + "\r\nHost: localhost:" + port + "\r\nAccept: text/html\r\n" + headers
                    + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[8192];
            // The server may keep the connection open; the head and the page's heading are enough.
            for (int n = in.read(some); n > 0; n = in.read(some)) {
                answer.append(new String(some, 0, n, StandardCharsets.ISO_8859_1));
                if (answer.indexOf("<h1") > 0 || answer.indexOf("HTTP/1.1 303") == 0 && answer.indexOf("\r\n\r\n") > 0) {
                    break;
                }
            }
            return answer.toString();
        }
    }
}
