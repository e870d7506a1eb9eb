package cn.fadu.findings;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.FactJson;
import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an entry of the auditors' stream states about a finding: the payload is {@code {"<name>":{…}}} with the simple name of
 * the record. Names and components are permanent.
 */
public sealed interface LifeFact {

    /**
     * Which finding, and what the rule said of it when the act was done.
     *
     * @param arguments as {@link TypedArguments} writes them
     */
    record About(String finding, String matter, String rule, String answer, String message, String arguments) {
    }

    About about();

    LifeState after();

    /** What was written, in words. */
    String text();

    /** Papers filed with it. */
    default List<DocumentRef> documents() {
        return List.of();
    }

    /** Key of the act. */
    default String action() {
        return "finding_" + ACTIONS.get(getClass());
    }

    Map<Class<? extends LifeFact>, String> ACTIONS = Map.of(FindingVerified.class, "verified", FindingDecided.class, "decided",
            CorrectionDemanded.class, "correction_demanded", CorrectionReported.class, "corrected", FindingClosed.class, "closed",
            StepTakenBack.class, "taken_back");

    Map<String, Class<? extends LifeFact>> BY_ACTION = ACTIONS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> "finding_" + e.getValue(), Map.Entry::getKey));

    /** {@code evidence} says what it was compared with. */
    record FindingVerified(About about, String text, String evidence) implements LifeFact {
        @Override
        public LifeState after() {
            return LifeState.VERIFIED;
        }
    }

    /** {@code text} is the reason. */
    record FindingDecided(About about, boolean upheld, String text) implements LifeFact {
        @Override
        public LifeState after() {
            return upheld ? LifeState.UPHELD : LifeState.NOT_UPHELD;
        }
    }

    /** {@code text} is what the unit is asked to do, {@code until} the last day for it. */
    record CorrectionDemanded(About about, String unit, String text, LocalDate until) implements LifeFact {
        @Override
        public LifeState after() {
            return LifeState.CORRECTION_DEMANDED;
        }
    }

    /** {@code text} is what was done; {@code document} may be null. */
    record CorrectionReported(About about, String text, DocumentRef document) implements LifeFact {
        @Override
        public LifeState after() {
            return LifeState.CORRECTED;
        }

        @Override
        public List<DocumentRef> documents() {
            return document == null ? List.of() : List.of(document);
        }
    }

    record FindingClosed(About about, String text) implements LifeFact {
        @Override
        public LifeState after() {
            return LifeState.CLOSED;
        }
    }

    /** {@code text} is the reason; the finding stands again where it stood at {@code after}. */
    record StepTakenBack(About about, LifeState after, String text) implements LifeFact {
    }

    default byte[] payload() {
        return FactJson.payload(getClass().getSimpleName(), (Record) this);
    }

    default List<Digest> digests() {
        return documents().stream().map(DocumentRef::digest).toList();
    }

    /** Reads what {@link #payload} wrote; empty for an entry of another kind. */
    static Optional<LifeFact> read(String action, byte[] payload) {
        return Optional.ofNullable(BY_ACTION.get(action)).map(type -> (LifeFact) content(payload, type.asSubclass(Record.class)));
    }

    private static Record content(byte[] payload, Class<? extends Record> type) {
        return FactJson.readPayload(payload, type.getSimpleName(), type);
    }
}
