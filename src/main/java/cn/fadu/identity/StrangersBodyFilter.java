package cn.fadu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away large bodies from whoever is not logged in, and bodies that do not say how large they are, before a byte of them
 * is read: looking for the CSRF token would store a whole upload. What was typed into a form fits within the limit. Of the
 * larger ones that are sent to be checked, few are taken at once.
 */
class StrangersBodyFilter extends OncePerRequestFilter {

    static final long MOST_BYTES = 4 << 20;
    /** What may be sent to be checked is larger, and nothing of it is kept. */
    static final String CHECKED = "/verify";
    static final long MOST_BYTES_CHECKED = 260L << 20;
    /** How many such uploads may be under way at once: each lies on the disk until it was checked. */
    static final int CHECKED_AT_ONCE = 4;

    private static final long PAUSE_SECONDS = 30;

    private final Semaphore places = new Semaphore(CHECKED_AT_ONCE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SignIn.current().isPresent() || request.getContentLengthLong() <= MOST_BYTES && !isTooLarge(request)) {
            chain.doFilter(request, response);
        } else if (isTooLarge(request)) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (places.tryAcquire()) {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(PAUSE_SECONDS));
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        response.setStatus(status);
        request.getRequestDispatcher("/error").forward(new Bodiless(request), response);
    }

    /** By HTTP/1 a request without both headers has no body. */
    private static boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > most(request) || length < 0 && (request.getHeader("Transfer-Encoding") != null
                || !request.getProtocol().startsWith("HTTP/1"));
    }

    private static long most(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + CHECKED) ? MOST_BYTES_CHECKED : MOST_BYTES;
    }

    /** Asks for a page and nothing else, so that the error page does not read the body either. */
    private static final class Bodiless extends HttpServletRequestWrapper {

        Bodiless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
