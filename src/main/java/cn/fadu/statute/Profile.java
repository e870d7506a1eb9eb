package cn.fadu.statute;

import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a jurisdiction. A matter names its profile as {@link #reference()} and keeps it for life.
 *
 * @param parent    the exact version this one extends, as {@code code@version}, or null
 * @param level     whose decisions it is for, or null where it does not say
 * @param figures   every number that is set, inherited ones included
 * @param practices every practice of which something is said, inherited ones included
 */
public record Profile(String code, String version, String parent, Binding binding, Level level,
                      Map<Figure, Parameter> figures, Map<Practice, Demand> practices) {

    /**
     * A number with its source. Only Order 713 itself and laws above it may be in the national profile.
     *
     * @param overrides what the extended profile says, which stands on days on which this is not in force; or null
     */
    public record Parameter(int value, Provision provision, Parameter overrides) {

        public Parameter {
            Objects.requireNonNull(provision);
        }

        /** A verified number that overrides none. */
        public Parameter(int value, LegalBasis source, LocalDate inForceFrom) {
            this(value, Provision.verified(source, inForceFrom), null);
        }

        public LegalBasis source() {
            return provision.source();
        }

        public LocalDate inForceFrom() {
            return provision.inForceFrom();
        }

        /** This number, or the nearest one it overrides, that is in force on the day. */
        public Optional<Parameter> on(LocalDate day) {
            if (provision.isInForceOn(day)) {
                return Optional.of(this);
            }
            return overrides == null ? Optional.empty() : overrides.on(day);
        }

        /** As {@link #on}; on a day on which none is in force, the one that the rest override. */
        Parameter always(LocalDate day) {
            return on(day).orElseGet(this::first);
        }

        Parameter first() {
            return overrides == null ? this : overrides.first();
        }
    }

    /**
     * Whether a practice is asked for, with its source.
     *
     * @param overrides what the extended profile says, which stands on days on which this is not in force; or null
     */
    public record Demand(boolean required, Provision provision, Demand overrides) {

        public Demand {
            Objects.requireNonNull(provision);
        }

        /** A verified demand that overrides none. */
        public Demand(boolean required, LegalBasis source, LocalDate inForceFrom) {
            this(required, Provision.verified(source, inForceFrom), null);
        }

        /** This demand, or the nearest one it overrides, that is in force on the day. */
        public Optional<Demand> on(LocalDate day) {
            if (provision.isInForceOn(day)) {
                return Optional.of(this);
            }
            return overrides == null ? Optional.empty() : overrides.on(day);
        }
    }

    public Profile {
        Objects.requireNonNull(code);
        Objects.requireNonNull(version);
        Objects.requireNonNull(binding);
        figures = Map.copyOf(figures);
        practices = Map.copyOf(practices);
    }

    /** A profile that does not say whose decisions it is for. */
    public Profile(String code, String version, String parent, Binding binding, Map<Figure, Parameter> figures,
                   Map<Practice, Demand> practices) {
        this(code, version, parent, binding, null, figures, practices);
    }

    /** {@code code@version}, as matters name it. */
    public String reference() {
        return code + "@" + version;
    }

    /** SHA-256 over everything it sets, inherited or not, as canonical JSON. */
    public Digest digest() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("profile", reference()).put("binding", binding.name());
        if (level != null) {
            json.put("level", level.name());
        }
        ObjectNode numbers = json.putObject("numbers");
        figures.forEach((figure, set) -> write(numbers.putObject(figure.key()), set));
        ObjectNode asked = json.putObject("practices");
        practices.forEach((practice, set) -> write(asked.putObject(practice.key()), set));
        return Digest.of(CanonicalJson.write(json));
    }

    private static void write(ObjectNode json, Parameter set) {
        describe(json.put("value", set.value()), set.provision());
        if (set.overrides() != null) {
            write(json.putObject("overrides"), set.overrides());
        }
    }

    private static void write(ObjectNode json, Demand set) {
        describe(json.put("required", set.required()), set.provision());
        if (set.overrides() != null) {
            write(json.putObject("overrides"), set.overrides());
        }
    }

    private static void describe(ObjectNode json, Provision provision) {
        json.put("source", provision.source().toString()).put("inForceFrom", provision.inForceFrom().toString());
        if (provision.inForceUntil() != null) {
            json.put("inForceUntil", provision.inForceUntil().toString());
        }
        if (provision.confidence() != Confidence.VERIFIED) {
            json.put("confidence", provision.confidence().name());
        }
        if (provision.words() != null) {
            json.putObject("words").put("zh", provision.words().zh()).put("en", provision.words().en());
        }
    }

    /** The number of this jurisdiction in force on the day, its own before those it extends; empty where none is. */
    public Optional<Parameter> find(Figure figure, LocalDate on) {
        return Optional.ofNullable(figures.get(figure)).flatMap(set -> set.on(on));
    }

    /** Whether the practice is asked for on this day. */
    public boolean asksFor(Practice practice, LocalDate on) {
        Demand demand = practices.get(practice);
        return demand != null && demand.on(on).map(Demand::required).orElse(false);
    }

    /** In force on the day; before the first day of force the national number. */
    public Parameter consultationDays(LocalDate on) {
        return figures.get(Figure.CONSULTATION_DAYS).always(on);
    }

    /** As {@link #consultationDays}. */
    public Parameter reviewWorkingDays(LocalDate on) {
        return figures.get(Figure.REVIEW_WORKING_DAYS).always(on);
    }

    /** As {@link #consultationDays}. */
    public Parameter adviserOpinionsMin(LocalDate on) {
        return figures.get(Figure.ADVISER_OPINIONS_MIN).always(on);
    }

    /** As {@link #consultationDays}. */
    public Parameter publicationWorkingDays(LocalDate on) {
        return figures.get(Figure.PUBLICATION_WORKING_DAYS).always(on);
    }

    /** As {@link #consultationDays}. */
    public Parameter hearingMaterialsDays(LocalDate on) {
        return figures.get(Figure.HEARING_MATERIALS_DAYS).always(on);
    }
}
