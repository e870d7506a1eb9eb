package cn.fadu.web;

import cn.fadu.identity.ApiCall;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Problem details (RFC 9457) in the language of the call: a type {@code urn:fadu:problem:<code>} that programs go by, and a
 * title and a detail for people.
 */
@Component
public class ApiProblem {

    private final Texts texts;

    ApiProblem(Texts texts) {
        this.texts = texts;
    }

    /** To be thrown; {@code message} is a key of the bundles. */
    public ErrorResponseException of(HttpStatus status, String code, String message, Object... arguments) {
        return of(detail(status, code, texts.text(message, arguments)));
    }

    /** The same to be thrown with more members. */
    public ErrorResponseException of(ProblemDetail detail) {
        return new ErrorResponseException(HttpStatus.valueOf(detail.getStatus()), detail, null);
    }

    /** {@code words} are in the language of the call already. */
    public ProblemDetail detail(HttpStatus status, String code, String words) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words);
        detail.setType(URI.create(ApiCall.TYPES + code));
        return detail;
    }

    /** What one may not see and what does not exist are one answer. */
    public ErrorResponseException notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "api.problem.404");
    }

    /** What the status alone tells. */
    ProblemDetail of(HttpStatus status) {
        String key = "api.problem." + status.value();
        return detail(status, status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                texts.find(key).orElseGet(() -> texts.text(status.is4xxClientError() ? "api.problem.400" : "api.problem.500")));
    }

    /** Gives it its title in the language of the call. */
    ProblemDetail titled(ProblemDetail detail) {
        texts.find("api.title." + detail.getStatus()).ifPresent(detail::setTitle);
        return detail;
    }
}
