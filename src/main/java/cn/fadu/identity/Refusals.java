package cn.fadu.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a refused request gets to see. */
@Component
class Refusals implements AccessDeniedHandler {

    static final String PAGE = "/refused";
    static final String REASON = "fadu.refusal";

    private final ApiRefusals api;
    private final CallLimits limits;

    Refusals(ApiRefusals api, CallLimits limits) {
        this.api = api;
        this.limits = limits;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (ApiCall.is(request) && denied instanceof CsrfException && SignIn.current().isEmpty()) {
            api.unauthorized(request, response, null, "identity.api.log-in");
        } else if (ApiCall.is(request)) {
            api.refuse(request, response, HttpStatus.FORBIDDEN, denied instanceof CsrfException ? "no-csrf-token" : "forbidden",
                    reason(denied));
        } else if (denied instanceof CsrfException) {
            tokenMissing(request, response);
        } else if (denied instanceof AuthorizationDeniedException refused
                && refused.getAuthorizationResult() instanceof PostRules.Refused byPost) {
            request.setAttribute(REASON, byPost.refusal());
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A program is told why as a person would be. */
    private static String reason(AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return "identity.api.csrf";
        }
        return denied instanceof AuthorizationDeniedException refused
                && refused.getAuthorizationResult() instanceof PostRules.Refused byPost
                ? "refused." + byPost.refusal().name().toLowerCase(Locale.ROOT) : "identity.api.refused";
    }

    /**
     * A form of ours that lost its session is kept and led to the log-in, or back to its page when somebody has logged
     * in meanwhile. Nothing is kept of a request that does not say it comes from here: text must not be planted.
     */
    private void tokenMissing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> page = RequestOrigin.isOurs(request) ? KeptForms.keep(request, limits) : Optional.empty();
        if (SignIn.current().isEmpty()) {
            LoginNotice.onExpiry(request, response, page.isPresent());
        } else if (page.isPresent()) {
            ReturnPage.lead(request, response, page.get());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
