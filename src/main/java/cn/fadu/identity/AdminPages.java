package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.sheets.Sheet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pages of the three administrators show, of their own organ only. */
@Component
class AdminPages {

    /** Units with their people. */
    record PeoplePage(List<UnitRow> units, List<PersonRow> people) {
    }

    record UnitRow(String code, String name, String function) {
    }

    /**
     * Somebody of the organ.
     *
     * @param self     whether it is the administrator who looks at the page
     * @param switched whether that administrator enables and disables the account
     */
    record PersonRow(String login, String name, List<PostRow> posts, boolean enabled, boolean self, boolean switched) {
    }

    /** {@code holding} is the post's id while it can be proposed to end, otherwise null. */
    record PostRow(String name, UUID holding) {
    }

    record LocksPage(List<LockRow> locks) {
    }

    record LockRow(String login, String name, Instant until) {
    }

    private final StaffReader reader;
    private final Directory directory;
    private final LoginGuard guard;
    private final MessageSource messages;

    AdminPages(StaffReader reader, Directory directory, LoginGuard guard, MessageSource messages) {
        this.reader = reader;
        this.directory = directory;
        this.guard = guard;
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
                        p.id().equals(actor.person()), !directory.isAdministrator(p.id())))
                .sorted(Comparator.comparing(PersonRow::login)).toList();
        return new PeoplePage(units, people);
    }

    LocksPage locks(Actor actor) {
        return new LocksPage(guard.locked(actor.organ()).stream()
                .map(l -> new LockRow(l.person().value(), directory.personName(l.person()), l.until())).toList());
    }

    Sheet peopleSheet(Actor actor) {
        List<List<Object>> rows = people(actor).people().stream().map(p -> Sheet.row(p.login(), p.name(),
                p.posts().stream().map(PostRow::name).collect(Collectors.joining("\n")), message(p.enabled() ? "admin.people.is-enabled" : "admin.people.is-disabled", ""))).toList();
        return new Sheet(message("admin.people.people", ""), header("admin.people.login", "admin.people.name",
                "admin.people.posts", "admin.people.state"), rows);
    }

    private List<String> header(String... keys) {
        return Stream.of(keys).map(key -> message(key, key)).toList();
    }

    private List<PostRow> posts(Staff staff, PersonId person) {
        return staff.holdings().stream().map(Staff.Holding::post).filter(h -> h.person().equals(person))
                .map(h -> new PostRow(directory.postName(h.post()) + " · " + directory.unitName(h.organ(), h.unit()),
                        h.until() == null ? h.id() : null)).distinct().toList();
    }

    private String message(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
