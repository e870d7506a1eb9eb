package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Profile.Demand;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes profiles of files: what a file does not set comes from the profile it extends. */
final class ProfileAssembly {

    private final Map<String, ProfileFile> byReference = new HashMap<>();

    private ProfileAssembly() {
    }

    /** Throws {@link IllegalArgumentException} for an unknown parent, a circle, or a number that nobody sets. */
    static Profiles of(List<ProfileFile> files) {
        ProfileAssembly assembly = new ProfileAssembly();
        files.forEach(file -> assembly.byReference.put(file.reference(), file));
        return new Profiles(files.stream().map(assembly::profile).toList());
    }

    private Profile profile(ProfileFile file) {
        try {
            Map<Figure, Parameter> figures = new EnumMap<>(Figure.class);
            for (Figure figure : Figure.values()) {
                Map<String, Object> set = inherited(file, figure.key(), ProfileFile::numbers);
                if (set == null && figure.isAlwaysSet()) {
                    throw new IllegalArgumentException("nothing sets " + figure.key());
                }
                if (set != null) {
                    figures.put(figure, new Parameter((Integer) set.get("value"), source(set), inForceFrom(set)));
                }
            }
            Map<Practice, Demand> practices = new EnumMap<>(Practice.class);
            for (Practice practice : Practice.values()) {
                Map<String, Object> set = inherited(file, practice.key(), ProfileFile::practices);
                if (set != null) {
                    practices.put(practice, new Demand((Boolean) set.get("required"), source(set), inForceFrom(set)));
                }
            }
            return new Profile(file.code(), file.version(), file.parent(),
                    Binding.valueOf(file.binding().toUpperCase(java.util.Locale.ROOT)), figures, practices);
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw ProfileFile.refused(file.name(), e.getMessage());
        }
    }

    private static LegalBasis source(Map<String, Object> set) {
        return LegalBasis.parse((String) set.get("source"));
    }

    private static LocalDate inForceFrom(Map<String, Object> set) {
        return LocalDate.parse((String) set.get("inForceFrom"));
    }

    /** What the file says under the key, otherwise what the nearest profile it extends says; null when none does. */
    private Map<String, Object> inherited(ProfileFile file, String key,
                                          Function<ProfileFile, Map<String, Map<String, Object>>> part) {
        Set<String> seen = new LinkedHashSet<>();
        for (ProfileFile at = file; ; at = parent(at)) {
            if (!seen.add(at.reference())) {
                throw new IllegalArgumentException("extends itself: " + seen);
            }
            Map<String, Object> own = part.apply(at).get(key);
            if (own != null || at.parent() == null) {
                return own;
            }
        }
    }

    private ProfileFile parent(ProfileFile file) {
        ProfileFile parent = byReference.get(file.parent());
        if (parent == null) {
            throw new IllegalArgumentException("extends an unknown profile " + file.parent());
        }
        return parent;
    }
}
