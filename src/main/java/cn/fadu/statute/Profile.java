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
 * @param figures   every number that is set, inherited ones included
 * @param practices every practice of which something is said, inherited ones included
 */
public record Profile(String code, String version, String parent, Binding binding, Map<Figure, Parameter> figures,
                      Map<Practice, Demand> practices) {

    /** A number with its source. Only Order 713 itself and laws above it may be in the national profile. */
    public record Parameter(int value, LegalBasis source, LocalDate inForceFrom) {

        public Parameter {
            Objects.requireNonNull(source);
            Objects.requireNonNull(inForceFrom);
        }
    }

    /** Whether a practice is asked for, with its source. */
    public record Demand(boolean required, LegalBasis source, LocalDate inForceFrom) {

        public Demand {
            Objects.requireNonNull(source);
            Objects.requireNonNull(inForceFrom);
        }
    }

    public Profile {
        Objects.requireNonNull(code);
        Objects.requireNonNull(version);
        Objects.requireNonNull(binding);
        figures = Map.copyOf(figures);
        practices = Map.copyOf(practices);
    }

    /** {@code code@version}, as matters name it. */
    public String reference() {
        return code + "@" + version;
    }

    /** SHA-256 over everything it sets, inherited or not, as canonical JSON. */
    public Digest digest() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("profile", reference()).put("binding", binding.name());
        ObjectNode numbers = json.putObject("numbers");
        figures.forEach((figure, set) -> numbers.putObject(figure.key()).put("value", set.value())
                .put("source", set.source().toString()).put("inForceFrom", set.inForceFrom().toString()));
        ObjectNode asked = json.putObject("practices");
        practices.forEach((practice, set) -> asked.putObject(practice.key()).put("required", set.required())
                .put("source", set.source().toString()).put("inForceFrom", set.inForceFrom().toString()));
        return Digest.of(CanonicalJson.write(json));
    }

    /** The number, if this jurisdiction sets one. */
    public Optional<Parameter> find(Figure figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    /** Whether the practice is asked for on this day. */
    public boolean asksFor(Practice practice, LocalDate on) {
        Demand demand = practices.get(practice);
        return demand != null && demand.required() && !on.isBefore(demand.inForceFrom());
    }

    public Parameter consultationDays() {
        return figures.get(Figure.CONSULTATION_DAYS);
    }

    public Parameter reviewWorkingDays() {
        return figures.get(Figure.REVIEW_WORKING_DAYS);
    }

    public Parameter adviserOpinionsMin() {
        return figures.get(Figure.ADVISER_OPINIONS_MIN);
    }

    public Parameter publicationWorkingDays() {
        return figures.get(Figure.PUBLICATION_WORKING_DAYS);
    }

    public Parameter hearingMaterialsDays() {
        return figures.get(Figure.HEARING_MATERIALS_DAYS);
    }
}
