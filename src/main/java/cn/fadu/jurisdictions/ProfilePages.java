package cn.fadu.jurisdictions;

import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.jurisdictions.ProfilePage.Change;
import cn.fadu.jurisdictions.ProfilePage.Row;
import cn.fadu.jurisdictions.ProfilePage.Setting;
import cn.fadu.matter.RunningMatters;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.statute.Figure;
import cn.fadu.statute.Practice;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profile.Demand;
import cn.fadu.statute.Profile.Parameter;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts profiles in words. */
@Component
class ProfilePages {

    private final ProfilesInForce profiles;
    private final RunningMatters running;
    private final Directory directory;
    private final ProfileWords words;
    private final ProfileComparison comparison;
    private final OfficialClock clock;
    private final Texts texts;

    ProfilePages(ProfilesInForce profiles, RunningMatters running, Directory directory, ProfileWords words,
                 ProfileComparison comparison, OfficialClock clock, Texts texts) {
        this.profiles = profiles;
        this.running = running;
        this.directory = directory;
        this.words = words;
        this.comparison = comparison;
        this.clock = clock;
        this.texts = texts;
    }

    ProfilesPage list(Actor actor) {
        Map<String, Integer> counts = running.byProfile(actor.organ());
        Map<String, List<Profile>> byCode = new LinkedHashMap<>();
        Profiles all = profiles.all();
        all.all().forEach(p -> byCode.computeIfAbsent(p.code(), code -> new ArrayList<>()).add(p));
        String here = directory.profileOf(actor.organ());
        return new ProfilesPage(byCode.entrySet().stream().map(e -> row(all.get(e.getKey()), e.getValue(), counts,
                e.getKey().equals(here))).toList(), Access.adoptsProfiles(actor));
    }

    private ProfilesPage.Row row(Profile latest, List<Profile> versions, Map<String, Integer> counts, boolean here) {
        int own = (int) Stream.concat(latest.figures().values().stream().map(Parameter::provision),
                latest.practices().values().stream().map(Demand::provision))
                .filter(p -> latest.reference().equals(p.setBy())).count();
        List<Profile> newestFirst = new ArrayList<>(versions);
        newestFirst.sort(Collections.reverseOrder(Profiles::compare));
        return new ProfilesPage.Row(latest.code(), words.name(latest), words.level(latest), latest.parent(), own, here,
                newestFirst.stream().map(p -> new ProfilesPage.Version(p.reference(), p.version(),
                        counts.getOrDefault(p.reference(), 0))).toList());
    }

    Optional<ProfilePage> page(String reference, Actor actor) {
        return profiles.find(reference).map(profile -> page(profile, actor));
    }

    private ProfilePage page(Profile profile, Actor actor) {
        LocalDate today = clock.today();
        Profile latest = profiles.get(profile.code());
        int matters = running.byProfile(actor.organ()).getOrDefault(profile.reference(), 0);
        List<Row> numbers = Stream.of(Figure.values()).filter(profile.figures()::containsKey)
                .map(figure -> number(profile, figure, today)).toList();
        List<Row> practices = Stream.of(Practice.values()).filter(profile.practices()::containsKey)
                .map(practice -> practice(profile, practice, today)).toList();
        return new ProfilePage(profile.code(), profile.version(), words.name(profile), words.level(profile), chain(profile),
                latest.equals(profile) ? null : latest.reference(), texts.text("profiles.running.count", matters),
                profile.digest().hex(), changes(profile, today), numbers, practices,
                Stream.of(Figure.values()).filter(f -> !profile.figures().containsKey(f)).map(words::figure).toList());
    }

    private List<String> chain(Profile profile) {
        List<String> chain = new ArrayList<>();
        for (String parent = profile.parent(); parent != null; parent = profiles.get(parent).parent()) {
            chain.add(parent);
        }
        return chain;
    }

    /** Compared with the extended profile on the day; empty for a profile that extends none. */
    private List<Change> changes(Profile profile, LocalDate on) {
        return profile.parent() == null ? List.of() : comparison.changes(profiles.get(profile.parent()), profile, on);
    }

    private Row number(Profile profile, Figure figure, LocalDate today) {
        List<Setting> settings = new ArrayList<>();
        Optional<Parameter> current = profile.find(figure, today);
        for (Parameter at = profile.figures().get(figure); at != null; at = at.overrides()) {
            settings.add(words.setting(profile, words.value(figure, at.value()), at.provision(),
                    current.filter(at::equals).isPresent()));
        }
        return new Row(words.figure(figure), figure.key(),
                current.map(p -> words.value(figure, p.value())).orElse(texts.text("profiles.none-today")), settings);
    }

    private Row practice(Profile profile, Practice practice, LocalDate today) {
        List<Setting> settings = new ArrayList<>();
        Demand first = profile.practices().get(practice);
        Optional<Demand> current = first.on(today);
        for (Demand at = first; at != null; at = at.overrides()) {
            settings.add(words.setting(profile, words.asked(at.required()), at.provision(),
                    current.filter(at::equals).isPresent()));
        }
        return new Row(words.practice(practice), practice.key(),
                current.map(d -> words.asked(d.required())).orElse(texts.text("profiles.none-today")), settings);
    }
}
