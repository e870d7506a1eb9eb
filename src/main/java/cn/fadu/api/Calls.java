package cn.fadu.api;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
import cn.fadu.shared.Ids;
import cn.fadu.web.ApiProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads calls that act: their body, and the act id in the header {@code Idempotency-Key} or the member {@code actId}. */
@Component
class Calls {

    private static final String KEY = "Idempotency-Key";
    private static final String ACT_ID = "actId";

    private final JsonBody bodies;
    private final ApiProblem problems;

    Calls(JsonBody bodies, ApiProblem problems) {
        this.bodies = bodies;
        this.problems = problems;
    }

    /** {@code members} are those of the body beside {@code actId}. */
    Call read(HttpServletRequest request, String... members) throws IOException {
        Set<String> known = new HashSet<>(List.of(members));
        known.add(ACT_ID);
        ObjectNode body = bodies.read(request, known);
        String inBody = bodies.text(body, ACT_ID);
        String inHeader = unquoted(request.getHeader(KEY));
        if (inBody == null && inHeader == null) {
            throw problems.of(HttpStatus.BAD_REQUEST, "act-id-missing", "api.problem.act-id.missing");
        }
        if (inBody != null && inHeader != null && !inBody.equals(inHeader)) {
            throw problems.of(HttpStatus.BAD_REQUEST, "act-id-twice", "api.problem.act-id.twice");
        }
        body.remove(ACT_ID);
        return new Call(id(inHeader == null ? inBody : inHeader), body,
                Digest.ofText(request.getMethod() + " " + request.getRequestURI() + "\n" + body));
    }

    private ActId id(String text) {
        return Ids.read(text, ActId::of).orElseThrow(() -> problems.of(HttpStatus.BAD_REQUEST, "bad-act-id", "api.problem.act-id"));
    }

    /** The header may be a string of structured fields (RFC 9651), which stands in quotation marks. */
    private static String unquoted(String header) {
        boolean quoted = header != null && header.length() > 1 && header.startsWith("\"") && header.endsWith("\"");
        return quoted ? header.substring(1, header.length() - 1) : header;
    }
}
