package cn.fadu.statute;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The profiles the product knows. Immutable. */
public final class Profiles {

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
        int[] a = numbers(one);
        int[] b = numbers(other);
        return java.util.Arrays.compare(a, b) >= 0 ? one : other;
    }

    private static int[] numbers(Profile profile) {
        return java.util.stream.Stream.of(profile.version().split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
