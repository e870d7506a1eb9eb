package cn.fadu.identity;

import cn.fadu.shared.TechnicalClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows who calls by what the call itself brings: a token (RFC 6750), or name and password in the demonstration. A call that
 * brings nothing is whoever is logged in with the browser; one that brings something wrong is nobody.
 */
@Component
class ApiLogInFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final ApiTokens tokens;
    private final LoginProvider passwords;
    private final Directory directory;
    private final CallLimits limits;
    private final AccessLog log;
    private final ApiRefusals refusals;
    private final TechnicalClock clock;
    private final boolean takesPasswords;

    ApiLogInFilter(ApiTokens tokens, LoginProvider passwords, Directory directory, CallLimits limits, AccessLog log,
                   ApiRefusals refusals, TechnicalClock clock, Environment environment) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.directory = directory;
        this.limits = limits;
        this.log = log;
        this.refusals = refusals;
        this.clock = clock;
        this.takesPasswords = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiCall.is(request) || request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Whoever is logged in with the browser is not who calls.
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        if (!limits.looksAt(request.getRemoteAddr())) {
            tooMany(request, response, CallLimits.pause());
            return;
        }
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION).strip();
        String scheme = credentials.toLowerCase(Locale.ROOT);
        boolean known = scheme.startsWith(BEARER) ? byToken(credentials.substring(BEARER.length()).strip(), request, response)
                : takesPasswords && scheme.startsWith(BASIC)
                        ? byPassword(credentials.substring(BASIC.length()).strip(), request, response)
                        : refused(request, response, takesPasswords ? "identity.api.scheme.demo" : "identity.api.scheme");
        if (known) {
            ApiCall.bringsCredentials(request);
            chain.doFilter(request, response);
        }
    }

    private boolean byToken(String secret, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApiToken> found = TokenSecret.isOne(secret) ? tokens.find(new TokenSecret(secret)) : Optional.empty();
        Optional<PostHolding> holding = found.filter(t -> t.at(clock.now()) == ApiToken.State.VALID)
                .flatMap(t -> directory.holding(t.holding()));
        if (holding.isEmpty()) {
            log.add(AccessLog.Kind.TOKEN_REFUSED, found.map(ApiToken::organ).orElse(null), found.map(ApiToken::person).orElse(null),
                    found.map(t -> t.id().toString()).orElse(null));
            return refused(request, response, "identity.api.token");
        }
        ApiToken token = found.get();
        if (!limits.admits(token)) {
            return tooMany(request, response, CallLimits.pause());
        }
        tokens.used(token);
        if (token.scope() == ApiToken.Scope.READ && !SAFE.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"fadu\", error=\"insufficient_scope\", scope=\"write\"");
            refusals.refuse(request, response, HttpStatus.FORBIDDEN, "insufficient-scope", "identity.api.scope");
            return false;
        }
        logIn(SignIn.as(holding.get()));
        return true;
    }

    private boolean byPassword(String encoded, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String both = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = Math.max(both.indexOf(':'), 0);
            logIn(passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(both.substring(0, colon),
                    both.substring(Math.min(colon + 1, both.length())))));
            return true;
        } catch (LoginBlockedException blocked) {
            return tooMany(request, response, Math.max(1, Duration.between(clock.now(), blocked.until()).toSeconds()));
        } catch (IllegalArgumentException | AuthenticationException wrong) {
            return refused(request, response, "identity.api.password");
        }
    }

    private static void logIn(Authentication who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
    }

    private boolean refused(HttpServletRequest request, HttpServletResponse response, String message) throws IOException {
        limits.failed(request.getRemoteAddr());
        refusals.unauthorized(request, response, "invalid_token", message);
        return false;
    }

    private boolean tooMany(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        refusals.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-calls", "identity.api.too-many", seconds);
        return false;
    }
}
