package cn.fadu.api;

import cn.fadu.web.ApiProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a call: one JSON object of at most {@value #MOST_BYTES} bytes, with no name twice and no member unknown. */
@Component
class JsonBody {

    static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_ECHO = 60;

    private final ApiProblem problems;
    private final JsonMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    JsonBody(ApiProblem problems) {
        this.problems = problems;
    }

    ObjectNode read(HttpServletRequest request, Set<String> members) throws IOException {
        byte[] content = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "api.problem.body-too-large", MOST_BYTES >> 20);
        }
        ObjectNode body = object(content);
        for (String name : body.propertyNames()) {
            if (!members.contains(name)) {
                throw problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-member", "api.problem.member", brief(name),
                        String.join(", ", members.stream().sorted().toList()));
            }
        }
        return body;
    }

    private ObjectNode object(byte[] content) {
        try {
            if (json.readTree(content) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-json", "api.problem.json", brief(broken.getOriginalMessage()),
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(),
                    broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr());
        }
        throw problems.of(HttpStatus.BAD_REQUEST, "bad-json", "api.problem.no-object");
    }

    /** The text of a member, or null where there is none. */
    String text(ObjectNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-type", "api.problem.member-text", name);
        }
        return value.asString();
    }

    /** The object that a member is; an empty one where there is none. */
    ObjectNode object(ObjectNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return json.createObjectNode();
        }
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-type", "api.problem.member-object", name);
    }

    static String brief(String text) {
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text;
    }
}
