package cn.fadu.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever logged in with a password that is good once chooses their own before anything else. */
class OneTimePasswordFilter extends OncePerRequestFilter {

    private static final List<String> FREE = List.of(PasswordController.PATH, "/logout", "/language", LoginEntryPoint.LOGIN, "/error");
    private static final List<String> FREE_BELOW = List.of("/vendor/", "/assets/", "/actuator/");

    private final Directory directory;
    private final ApiRefusals api;

    OneTimePasswordFilter(Directory directory, ApiRefusals api) {
        this.directory = directory;
        this.api = api;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return FREE.contains(path) || FREE_BELOW.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> signedIn = SignIn.current();
        if (signedIn.isEmpty() || !directory.mustChoosePassword(signedIn.get().personId())) {
            chain.doFilter(request, response);
        } else if (ApiCall.is(request)) {
            api.refuse(request, response, HttpStatus.FORBIDDEN, "choose-password", "identity.api.choose-password");
        } else {
            ReturnPage.lead(request, response, PasswordController.PATH);
        }
    }
}
