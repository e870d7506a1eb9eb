package cn.fadu.identity;

import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Units and people of an organ as those see them who set it up, with names in the current language. */
@Component
public class StaffLists {

    private final StaffReader reader;
    private final OfficialClock clock;

    StaffLists(StaffReader reader, OfficialClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** What the organ is called in both languages, and what it goes by. */
    public OrganEntry organ(OrganId organ) {
        Staff.Organ found = reader.staff().organs().get(organ);
        return new OrganEntry(found.name().zh(), found.name().en(), found.level(), found.profile());
    }

    /** A unit; {@code function} is null for one that does nothing for others. */
    public record UnitLine(UnitId unit, String name, String function) {
    }

    /** In the order of their codes. */
    public List<UnitLine> units(OrganId organ) {
        return reader.staff().units().values().stream().filter(u -> u.organ().equals(organ))
                .map(u -> new UnitLine(u.id(), u.name().in(language()), u.function()))
                .sorted(Comparator.comparing(u -> u.unit().value())).toList();
    }

    /** Somebody of the organ; {@code posts} are those held today. */
    public record PersonLine(PersonId person, String name, boolean enabled, PasswordState password, List<HeldPost> posts) {
    }

    /** A post held today. */
    public record HeldPost(UUID holding, UnitId unit, PostKind post) {
    }

    /** What somebody logs in with: nothing yet, what was handed out and is good once, what they chose. */
    public enum PasswordState { NONE, ONE_TIME, OWN }

    /** In the order of their log-in names. */
    public List<PersonLine> people(OrganId organ) {
        LocalDate today = clock.today();
        Staff staff = reader.staff();
        var posts = staff.holdings().stream().map(Staff.Holding::post).filter(h -> h.organ().equals(organ) && h.holdsOn(today))
                .collect(Collectors.groupingBy(PostHolding::person));
        return staff.people().values().stream().filter(p -> p.organ().equals(organ)).map(p -> new PersonLine(p.id(),
                        p.name().in(language()), p.enabled(), PasswordState.valueOf(p.password().name()),
                        posts.getOrDefault(p.id(), List.of()).stream().map(h -> new HeldPost(h.id(), h.unit(), h.post())).toList()))
                .sorted(Comparator.comparing(p -> p.person().value())).toList();
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
