package cn.fadu.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody logs in from: the address, and whether a proxy named it or the connection itself has it. */
final class LoginOrigin extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final boolean forwarded;

    LoginOrigin(HttpServletRequest request) {
        super(request);
        this.forwarded = ForwardedRequests.isOne(request);
    }

    /**
     * The address whose failures are counted. Empty for this machine, since a proxy on it that hides who asks is not
     * everybody; but whoever names this machine in a header is somewhere else.
     */
    Optional<String> counted() {
        return forwarded || !isThisMachine(getRemoteAddress()) ? Optional.of(getRemoteAddress()) : Optional.empty();
    }

    /** As the container writes it; never looked up. */
    private static boolean isThisMachine(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}
