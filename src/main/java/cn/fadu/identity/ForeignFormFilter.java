package cn.fadu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what another site makes a browser send, before a session is made for it. The browser does not send its
 * cookie along with such a request, so a new session's cookie would take the place of the log-in.
 */
class ForeignFormFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ApiRefusals api;

    ForeignFormFilter(ApiRefusals api) {
        this.api = api;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || !isForeign(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (ApiCall.is(request)) {
            api.refuse(request, response, HttpStatus.FORBIDDEN, "other-site", "identity.api.other-site");
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("403");
    }

    /** Behind a proxy that hides our own name every origin looks foreign; there the CSRF token decides alone. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        return request.getHeader("Origin") != null && !RequestOrigin.isOurs(request)
                && request.getRequestedSessionId() == null;
    }
}
