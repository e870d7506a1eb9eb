package cn.fadu.setup;

import cn.fadu.identity.Posts;
import cn.fadu.identity.StaffLists.PersonLine;
import cn.fadu.identity.StaffLists.UnitLine;
import cn.fadu.shared.Desk;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What an organ needs before its matters can run: the desks that the models address work to, each in a unit with somebody
 * at it, and the administrators who watch one another.
 */
final class CheckList {

    /** Desks of procedures that not every matter owes. */
    private static final Set<String> WHEN_OWED = Set.of("advisers", "experts", "risk", "market", "evaluation");
    private static final PostKind PRESIDER = new PostKind("presider");
    private static final Set<PostKind> NOT_IN_EVERY_UNIT = Set.of(Posts.UNDERTAKER, PRESIDER);

    private final Set<Desk> desks;
    private final List<UnitLine> units;
    private final List<PersonLine> people;

    CheckList(Set<Desk> desks, List<UnitLine> units, List<PersonLine> people) {
        this.desks = desks;
        this.units = units;
        this.people = people.stream().filter(PersonLine::enabled).toList();
    }

    /** What an item is about. */
    enum Kind { FUNCTION, UNDERTAKING, ADMINISTRATOR, SECOND_ADMINISTRATOR }

    /**
     * One thing that is needed.
     *
     * @param must     whether the first matter needs it; otherwise only a matter that owes the procedure, or it is advice
     * @param function of a unit, or null
     * @param unit     the unit it is about, or null where there is none yet
     * @param missing  posts that nobody holds
     */
    record Item(Kind kind, boolean must, String function, UnitId unit, List<PostKind> missing) {

        boolean isThere() {
            return (kind == Kind.ADMINISTRATOR || kind == Kind.SECOND_ADMINISTRATOR || unit != null) && missing.isEmpty();
        }
    }

    /** What every matter needs first. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        undertaking(items);
        Posts.FUNCTIONS.stream().filter(f -> desks.stream().anyMatch(d -> d.function().equals(f))).map(this::function)
                .forEach(items::add);
        for (PostKind post : List.of(Posts.SECADMIN, Posts.AUDADMIN)) {
            items.add(new Item(Kind.ADMINISTRATOR, true, null, null, holders(post) > 0 ? List.of() : List.of(post)));
        }
        items.add(new Item(Kind.SECOND_ADMINISTRATOR, false, null, null,
                holders(Posts.SECADMIN) == 1 ? List.of(Posts.SECADMIN) : List.of()));
        items.sort(Comparator.comparing(item -> !item.must()));
        return items;
    }

    boolean isComplete() {
        return items().stream().allMatch(item -> item.isThere() || !item.must());
    }

    private Item function(String function) {
        UnitId unit = units.stream().filter(u -> function.equals(u.function())).map(UnitLine::unit).findFirst().orElse(null);
        return new Item(Kind.FUNCTION, !WHEN_OWED.contains(function), function, unit, missing(unit, posts(function)));
    }

    /**
     * One item for each unit that could undertake matters, or one that says there is none. Once a unit has everybody it
     * takes, others may be there to answer when they are consulted.
     */
    private void undertaking(List<Item> items) {
        List<PostKind> needed = posts(Desk.LEAD).stream().filter(p -> !NOT_IN_EVERY_UNIT.contains(p)).toList();
        List<UnitId> undertaking = units.stream().map(UnitLine::unit).filter(u -> isHeld(u, Posts.UNDERTAKER)).toList();
        boolean able = undertaking.stream().anyMatch(u -> missing(u, needed).isEmpty());
        if (undertaking.isEmpty()) {
            items.add(new Item(Kind.UNDERTAKING, true, null, null, posts(Desk.LEAD).stream().filter(p -> !p.equals(PRESIDER)).toList()));
        }
        undertaking.forEach(u -> items.add(new Item(Kind.UNDERTAKING, !able, null, u, missing(u, needed))));
    }

    /** Posts of the desks with this function, in the order in which people are shown them. */
    private List<PostKind> posts(String function) {
        return Posts.KINDS.stream().filter(post -> desks.contains(new Desk(function, post))).toList();
    }

    private List<PostKind> missing(UnitId unit, List<PostKind> posts) {
        return posts.stream().filter(post -> unit == null || !isHeld(unit, post)).toList();
    }

    private long holders(PostKind post) {
        return people.stream().filter(p -> p.posts().stream().anyMatch(h -> h.post().equals(post))).count();
    }

    private boolean isHeld(UnitId unit, PostKind post) {
        return people.stream().anyMatch(p -> p.posts().stream().anyMatch(h -> h.unit().equals(unit) && h.post().equals(post)));
    }
}
