package cn.fadu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of somebody whose account was disabled or whose post has ended: nobody goes on in a post they do not
 * hold, nor silently in another one. Ends every session after {@link #LONGEST}, however busy it is.
 */
class StandingFilter extends OncePerRequestFilter {

    /** Of a session, from its first page: a long day of work. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final Directory directory;

    StandingFilter(Directory directory) {
        this.directory = directory;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/vendor/") || path.startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = SignIn.current();
        HttpSession session = request.getSession(false);
        if (signedIn.isPresent() && (isOver(session) || directory.holding(signedIn.get().holding()).isEmpty())) {
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    /** By the times that the session itself keeps. */
    private static boolean isOver(HttpSession session) {
        return session != null && session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis();
    }
}
