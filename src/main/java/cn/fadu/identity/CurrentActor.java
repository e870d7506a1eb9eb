package cn.fadu.identity;

import cn.fadu.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Who acts in the present request: the person logged in, in the one post they have chosen. Web controllers may as well
 * take a parameter of type {@link Actor}.
 */
@Component
public class CurrentActor {

    private final Directory directory;

    CurrentActor(Directory directory) {
        this.directory = directory;
    }

    /** Throws {@link AuthenticationCredentialsNotFoundException}, which leads to the log-in page, when nobody is logged in. */
    public Actor require() {
        return get().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is logged in"));
    }

    /** Empty without log-in, in a timer's thread, and when the post has ended or the account was disabled meanwhile. */
    public Optional<Actor> get() {
        return holding().map(PostHolding::asActor);
    }

    /** The post acted in. */
    public Optional<PostHolding> holding() {
        return SignIn.current().flatMap(s -> directory.holding(s.holding()));
    }

    /** All posts that the person logged in may act in, their own first, then those of others they stand in for; empty without log-in. */
    public List<PostHolding> choices() {
        return SignIn.current().map(s -> Stream.concat(directory.holdingsOf(s.personId()).stream(),
                directory.substitutionsOf(s.personId()).stream()).toList()).orElse(List.of());
    }
}
