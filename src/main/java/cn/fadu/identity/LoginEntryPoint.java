package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Leads whoever is not logged in to the log-in page, and keeps what they typed. */
@Component
class LoginEntryPoint implements AuthenticationEntryPoint {

    static final String LOGIN = "/login";

    private final ApiRefusals refusals;
    private final CallLimits limits;

    LoginEntryPoint(ApiRefusals refusals, CallLimits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (ApiCall.is(request)) {
            refusals.unauthorized(request, response, null, "identity.api.log-in");
            return;
        }
        boolean kept = RequestOrigin.isOurs(request) && KeptForms.keep(request, limits).isPresent();
        boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        if (kept || hadSession) {
            LoginNotice.onExpiry(request, response, kept);
        } else {
            ReturnPage.lead(request, response, LOGIN);
        }
    }
}
