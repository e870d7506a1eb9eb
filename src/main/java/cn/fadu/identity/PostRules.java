package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What holds for every address, whatever a module forgets: one must be logged in, the auditor changes nothing, the three
 * administrators reach no matter.
 */
final class PostRules implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> ADMINISTRATORS = Set.of(Posts.authority(Posts.SYSADMIN),
            Posts.authority(Posts.SECADMIN), Posts.authority(Posts.AUDADMIN));
    /** Choices about one's own session, password and tokens. */
    private static final RequestMatcher OWN_SESSION = anyOf("/acting-post", "/logout", "/language", "/password", "/tokens/**");
    private static final RequestMatcher OF_MATTERS = anyOf("/matters/**", "/tasks/**", "/acts/**", "/meetings/**",
            "/documents/**", "/audit/**", "/warnings/**", "/corrections/**", "/imports/**",
            "/api/v1/matters/**", "/api/v1/tasks/**", "/api/v1/meetings/**", "/api/v1/documents/**", "/api/v1/findings/**",
            "/api/v1/imports/**", "/search/**", "/api/v1/search/**", "/registers/**", "/catalogue/**", "/api/v1/catalogue/**",
            "/drafts/**", "/phrases/**", "/copies/**", "/substitution/**", "/catalogue.xlsx", "/matters.xlsx", "/meetings.xlsx", "/warnings.xlsx",
            "/workbench.xlsx");

    /** Why a request is refused; each has its message under {@code refused.<name in lower case>}. */
    enum Refusal { AUDITOR_CHANGES_NOTHING, ADMINISTRATOR_SEES_NO_MATTER }

    static final class Refused extends AuthorizationDecision {

        private static final long serialVersionUID = 1;

        private final Refusal refusal;

        private Refused(Refusal refusal) {
            super(false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        Authentication authentication = who.get();
        if (SignIn.of(authentication).isEmpty()) {
            return new AuthorizationDecision(false);
        }
        return refusal(authentication, context.getRequest()).<AuthorizationDecision>map(Refused::new)
                .orElseGet(() -> new AuthorizationDecision(true));
    }

    private static Optional<Refusal> refusal(Authentication who, HttpServletRequest request) {
        if (has(who, Set.of(Posts.authority(Posts.AUDITOR))) && !SAFE.contains(request.getMethod())
                && !OWN_SESSION.matches(request)) {
            return Optional.of(Refusal.AUDITOR_CHANGES_NOTHING);
        }
        return has(who, ADMINISTRATORS) && OF_MATTERS.matches(request)
                ? Optional.of(Refusal.ADMINISTRATOR_SEES_NO_MATTER) : Optional.empty();
    }

    private static boolean has(Authentication who, Set<String> authorities) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(authorities::contains);
    }

    private static RequestMatcher anyOf(String... paths) {
        return new OrRequestMatcher(Arrays.stream(paths).<RequestMatcher>map(PathPatternRequestMatcher::pathPattern).toList());
    }
}
