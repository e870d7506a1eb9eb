package cn.fadu.web;

import cn.fadu.identity.ApiCall;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A call by a program that failed before a controller was asked gets a problem detail and not the error page; and what
 * failed because the database is away is, for both, out of service for the moment.
 */
@Configuration(proxyBeanMethods = false)
class ApiErrorPages implements WebMvcConfigurer, HandlerInterceptor {

    private final ApiExceptions exceptions;
    private final ApiProblem problems;

    ApiErrorPages(ApiExceptions exceptions, ApiProblem problems) {
        this.exceptions = exceptions;
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure && DatabaseAway.caused(failure)) {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ApiExceptions.SECONDS_TO_WAIT));
        }
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed)
                || !ApiCall.isAddress(failed.substring(request.getContextPath().length()))) {
            return true;
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                && HttpStatus.resolve(code) != null ? HttpStatus.valueOf(code) : HttpStatus.INTERNAL_SERVER_ERROR;
        ProblemDetail detail = problems.of(status);
        detail.setInstance(URI.create(failed));
        exceptions.write(request, response, detail);
        return false;
    }
}
