package cn.fadu.web;

import cn.fadu.identity.ApiCall;
import cn.fadu.shared.RequestId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong in a call by a program is answered as a problem detail; nothing of the inside is told. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiExceptions implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptions.class);
    static final int SECONDS_TO_WAIT = 2;

    private final ApiProblem problems;
    private final Texts texts;
    private final JsonMapper json;

    ApiExceptions(ApiProblem problems, Texts texts, JsonMapper json) {
        this.problems = problems;
        this.texts = texts;
        this.json = json;
    }

    @Override
    public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler, Exception wrong) {
        // Who is nobody, or may not, is told so by the filters.
        boolean ofFilters = wrong instanceof AuthenticationException || wrong instanceof AccessDeniedException;
        if (!ApiCall.is(request) || ofFilters || response.isCommitted()) {
            return null;
        }
        if (wrong instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        ProblemDetail detail = detail(request, wrong);
        if (detail.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS_TO_WAIT));
        }
        write(request, response, detail);
        return new ModelAndView();
    }

    private ProblemDetail detail(HttpServletRequest request, Exception wrong) {
        if (wrong instanceof ErrorResponseException ours && ours.getClass() == ErrorResponseException.class) {
            return ours.getBody();
        }
        if (wrong instanceof ErrorResponse known && HttpStatus.resolve(known.getStatusCode().value()) != null) {
            return problems.of(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        if (wrong instanceof TypeMismatchException parameter) {
            return problems.detail(HttpStatus.BAD_REQUEST, "bad-parameter",
                    texts.text("api.problem.parameter", String.valueOf(parameter.getPropertyName())));
        }
        if (wrong instanceof HttpMessageNotReadableException || wrong instanceof MultipartException
                || wrong instanceof InvalidParameterException) {
            return problems.of(HttpStatus.BAD_REQUEST);
        }
        if (wrong instanceof ConcurrencyFailureException) {
            return problems.of(HttpStatus.SERVICE_UNAVAILABLE);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), wrong);
        return problems.of(DatabaseAway.caused(wrong) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Writes the problem with the address of the call that had it, and the number by which the logs know the call. */
    void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail detail) {
        if (detail.getInstance() == null) {
            detail.setInstance(URI.create(request.getRequestURI()));
        }
        if (request.getAttribute(RequestId.KEY) instanceof String id) {
            detail.setProperty(RequestId.KEY, id);
        }
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, texts.languageTag());
        try {
            response.getOutputStream().write(json.writeValueAsString(problems.titled(detail)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
