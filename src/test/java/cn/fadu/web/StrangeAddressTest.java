package cn.fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever stands in an address, it is not our fault. */
@FaduTest
class StrangeAddressTest {

    private static final List<String> STRANGE = List.of("%00", "a%00b.html", "..%2f..%2fetc%2fpasswd%00.html", "%ED%A0%80", "%C3%28",
            "%0d%0aX-Header: 1", "%27%20OR%201=1--", "%25%5C_", "%F0%9F%98%80", "a".repeat(5000), encoded("\u202e\u0007"));

    @LocalServerPort
    private int port;

    @Test
    void no_text_in_an_address_makes_the_server_fail() throws Exception {
        String base = "http://localhost:" + port;
        Visitor clerk = Visitor.loggedIn(base, "undertaker");
        Visitor auditor = Visitor.loggedIn(base, "auditor");
        for (String text : STRANGE) {
            String value = text.replace(" ", "%20");
            for (String page : List.of("/?q=", "/?after=", "/matters?q=", "/search?q=", "/language?to=en&back=/", "/api/v1/matters?after=")) {
                assertThat(clerk.get(base, page + value).statusCode()).as(page + text).isLessThan(500);
            }
            for (String page : List.of("/findings?rule=", "/audit/access?person=")) {
                assertThat(auditor.get(base, page + value).statusCode()).as(page + text).isLessThan(500);
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
