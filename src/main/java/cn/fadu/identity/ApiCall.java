package cn.fadu.identity;

import cn.fadu.shared.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls by programs: they are answered with problem details (RFC 9457), never led to a page. */
final class ApiCall {

    private static final String PREFIX = "/api/";

    private ApiCall() {
    }

    static boolean is(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length()).startsWith(PREFIX);
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        ObjectNode problem = JsonMapper.shared().createObjectNode();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", request.getRequestURI());
        if (request.getAttribute(RequestId.KEY) instanceof String id) {
            problem.put(RequestId.KEY, id);
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
