package cn.fadu.identity;

import cn.fadu.identity.AccessLog.Kind;
import cn.fadu.shared.TechnicalClock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. The answer and the time it takes are the same for a wrong password, a name that is nobody's,
 * a disabled account and one without a password. An address from which too many log-ins fail waits, whatever names it tries.
 */
@Component
class LoginProvider implements AuthenticationProvider {

    private final People people;
    private final Directory directory;
    private final LoginGuard guard;
    private final CallLimits limits;
    private final AccessLog log;
    private final PasswordEncoder passwords;
    private final TechnicalClock clock;
    private final String hashOfNobody;

    LoginProvider(People people, Directory directory, LoginGuard guard, CallLimits limits, AccessLog log,
                  PasswordEncoder passwords, TechnicalClock clock) {
        this.people = people;
        this.directory = directory;
        this.guard = guard;
        this.limits = limits;
        this.log = log;
        this.passwords = passwords;
        this.clock = clock;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempted) {
        Optional<String> address = attempted.getDetails() instanceof LoginOrigin origin ? origin.counted() : Optional.empty();
        if (address.isPresent() && !limits.admitsLogIn(address.get())) {
            throw new AddressBlockedException(clock.now().plusSeconds(CallLimits.pause()));
        }
        Authentication somebody = check(attempted);
        address.ifPresent(limits::logInSucceeded);
        return somebody;
    }

    private Authentication check(Authentication attempted) {
        String name = attempted.getName();
        String password = String.valueOf(attempted.getCredentials());
        Optional<Account> account = people.account(name);
        LoginGuard.Attempt attempt = guard.begin(name, account);
        boolean right = passwords.matches(password, account.map(Account::passwordHash).orElse(hashOfNobody));
        if (!attempt.allowed()) {
            record(Kind.LOGIN_BLOCKED, account);
            throw new LoginBlockedException(attempt.lockedUntil());
        }
        if (!right || account.isEmpty() || account.get().passwordHash() == null || !account.get().enabled()) {
            record(Kind.LOGIN_FAILED, account);
            if (attempt.lockedUntil() != null) {
                throw new LoginBlockedException(attempt.lockedUntil());
            }
            throw new BadCredentialsException("wrong name or password");
        }
        if (account.get().oneTimeUntil() != null && clock.now().isAfter(account.get().oneTimeUntil())) {
            record(Kind.LOGIN_FAILED, account);
            throw new CredentialsExpiredException("the one-time password is no longer good");
        }
        guard.succeeded(name);
        List<PostHolding> posts = directory.holdingsOf(account.get().person());
        if (posts.isEmpty()) {
            record(Kind.LOGIN_FAILED, account);
            throw new DisabledException("holds no post today");
        }
        record(Kind.LOGGED_IN, account);
        return SignIn.as(posts.get(0));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void record(Kind kind, Optional<Account> account) {
        log.add(kind, account.map(Account::organ).orElse(null), account.map(Account::person).orElse(null), null);
    }
}
