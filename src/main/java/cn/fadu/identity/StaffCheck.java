package cn.fadu.identity;

import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffPlan.NewUnit;
import cn.fadu.identity.StaffPlan.WantedPost;
import cn.fadu.identity.StaffProblem.About;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CodeId;
import cn.fadu.shared.Desk;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** Checks a plan against what the organ has already, and says in typed form what of it is new. For one plan. */
final class StaffCheck {

    static final int LONGEST_NAME = 100;

    private final OrganId organ;
    private final Staff staff;
    private final List<RightChange> open;
    private final Set<Desk> desks;
    private final StaffWords words;
    private final LocalDate today;

    private final List<StaffProblem> problems = new ArrayList<>();
    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<PersonId, People.Names> people = new LinkedHashMap<>();
    private final List<Post> posts = new ArrayList<>();
    /** Known before this plan or by it. */
    private final Map<UnitId, String> functions = new HashMap<>();
    private final Map<String, UnitId> unitsByWord = new HashMap<>();
    private final Map<PersonId, Set<PostKind>> held = new HashMap<>();
    /** Units and people of the plan that have a problem of their own, by what they are called in it. */
    private final Set<String> faulty = new HashSet<>();

    StaffCheck(OrganId organ, Staff staff, List<RightChange> open, Set<Desk> desks, StaffWords words, LocalDate today) {
        this.organ = organ;
        this.staff = staff;
        this.open = open;
        this.desks = desks;
        this.words = words;
        this.today = today;
        staff.units().values().stream().filter(u -> u.organ().equals(organ))
                .forEach(u -> know(u.id(), u.function(), u.name().zh(), u.name().en()));
        staff.holdings().stream().map(Staff.Holding::post).filter(h -> h.until() == null || !h.until().isBefore(today))
                .forEach(h -> held.computeIfAbsent(h.person(), p -> new HashSet<>()).add(h.post()));
        open.stream().filter(c -> c.kind() == RightChange.Kind.GIVE_POST)
                .forEach(c -> held.computeIfAbsent(c.person(), p -> new HashSet<>()).add(c.post()));
    }

    record Unit(People.Names names, String function) {
    }

    record Post(PersonId person, People.Place place, LocalDate since) {
    }

    /** What is new, or why nothing of it may be entered. */
    record Checked(List<StaffProblem> problems, Map<UnitId, Unit> units, Map<PersonId, People.Names> people, List<Post> posts) {
    }

    Checked of(StaffPlan plan) {
        for (int i = 0; i < plan.units().size(); i++) {
            int before = problems.size();
            NewUnit unit = plan.units().get(i);
            unit(i, unit);
            note(before, unit.code(), unit.nameZh(), unit.nameEn());
        }
        for (int i = 0; i < plan.people().size(); i++) {
            int before = problems.size();
            person(i, plan.people().get(i));
            note(before, plan.people().get(i).login());
        }
        for (int i = 0; i < plan.posts().size(); i++) {
            post(i, plan.posts().get(i));
        }
        return new Checked(problems, units, people, posts);
    }

    private void unit(int index, NewUnit unit) {
        int before = problems.size();
        String code = unit.code().strip();
        if (!isCode(code)) {
            problem(About.UNIT, index, "code", "code", code);
        } else if (units.containsKey(new UnitId(code))) {
            problem(About.UNIT, index, "code", "unit-twice", code);
        }
        People.Names names = names(About.UNIT, index, unit.nameZh(), unit.nameEn());
        Optional<String> function = words.function(unit.function().strip());
        if (!unit.function().isBlank() && function.isEmpty()) {
            problem(About.UNIT, index, "function", "function", unit.function().strip());
        }
        if (before < problems.size()) {
            return;
        }
        UnitId id = new UnitId(code);
        Staff.Unit there = staff.units().get(new Staff.UnitKey(organ, id));
        if (there != null) {
            if (!there.name().zh().equals(names.zh())) {
                problem(About.UNIT, index, "code", "unit-taken", code, there.name().zh());
            }
            return;
        }
        if (function.isPresent() && functions.containsValue(function.get())) {
            problem(About.UNIT, index, "function", "function-taken", words.function(function.get(), language()));
            return;
        }
        units.put(id, new Unit(names, function.orElse(null)));
        know(id, function.orElse(null), names.zh(), names.en());
    }

    private void person(int index, NewPerson person) {
        int before = problems.size();
        String login = plain(person.login());
        if (!isCode(login)) {
            problem(About.PERSON, index, "login", "login", person.login().strip());
        } else if (people.containsKey(new PersonId(login)) && !people.get(new PersonId(login)).zh().equals(person.nameZh().strip())) {
            problem(About.PERSON, index, "login", "login-twice", login);
        }
        People.Names names = names(About.PERSON, index, person.nameZh(), person.nameEn());
        if (before < problems.size()) {
            return;
        }
        Staff.Person there = staff.people().get(new PersonId(login));
        if (there == null) {
            people.putIfAbsent(new PersonId(login), names);
        } else if (!there.organ().equals(organ) || !there.name().zh().equals(names.zh())) {
            problem(About.PERSON, index, "login", "login-taken", login);
        }
    }

    private void post(int index, WantedPost wanted) {
        int before = problems.size();
        String login = plain(wanted.login());
        boolean known = isCode(login) && isKnown(new PersonId(login));
        if (!known && !isFaulty(login)) {
            problem(About.POST, index, "login", "nobody", login);
        }
        UnitId unit = unitsByWord.get(wanted.unit().strip());
        if (unit == null && !isFaulty(wanted.unit())) {
            problem(About.POST, index, "unit", wanted.unit().isBlank() ? "unit-missing" : "no-unit", wanted.unit().strip());
        }
        Optional<PostKind> kind = words.post(wanted.post().strip());
        if (kind.isEmpty()) {
            problem(About.POST, index, "post", wanted.post().isBlank() ? "post-missing" : "no-post", wanted.post().strip());
        }
        Optional<LocalDate> since = wanted.since().isBlank() ? Optional.of(today) : StaffWords.day(wanted.since().strip());
        if (since.isEmpty()) {
            problem(About.POST, index, "since", "date", wanted.since().strip());
        }
        tooLong(About.POST, index, "section", wanted.section());
        tooLong(About.POST, index, "title", wanted.title());
        if (before == problems.size() && known && unit != null) {
            place(index, new Post(new PersonId(login), new People.Place(unit, text(wanted.section()), kind.get(),
                    text(wanted.title())), since.get()));
        }
    }

    /** Where the post can be held, and whether the person may hold it. */
    private void place(int index, Post post) {
        PostKind kind = post.place().post();
        Set<String> where = desks.stream().filter(d -> d.post().equals(kind)).map(Desk::function).collect(Collectors.toSet());
        boolean anywhere = where.isEmpty() || where.stream().anyMatch(Set.of(Desk.LEAD, Desk.NAMED, Desk.ANY)::contains);
        if (!anywhere && !where.contains(functions.get(post.place().unit()))) {
            problem(About.POST, index, "unit", "post-elsewhere", words.post(kind, language()), where.stream().sorted()
                    .map(f -> words.function(f, language())).collect(Collectors.joining(" / ")));
            return;
        }
        Set<PostKind> others = held.computeIfAbsent(post.person(), p -> new HashSet<>());
        Optional<PostKind> clash = others.stream().filter(other -> Posts.exclude(other, kind)).findFirst();
        if (clash.isPresent()) {
            problem(About.POST, index, "post", "separate", words.post(kind, language()), words.post(clash.get(), language()));
            return;
        }
        others.add(kind);
        if (!isHeld(post)) {
            posts.add(post);
        }
    }

    private boolean isHeld(Post post) {
        UnitId unit = post.place().unit();
        PostKind kind = post.place().post();
        return open.stream().anyMatch(c -> c.gives(post.person(), unit, kind))
                || posts.stream().anyMatch(p -> p.person().equals(post.person()) && p.place().unit().equals(unit) && p.place().post().equals(kind))
                || staff.holdings().stream().map(Staff.Holding::post).anyMatch(h -> h.person().equals(post.person())
                && h.unit().equals(unit) && h.post().equals(kind) && (h.until() == null || h.until().isAfter(today)));
    }

    private void note(int before, String... called) {
        if (problems.size() > before) {
            Stream.of(called).map(StaffCheck::plain).filter(word -> !word.isEmpty()).forEach(faulty::add);
        }
    }

    /** Its own problem is named already; that it cannot be referred to is no other. */
    private boolean isFaulty(String called) {
        return faulty.contains(plain(called));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isKnown(PersonId person) {
        Staff.Person there = staff.people().get(person);
        return people.containsKey(person) || there != null && there.organ().equals(organ);
    }

    private People.Names names(About about, int index, String zh, String en) {
        if (zh.isBlank()) {
            problem(about, index, "nameZh", "name-missing");
        }
        tooLong(about, index, "nameZh", zh);
        tooLong(about, index, "nameEn", en);
        return new People.Names(zh.strip(), en.isBlank() ? zh.strip() : en.strip());
    }

    private void tooLong(About about, int index, String field, String text) {
        if (text.length() > LONGEST_NAME) {
            problem(about, index, field, "too-long", LONGEST_NAME);
        }
    }

    private void know(UnitId unit, String function, String... names) {
        Stream.concat(Stream.of(unit.value()), Stream.of(names)).filter(word -> !word.isBlank())
                .forEach(word -> unitsByWord.putIfAbsent(word, unit));
        if (function != null) {
            functions.put(unit, function);
        }
    }

    private void problem(About about, int index, String field, String problem, Object... arguments) {
        problems.add(StaffProblem.of(about, index, field, problem, arguments));
    }

    /** What the software itself is called in the record is nobody's. */
    static boolean isCode(String text) {
        return CodeId.FORM.matcher(text).matches() && !text.equals(Actor.SYSTEM.value())
                && !text.equals(ConsolePasswords.CONSOLE.value());
    }

    private static People.Names text(String text) {
        return text.isBlank() ? null : new People.Names(text.strip(), text.strip());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
