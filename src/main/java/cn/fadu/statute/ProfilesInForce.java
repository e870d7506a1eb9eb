package cn.fadu.statute;

import java.util.NoSuchElementException;
import java.util.Optional;

/** The jurisdiction profiles of this installation. Versions are added and none ever goes: matters live under them. */
public interface ProfilesInForce {

    /** Every version there is now. */
    Profiles all();

    /** As {@link Profiles#find}; also finds what another node adopted a moment ago. */
    Optional<Profile> find(String name);

    /**
     * As {@link Profiles#get}.
     *
     * @throws NoSuchElementException when there is none
     */
    default Profile get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no profile " + name));
    }
}
