package cn.fadu.statute;

import cn.fadu.statute.Profile.Demand;
import cn.fadu.statute.Profile.Parameter;
import cn.fadu.statute.ProfileFault.Kind;
import cn.fadu.statute.ProfileFile.Asked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes profiles of files: what a file does not set, or not for the day, comes from the profile it extends. */
final class ProfileAssembly {

    private final Map<String, ProfileFile> byReference = new HashMap<>();

    private ProfileAssembly() {
    }

    /** Throws {@link RefusedProfile} for an unknown parent, a circle, a version given twice, or a number that nobody sets. */
    static Profiles of(List<ProfileFile> files) {
        ProfileAssembly assembly = new ProfileAssembly();
        for (ProfileFile file : files) {
            if (assembly.byReference.putIfAbsent(file.reference(), file) != null) {
                throw file.refused(0, "version", Kind.VERSION_TAKEN, file.reference());
            }
        }
        return new Profiles(files.stream().map(assembly::profile).toList());
    }

    private Profile profile(ProfileFile file) {
        Map<Figure, Parameter> figures = new EnumMap<>(Figure.class);
        Map<Practice, Demand> practices = new EnumMap<>(Practice.class);
        for (ProfileFile at : outermostFirst(file)) {
            at.numbers().forEach((figure, set) -> figures.put(figure, parameter(file, at, figure, set, figures.get(figure))));
            at.practices().forEach((practice, asked) -> practices.put(practice, demand(asked, practices.get(practice))));
        }
        for (Figure figure : Figure.values()) {
            if (figure.isAlwaysSet() && !figures.containsKey(figure)) {
                throw file.refused(0, "numbers." + figure.key(), Kind.NOBODY_SETS, figure.key());
            }
        }
        return new Profile(file.code(), file.version(), file.parent(), file.binding(), file.level(), figures, practices);
    }

    private static Parameter parameter(ProfileFile file, ProfileFile at, Figure figure, ProfileFile.Number set,
                                       Parameter overridden) {
        if (overridden != null && !figure.allows(set.value(), overridden.first().value())) {
            throw file.refused(at == file ? set.line() : 0, "numbers." + figure.key() + ".value", Kind.BEYOND_NATIONAL_LAW,
                    set.value(), overridden.first().value(), overridden.first().provision().setBy());
        }
        return new Parameter(set.value(), set.provision(), overridden);
    }

    private static Demand demand(Asked asked, Demand overridden) {
        return new Demand(asked.required(), asked.provision(), overridden);
    }

    /** The file and those it extends. */
    private Deque<ProfileFile> outermostFirst(ProfileFile file) {
        Deque<ProfileFile> chain = new ArrayDeque<>();
        for (ProfileFile at = file; at != null; at = at.parent() == null ? null : parent(file, at)) {
            if (chain.contains(at)) {
                chain.addFirst(at);
                throw file.refused(0, "extends", Kind.EXTENDS_ITSELF,
                        chain.stream().map(ProfileFile::reference).collect(Collectors.joining(" ← ")));
            }
            chain.addFirst(at);
        }
        return chain;
    }

    private ProfileFile parent(ProfileFile file, ProfileFile at) {
        ProfileFile parent = byReference.get(at.parent());
        if (parent == null) {
            throw file.refused(0, "extends", Kind.UNKNOWN_PARENT, at.parent());
        }
        return parent;
    }
}
