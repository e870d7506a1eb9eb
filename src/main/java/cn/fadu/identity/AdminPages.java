package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages of the three administrators show, of their own organ only. */
@Component
class AdminPages {

    static final int EVENTS_ON_A_PAGE = 100;

    /** Units with their people. */
    record PeoplePage(List<UnitRow> units, List<PersonRow> people) {
    }

    record UnitRow(String code, String name, String function) {
    }

    /** {@code self} is the administrator who looks at the page: nobody disables their own account. */
    record PersonRow(String login, String name, List<String> posts, boolean enabled, boolean self) {
    }

    record LocksPage(List<LockRow> locks) {
    }

    record LockRow(String login, String name, Instant until) {
    }

    /** The newest events first; {@code older} is the id to ask for what comes after, or null. */
    record LogPage(List<EventRow> events, Long older) {
    }

    record EventRow(Instant at, String what, String person, String subject, String address) {
    }

    private final StaffReader reader;
    private final Directory directory;
    private final LoginGuard guard;
    private final AccessLog log;
    private final MessageSource messages;

    AdminPages(StaffReader reader, Directory directory, LoginGuard guard, AccessLog log, MessageSource messages) {
        this.reader = reader;
        this.directory = directory;
        this.guard = guard;
        this.log = log;
        this.messages = messages;
    }

    PeoplePage people(Actor actor) {
        Staff staff = reader.staff();
        List<UnitRow> units = staff.units().values().stream().filter(u -> u.organ().equals(actor.organ()))
                .map(u -> new UnitRow(u.id().value(), directory.unitName(u.organ(), u.id()),
                        u.function() == null ? "" : message("function." + u.function(), u.function())))
                .sorted(Comparator.comparing(UnitRow::code)).toList();
        List<PersonRow> people = staff.people().values().stream().filter(p -> p.organ().equals(actor.organ()))
                .map(p -> new PersonRow(p.id().value(), directory.personName(p.id()), posts(staff, p.id()), p.enabled(),
                        p.id().equals(actor.person())))
                .sorted(Comparator.comparing(PersonRow::login)).toList();
        return new PeoplePage(units, people);
    }

    LocksPage locks(Actor actor) {
        return new LocksPage(guard.locked(actor.organ()).stream()
                .map(l -> new LockRow(l.person().value(), directory.personName(l.person()), l.until())).toList());
    }

    LogPage log(Actor actor, long before) {
        List<AccessLog.Event> events = log.before(actor.organ(), before, EVENTS_ON_A_PAGE);
        return new LogPage(events.stream().map(this::row).toList(),
                events.size() < EVENTS_ON_A_PAGE ? null : events.get(events.size() - 1).id());
    }

    private EventRow row(AccessLog.Event e) {
        String person = e.person() == null ? message("log.nobody", "") : directory.personName(new PersonId(e.person()))
                + " (" + e.person() + ")";
        return new EventRow(e.at(), message("log." + e.kind().name().toLowerCase(java.util.Locale.ROOT), e.kind().name()),
                person, e.subject() == null ? "" : e.subject(), e.address() == null ? "" : e.address());
    }

    private List<String> posts(Staff staff, PersonId person) {
        return staff.holdings().stream().map(Staff.Holding::post).filter(h -> h.person().equals(person))
                .map(h -> directory.postName(h.post()) + " · " + directory.unitName(h.organ(), h.unit())).distinct().toList();
    }

    private String message(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
