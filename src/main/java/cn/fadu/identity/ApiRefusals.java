package cn.fadu.identity;

import cn.fadu.shared.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Refuses calls by programs before a controller is asked, with a problem detail (RFC 9457) in the language of the call. */
@Component
class ApiRefusals {

    private final MessageSource messages;
    private final LocaleResolver locales;

    ApiRefusals(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    /** {@code code} names the kind of problem in its type. */
    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String message,
                Object... arguments) throws IOException {
        Locale locale = locales.resolveLocale(request);
        ObjectNode problem = JsonMapper.shared().createObjectNode();
        problem.put("type", ApiCall.TYPES + code);
        problem.put("title", messages.getMessage("api.title." + status.value(), null, status.getReasonPhrase(), locale));
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage(message, arguments, locale));
        problem.put("instance", request.getRequestURI());
        if (request.getAttribute(RequestId.KEY) instanceof String id) {
            problem.put(RequestId.KEY, id);
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage().equals("en") ? "en" : "zh-CN");
        response.getOutputStream().write(problem.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Nobody is logged in, or the token does not count; {@code error} is the code of RFC 6750, or null. */
    void unauthorized(HttpServletRequest request, HttpServletResponse response, String error, String message) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"fadu\"" + (error == null ? "" : ", error=\"" + error + "\""));
        refuse(request, response, HttpStatus.UNAUTHORIZED, error == null ? "unauthorized" : "invalid-token", message);
    }
}
