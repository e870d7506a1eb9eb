package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@FaduTest
class StaticFilesTest {

    @Autowired
    private ResourceUrlProvider urls;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"htmx.min.js", "bpmn-viewer.min.js", "bpmn-viewer.css", "serif.css"})
    void each_vendor_file_has_an_address_that_names_its_content_and_may_be_kept_for_a_year(String file)
            throws Exception {
        String address = urls.getForLookupPath("/vendor/" + file);
        assertThat(address).matches("/vendor/.*-[0-9a-f]{32}\\.(css|js)");

        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
    }
}
