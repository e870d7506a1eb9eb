package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;

/**
 * Why the log-in page is shown: the last attempt did not succeed, or a log-in expired with nothing typed to keep.
 *
 * @param until until when log-in is blocked for the name typed or the address; null for the other reasons
 */
public record LoginNotice(Reason reason, Instant until) implements Serializable {

    /** Each has its message under {@code login.<reason in lower case>}. */
    public enum Reason { WRONG, BLOCKED, ADDRESS, NO_POST, ONE_TIME_OVER, EXPIRED }

    private static final String ATTRIBUTE = "fadu.loginNotice";

    /** The notice to show on the log-in page, once. */
    public static Optional<LoginNotice> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof LoginNotice notice) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.of(notice);
        }
        return Optional.empty();
    }

    static void onFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        request.getSession().setAttribute(ATTRIBUTE, of(failure));
        ReturnPage.lead(request, response, "/login?error");
    }

    /** Leads to the log-in page of somebody whose log-in expired. What they typed was kept, or there was nothing to keep. */
    static void onExpiry(HttpServletRequest request, HttpServletResponse response, boolean kept) throws IOException {
        if (!kept) {
            request.getSession().setAttribute(ATTRIBUTE, new LoginNotice(Reason.EXPIRED, null));
        }
        ReturnPage.lead(request, response, kept ? "/login?expired" : LoginEntryPoint.LOGIN);
    }

    private static LoginNotice of(AuthenticationException failure) {
        if (failure instanceof LoginBlockedException blocked) {
            return new LoginNotice(blocked instanceof AddressBlockedException ? Reason.ADDRESS : Reason.BLOCKED, blocked.until());
        }
        if (failure instanceof CredentialsExpiredException) {
            return new LoginNotice(Reason.ONE_TIME_OVER, null);
        }
        return new LoginNotice(failure instanceof DisabledException ? Reason.NO_POST : Reason.WRONG, null);
    }
}
