package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Profile.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            return new Profile(file.code(), file.version(), file.parent(),
                    Binding.valueOf(file.binding().toUpperCase(java.util.Locale.ROOT)),
                    number(file, "consultationDays", new LinkedHashSet<>()),
                    number(file, "reviewWorkingDays", new LinkedHashSet<>()),
                    number(file, "adviserOpinionsMin", new LinkedHashSet<>()),
                    number(file, "publicationWorkingDays", new LinkedHashSet<>()));
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw ProfileFile.refused(file.name(), e.getMessage());
        }
    }

    private Parameter number(ProfileFile file, String key, Set<String> seen) {
        if (!seen.add(file.reference())) {
            throw new IllegalArgumentException("extends itself: " + seen);
        }
        Map<String, Object> own = file.numbers().get(key);
        if (own != null) {
            return new Parameter((Integer) own.get("value"), LegalBasis.parse((String) own.get("source")),
                    LocalDate.parse((String) own.get("inForceFrom")));
        }
        if (file.parent() == null) {
            throw new IllegalArgumentException("nothing sets " + key);
        }
        ProfileFile parent = byReference.get(file.parent());
        if (parent == null) {
            throw new IllegalArgumentException("extends an unknown profile " + file.parent());
        }
        return number(parent, key, seen);
    }
}
