package cn.fadu.statute;

import cn.fadu.statute.ProfileFault.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of one profile file, checked for form: only known keys, every value of its kind, no key twice.
 *
 * @param parent    the exact version of the profile extended, as {@code code@version}, or null
 * @param level     null where the file does not say
 * @param numbers   those the file itself sets
 * @param practices those of which the file itself says something
 */
record ProfileFile(String name, String code, String version, String parent, Binding binding, Level level,
                   Map<Figure, Number> numbers, Map<Practice, Asked> practices) {

    private static final Set<String> KEYS =
            Set.of("profile", "version", "extends", "binding", "level", "numbers", "practices");
    private static final Set<String> PROVISION = Set.of("source", "words", "confidence", "inForceFrom", "inForceUntil");
    private static final Set<String> NUMBER_KEYS = with(PROVISION, "value");
    private static final Set<String> PRACTICE_KEYS = with(PROVISION, "required");
    private static final Set<String> NUMBERS = Stream.of(Figure.values()).map(Figure::key).collect(Collectors.toSet());
    private static final Set<String> PRACTICES = Stream.of(Practice.values()).map(Practice::key).collect(Collectors.toSet());

    /** A number the file sets, in which line. */
    record Number(int value, Provision provision, int line) {
    }

    /** A practice of which the file says something. */
    record Asked(boolean required, Provision provision) {
    }

    /** Throws {@link RefusedProfile} with everything that is wrong in the file. */
    static ProfileFile read(String name, byte[] content) {
        ProfileForm form = ProfileForm.of(ProfileYaml.read(name, content));
        form.only(KEYS);
        String code = form.name("profile");
        String version = form.version("version");
        String reference = code + "@" + version;
        String parent = form.reference("extends");
        Binding binding = form.oneOf("binding", Binding.class, true);
        Level level = form.oneOf("level", Level.class, false);
        if (level != null && level.isByReference() && binding == Binding.DIRECT) {
            form.fault("binding", Kind.LEVEL_NOT_DIRECT, "level: " + level.name().toLowerCase(java.util.Locale.ROOT));
        }
        Map<Figure, Number> numbers = new LinkedHashMap<>();
        form.each("numbers", NUMBERS, (key, entry) -> number(Figure.ofKey(key).orElseThrow(), entry, reference, numbers));
        Map<Practice, Asked> practices = new LinkedHashMap<>();
        form.each("practices", PRACTICES,
                (key, entry) -> practice(Practice.ofKey(key).orElseThrow(), entry, reference, practices));
        if (!form.faults().isEmpty()) {
            throw new RefusedProfile(name, form.faults());
        }
        return new ProfileFile(name, code, version, parent, binding, level, numbers, practices);
    }

    String reference() {
        return code + "@" + version;
    }

    /** Throws {@link RefusedProfile}: what is wrong shows only together with the profiles it extends. */
    RefusedProfile refused(int line, String key, Kind kind, Object... arguments) {
        return new RefusedProfile(name, List.of(ProfileFault.at(line, key, kind, arguments)));
    }

    private static void number(Figure figure, ProfileForm entry, String reference, Map<Figure, Number> numbers) {
        entry.only(NUMBER_KEYS);
        Integer value = figure.unit() == Figure.Unit.DAY_OF_YEAR ? entry.dayOfYear("value") : entry.number("value");
        if (value != null && (value < figure.unit().least() || value > figure.unit().most())) {
            entry.fault("value", Kind.OUT_OF_RANGE, value, figure.unit().least(), figure.unit().most());
        }
        Provision provision = entry.provision(reference);
        if (value != null && provision != null) {
            numbers.put(figure, new Number(value, provision, entry.line()));
        }
    }

    private static void practice(Practice practice, ProfileForm entry, String reference, Map<Practice, Asked> practices) {
        entry.only(PRACTICE_KEYS);
        Boolean required = entry.trueOrFalse("required");
        Provision provision = entry.provision(reference);
        if (required != null && provision != null) {
            practices.put(practice, new Asked(required, provision));
        }
    }

    private static Set<String> with(Set<String> keys, String more) {
        return Stream.concat(keys.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
