package cn.fadu.statute;

import cn.fadu.statute.ProfileFault.Kind;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** The profiles the product knows. Immutable. */
public final class Profiles {

    /** Of a profile file; no profile comes near it. */
    public static final int MAX_BYTES = 64 * 1024;

    private final Map<String, Profile> byReference = new LinkedHashMap<>();
    private final Map<String, Profile> latest = new LinkedHashMap<>();

    /** Throws {@link IllegalArgumentException} when a version is given twice. */
    public Profiles(Collection<Profile> profiles) {
        for (Profile profile : profiles) {
            if (byReference.putIfAbsent(profile.reference(), profile) != null) {
                throw new IllegalArgumentException("two profiles " + profile.reference());
            }
            latest.merge(profile.code(), profile, Profiles::later);
        }
    }

    /**
     * The profiles of these files, by their names. Throws {@link RefusedProfile} when one is unreadable, has an unknown key,
     * lacks a number or extends what is not there.
     */
    public static Profiles ofFiles(Map<String, byte[]> files) {
        return ProfileAssembly.of(files.entrySet().stream()
                .map(f -> ProfileFile.read(f.getKey(), f.getValue())).toList());
    }

    /** A file that could be adopted. {@code all} are the profiles there would be with it. */
    public record Candidate(Profile profile, Profiles all) {

        /** The name under which its file is kept. */
        public String fileName() {
            return profile.reference() + ".yaml";
        }
    }

    /**
     * What a further file says, together with those there are. Throws {@link RefusedProfile} when it cannot be used, or is no
     * later version than the present one.
     */
    public static Candidate candidate(Map<String, byte[]> present, byte[] content) {
        ProfileFile further = ProfileFile.read("candidate", content);
        Profiles before = ofFiles(present);
        Optional<Profile> latest = before.find(further.code());
        if (latest.isPresent() && compare(further.version(), latest.get().version()) <= 0) {
            throw further.refused(0, "version", Kind.VERSION_NOT_LATER, further.version(), latest.get().version());
        }
        Map<String, byte[]> all = new LinkedHashMap<>(present);
        all.put(further.reference() + ".yaml", content);
        Profiles after = ofFiles(all);
        return new Candidate(after.get(further.reference()), after);
    }

    /** The text of a profile file; throws {@link RefusedProfile} for what is too large or not UTF-8. */
    public static String textOf(byte[] content) {
        return ProfileYaml.text("candidate", content);
    }

    /** Every version of every profile, those of one code in the order in which they were given. */
    public Collection<Profile> all() {
        return byReference.values();
    }

    /**
     * The profile named {@code code@version}, or the latest version of {@code code}.
     *
     * @throws NoSuchElementException when there is none
     */
    public Profile get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("no profile " + name));
    }

    /** As {@link #get}, empty when there is none. */
    public Optional<Profile> find(String name) {
        return Optional.ofNullable(name.contains("@") ? byReference.get(name) : latest.get(name));
    }

    /** Versions are numbers joined by dots and compare number by number. */
    private static Profile later(Profile one, Profile other) {
        return compare(one, other) >= 0 ? one : other;
    }

    /** Orders profiles of one code by their versions, the earlier first. */
    public static int compare(Profile one, Profile other) {
        return compare(one.version(), other.version());
    }

    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
