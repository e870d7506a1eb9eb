package cn.fadu.identity;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Log-in is blocked for the name typed, whether it is somebody's or not. */
class LoginBlockedException extends LockedException {

    private static final long serialVersionUID = 1;

    private final Instant until;

    LoginBlockedException(Instant until) {
        super("blocked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
