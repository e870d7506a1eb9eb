package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.TestTokens;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API with tokens of people of the model city; only where there is {@code MockMvc}. */
@Lazy
@Component
class Caller {

    private final MockMvcTester mvc;
    private final TestTokens tokens;
    private final Map<String, String> bearers = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.shared();

    Caller(MockMvcTester mvc, TestTokens tokens) {
        this.mvc = mvc;
        this.tokens = tokens;
    }

    String bearer(String login) {
        return bearers.computeIfAbsent(login, l -> tokens.bearer(l, true));
    }

    MvcTestResult get(String login, String path) {
        return mvc.perform(request(HttpMethod.GET, login, path));
    }

    JsonNode read(String login, String path) {
        return json(get(login, path), HttpStatus.OK);
    }

    /** With a new act id. */
    MvcTestResult post(String login, String path, Object body) {
        return post(login, path, UUID.randomUUID().toString(), json.writeValueAsString(body));
    }

    /** {@code actId} may be null. */
    MvcTestResult post(String login, String path, String actId, String body) {
        MockHttpServletRequestBuilder request = request(HttpMethod.POST, login, path).contentType(MediaType.APPLICATION_JSON).content(body);
        return mvc.perform(actId == null ? request : request.header("Idempotency-Key", actId));
    }

    JsonNode does(String login, String path, Object body) {
        return json(post(login, path, body), path.equals("/api/v1/matters") ? HttpStatus.CREATED : HttpStatus.OK);
    }

    MvcTestResult upload(String login, String name, byte[] content) {
        return mvc.perform(MockMvcRequestBuilders.multipart("/api/v1/documents").file(new MockMultipartFile("file", name, null, content))
                .header(HttpHeaders.AUTHORIZATION, bearer(login)));
    }

    MockHttpServletRequestBuilder request(HttpMethod method, String login, String path) {
        return MockMvcRequestBuilders.request(method, URI.create(path)).header(HttpHeaders.AUTHORIZATION, bearer(login))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en");
    }

    MvcTestResult perform(MockHttpServletRequestBuilder request) {
        return mvc.perform(request);
    }

    JsonNode json(MvcTestResult answer, HttpStatus expected) {
        try {
            JsonNode body = json.readTree(answer.getResponse().getContentAsByteArray());
            assertThat(answer.getResponse().getStatus()).as(body.toString()).isEqualTo(expected.value());
            return body;
        } catch (RuntimeException e) {
            throw new AssertionError("no JSON: " + answer, e);
        }
    }

    /** The problem detail with this status and code. */
    JsonNode problem(MvcTestResult answer, HttpStatus status, String code) {
        JsonNode problem = json(answer, status);
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(problem.path("type").asString()).isEqualTo("urn:fadu:problem:" + code);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("⟦", "{0}");
        assertThat(problem.path("status").asInt()).isEqualTo(status.value());
        return problem;
    }
}
