package cn.fadu.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Turns a post held into what Spring Security keeps of it, and back. */
final class SignIn {

    private SignIn() {
    }

    /** Somebody acting in exactly this post: its authority and no other. */
    static Authentication as(PostHolding holding) {
        return UsernamePasswordAuthenticationToken.authenticated(SignedIn.as(holding), null,
                List.of(new SimpleGrantedAuthority(Posts.authority(holding.post()))));
    }

    static Optional<SignedIn> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<SignedIn> of(Authentication authentication) {
        return authentication != null && authentication.isAuthenticated()
                && authentication.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
