package cn.fadu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters that are not encoded as they should be, and addresses with the character NUL, which no database keeps, are the
 * client's mistake (400), whoever reads them first. Further out they would be logged as ours, with what somebody typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableParametersFilter extends OncePerRequestFilter {

    private static final String NUL = "%00";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() != null && request.getQueryString().contains(NUL)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!isUnreadable(e) || response.isCommitted()) {
                throw e;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isUnreadable(Throwable failure) {
        return failure instanceof InvalidParameterException || failure.getCause() != null && isUnreadable(failure.getCause());
    }
}
