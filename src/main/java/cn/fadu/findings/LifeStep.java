package cn.fadu.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done about a finding, and from which states. Its name in words is the bundle text {@code findings.step.<name>}. */
public enum LifeStep {
    VERIFY(LifeState.SUSPECTED),
    UPHOLD(LifeState.VERIFIED),
    DISMISS(LifeState.VERIFIED),
    DEMAND(LifeState.UPHELD, LifeState.CORRECTED),
    /** What a unit says it did; an auditor enters what came on paper. */
    REPORT(LifeState.CORRECTION_DEMANDED),
    CLOSE(LifeState.UPHELD, LifeState.NOT_UPHELD, LifeState.CORRECTED),
    TAKE_BACK(LifeState.VERIFIED, LifeState.UPHELD, LifeState.NOT_UPHELD, LifeState.CORRECTION_DEMANDED, LifeState.CORRECTED,
            LifeState.CLOSED);

    private final Set<LifeState> from;

    LifeStep(LifeState... from) {
        this.from = Set.of(from);
    }

    boolean isPossible(LifeState state) {
        return from.contains(state);
    }

    /** What can be done from a state. */
    public static List<LifeStep> from(LifeState state) {
        return Stream.of(values()).filter(step -> step.isPossible(state)).toList();
    }

    /** The step as it stands in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LifeStep> of(String address) {
        return Stream.of(values()).filter(step -> step.address().equals(address)).findFirst();
    }
}
