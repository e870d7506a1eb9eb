package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is where, and what everything is called in the current language. Changes made by this instance show at once, those
 * of other instances within five seconds. A name that is not known is answered with the code itself: old entries
 * speak of people and units that are gone.
 */
@Component
public class Directory {

    private final StaffReader reader;
    private final OfficialClock clock;
    private final MessageSource messages;

    Directory(StaffReader reader, OfficialClock clock, MessageSource messages) {
        this.reader = reader;
        this.clock = clock;
        this.messages = messages;
    }

    public String organName(OrganId organ) {
        return Optional.ofNullable(reader.staff().organs().get(organ)).map(o -> o.name().in(language()))
                .orElse(organ.value());
    }

    /** Whether the organ has this code, or this name in one of the languages. */
    public boolean isNamed(OrganId organ, String name) {
        return organ.value().equals(name) || Optional.ofNullable(reader.staff().organs().get(organ))
                .filter(o -> o.name().in("zh").equals(name) || o.name().in("en").equals(name)).isPresent();
    }

    /** Code of the jurisdiction profile the organ works under; throws {@link IllegalArgumentException} for no organ of ours. */
    public String profileOf(OrganId organ) {
        return Optional.ofNullable(reader.staff().organs().get(organ)).or(() -> {
            reader.changed();
            return Optional.ofNullable(reader.staff().organs().get(organ));
        }).map(Staff.Organ::profile).orElseThrow(() -> new IllegalArgumentException("no such organ: " + organ));
    }

    /** Level of the organ, such as city or street; throws {@link IllegalArgumentException} for no organ of ours. */
    public String levelOf(OrganId organ) {
        return Optional.ofNullable(reader.staff().organs().get(organ)).map(Staff.Organ::level)
                .orElseThrow(() -> new IllegalArgumentException("no such organ: " + organ));
    }

    /** All organs, in the order of their codes. */
    public List<OrganId> organs() {
        return reader.staff().organs().keySet().stream().sorted((a, b) -> a.value().compareTo(b.value())).toList();
    }

    /** The unit of the organ that has this code, or this name in one of the languages. */
    public Optional<UnitId> unitNamed(OrganId organ, String name) {
        return reader.staff().units().values().stream().filter(u -> u.organ().equals(organ))
                .filter(u -> u.id().value().equals(name) || u.name().in("zh").equals(name) || u.name().in("en").equals(name))
                .map(Staff.Unit::id).findFirst();
    }

    public String unitName(OrganId organ, UnitId unit) {
        return unitName(organ, unit, LocaleContextHolder.getLocale());
    }

    /** As {@link #unitName(OrganId, UnitId)}, as it is called in the legal text (Chinese), for the record. */
    public String unitNameForRecord(OrganId organ, UnitId unit) {
        return unitName(organ, unit, Locale.SIMPLIFIED_CHINESE);
    }

    private String unitName(OrganId organ, UnitId unit, Locale locale) {
        return Optional.ofNullable(reader.staff().units().get(new Staff.UnitKey(organ, unit)))
                .map(u -> u.name().in(locale.getLanguage())).orElseGet(() -> message("unit." + unit, unit.value(), locale));
    }

    public String personName(PersonId person) {
        return personName(person, LocaleContextHolder.getLocale());
    }

    private String personName(PersonId person, Locale locale) {
        return Optional.ofNullable(reader.staff().people().get(person)).map(p -> p.name().in(locale.getLanguage()))
                .orElseGet(() -> message("person." + person, person.value(), locale));
    }

    /** The name of a kind of post, from the bundles: {@code post.<kind>}. */
    public String postName(PostKind post) {
        return message("post." + post, post.value(), LocaleContextHolder.getLocale());
    }

    /** Everybody who holds such a post in the organ today and whose account is enabled, longest in the post first. */
    public List<Holder> holders(OrganId organ, PostKind post) {
        return current(h -> h.organ().equals(organ) && h.post().equals(post)).map(this::holder).toList();
    }

    /** As {@link #holders(OrganId, PostKind)}, with what they are called in the legal text (Chinese), for the record. */
    public List<Holder> holdersForRecord(OrganId organ, PostKind post) {
        return current(h -> h.organ().equals(organ) && h.post().equals(post)).map(h -> holder(h, Locale.SIMPLIFIED_CHINESE)).toList();
    }

    /** As {@link #holders(OrganId, PostKind)}, of one unit. */
    public List<Holder> holders(OrganId organ, UnitId unit, PostKind post) {
        return holders(organ, post).stream().filter(h -> h.unit().equals(unit)).toList();
    }

    /** Everybody of the organ who works on matters today, each once, in the order of unit and person. */
    public List<Holder> staffOf(OrganId organ) {
        return current(h -> h.organ().equals(organ) && Substitutions.isPossible(h))
                .collect(Collectors.toMap(h -> h.post().person().value(), this::holder, (first, second) -> first, TreeMap::new))
                .values().stream().sorted(Comparator.comparing((Holder h) -> h.unit().value())).toList();
    }

    /** The posts that an enabled person holds today, longest held first; empty for anybody else. */
    public List<PostHolding> holdingsOf(PersonId person) {
        return current(h -> h.person().equals(person)).map(Staff.Holding::post).toList();
    }

    /** The posts of others in which an enabled person acts today as their substitute; none for an administrator. */
    public List<PostHolding> substitutionsOf(PersonId person) {
        return reader.staff().substitutions().stream().filter(h -> h.post().person().equals(person)).filter(this::isCurrent)
                .map(Staff.Holding::post).toList();
    }

    /** Who stands in today for the holder of the post. */
    public List<PersonId> substitutesFor(OrganId organ, PersonId holder, UnitId unit, PostKind post) {
        return reader.staff().substitutions().stream().filter(this::isCurrent).map(Staff.Holding::post)
                .filter(h -> h.organ().equals(organ) && holder.equals(h.onBehalfOf()) && h.unit().equals(unit)
                        && h.post().equals(post)).map(PostHolding::person).toList();
    }

    /** Who acts, as pages name them: with their section, and with whom they stand in for. */
    public String actorName(Actor actor) {
        String name = personName(actor.person());
        if (actor.onBehalfOf() != null) {
            return messages.getMessage("person.on-behalf", new Object[] {name, personName(actor.onBehalfOf())},
                    LocaleContextHolder.getLocale());
        }
        return sectionOf(actor.organ(), actor.person(), actor.unit()).map(section -> messages.getMessage("person.in-section",
                new Object[] {name, section}, LocaleContextHolder.getLocale())).orElse(name);
    }

    /** The name of the section in which the person holds a post of the unit. */
    public Optional<String> sectionOf(OrganId organ, PersonId person, UnitId unit) {
        return current(h -> h.person().equals(person) && h.unit().equals(unit) && h.organ().equals(organ))
                .filter(h -> h.section() != null).map(h -> h.section().in(language())).findFirst();
    }

    /**
     * The holding, while its post is held and the holder's account is enabled; a substitution also only while that of whoever
     * gave it is, and while the substitute is no administrator.
     */
    public Optional<PostHolding> holding(UUID id) {
        return Optional.ofNullable(reader.staff().byId().get(id)).filter(this::isCurrent).map(Staff.Holding::post);
    }

    /** Whether the person holds one of the three administrators' posts, or will, whatever the state of their account. */
    boolean isAdministrator(PersonId person) {
        LocalDate today = clock.today();
        return reader.staff().holdings().stream().map(Staff.Holding::post).anyMatch(h -> h.person().equals(person)
                && Posts.isAdministrator(h.post()) && (h.until() == null || !h.until().isBefore(today)));
    }

    /** Whether the person has to choose a password before anything else. */
    boolean mustChoosePassword(PersonId person) {
        Staff.Person known = reader.staff().people().get(person);
        return known != null && known.password() == Staff.Password.ONE_TIME;
    }

    /** The one unit that has the function for the organ. */
    public Optional<UnitId> unitWithFunction(OrganId organ, String function) {
        return reader.staff().units().values().stream()
                .filter(u -> u.organ().equals(organ) && function.equals(u.function())).map(Staff.Unit::id).findFirst();
    }

    /**
     * The unit a desk of a matter stands in. Throws {@link IllegalStateException} when no unit of the organ has the
     * desk's function: work must never be addressed to nobody.
     */
    public UnitId resolve(Desk desk, OrganId organ, UnitId leadUnit) {
        if (Desk.LEAD.equals(desk.function())) {
            return leadUnit;
        }
        return unitWithFunction(organ, desk.function())
                .orElseThrow(() -> new IllegalStateException("no unit of " + organ + " has the function of " + desk));
    }

    private Holder holder(Staff.Holding held) {
        return holder(held, LocaleContextHolder.getLocale());
    }

    private Holder holder(Staff.Holding held, Locale locale) {
        PostHolding post = held.post();
        String title = held.title() == null ? message("post." + post.post(), post.post().value(), locale)
                : held.title().in(locale.getLanguage());
        return new Holder(post.person(), personName(post.person(), locale), post.unit(),
                unitName(post.organ(), post.unit(), locale), post.post(), title);
    }

    private Stream<Staff.Holding> current(Predicate<PostHolding> wanted) {
        return reader.staff().holdings().stream().filter(h -> wanted.test(h.post())).filter(this::isCurrent);
    }

    private boolean isCurrent(Staff.Holding held) {
        PostHolding post = held.post();
        LocalDate today = clock.today();
        return post.holdsOn(today) && isEnabled(post.person())
                && (post.onBehalfOf() == null || isEnabled(post.onBehalfOf()) && !administers(post.person(), today));
    }

    private boolean isEnabled(PersonId person) {
        Staff.Person known = reader.staff().people().get(person);
        return known != null && known.enabled();
    }

    private boolean administers(PersonId person, LocalDate day) {
        return reader.staff().holdings().stream().map(Staff.Holding::post)
                .anyMatch(h -> h.person().equals(person) && Posts.isAdministrator(h.post()) && h.holdsOn(day));
    }

    private String message(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale);
    }

    private static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
