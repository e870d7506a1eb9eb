package cn.fadu.statute;

import java.util.List;
import java.util.stream.Collectors;

/** A profile file that cannot be used, with everything that was found wrong in it. */
public final class RefusedProfile extends IllegalArgumentException {

    private final transient List<ProfileFault> faults;

    RefusedProfile(String file, List<ProfileFault> faults) {
        super("profile " + file + ": " + faults.stream().map(ProfileFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file; never empty. */
    public List<ProfileFault> faults() {
        return faults;
    }
}
