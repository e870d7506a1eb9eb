package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FaduTest
class HealthTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void health_says_up_and_nothing_else() throws Exception {
        HttpResponse<String> answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"").doesNotContain("components").doesNotContain("PostgreSQL");
    }

    @Test
    void no_other_endpoint_shows_the_inside() throws Exception {
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(get("/actuator/heapdump").statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_application_works_as_a_role_that_owns_no_table() {
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("fadu_app");
        assertThat(jdbc.sql("SELECT count(*) FROM pg_tables WHERE tableowner = 'fadu_app'").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM pg_tables WHERE tableowner = 'fadu_owner'").query(Long.class)
                .single()).isGreaterThan(40);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
