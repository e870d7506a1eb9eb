package cn.fadu.identity;

import cn.fadu.shared.PostKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of post that the software itself tells apart; all others are only addresses of work. */
public final class Posts {

    /** Reads everything of the organ and says what became of findings; changes nothing else. */
    public static final PostKind AUDITOR = new PostKind("auditor");
    /** Keeps people, units and posts; sees no matter. */
    public static final PostKind SYSADMIN = new PostKind("sysadmin");
    /** Keeps the locks on log-in; sees no matter. */
    public static final PostKind SECADMIN = new PostKind("secadmin");
    /** Reads the log of log-ins and administration; sees no matter. */
    public static final PostKind AUDADMIN = new PostKind("audadmin");

    /** Prepares the matters of a unit. */
    public static final PostKind UNDERTAKER = new PostKind("undertaker");

    /** Those who keep the records of the organ. */
    static final Set<PostKind> KEEPERS_OF_RECORDS = Set.of(new PostKind("office"), new PostKind("office-head"),
            new PostKind("archivist"));

    /** Every kind of post there is, in the order in which people are shown them. */
    public static final List<PostKind> KINDS = Stream.concat(Stream.of("undertaker", "unit-legal", "unit-head", "presider", "office",
            "office-head", "recorder", "reviewer", "checker", "approver", "director", "adviser", "expert", "assessor",
            "market-regulator", "chief", "member", "evaluator", "archivist").map(PostKind::new),
            Stream.of(AUDITOR, SYSADMIN, SECADMIN, AUDADMIN)).toList();

    /** What a unit can do for the matters of others, in the order in which people are shown it. */
    public static final List<String> FUNCTIONS = List.of("office", "legality", "leadership", "advisers", "archives", "audit",
            "experts", "risk", "market", "evaluation", "administration");

    private static final Set<PostKind> ADMINISTRATORS = Set.of(SYSADMIN, SECADMIN, AUDADMIN);
    private static final Set<PostKind> HEADS = Set.of(new PostKind("office-head"), new PostKind("unit-head"),
            new PostKind("director"));

    private Posts() {
    }

    /** Whether the holder heads a unit, and says who of it does which work. */
    public static boolean isHead(PostKind post) {
        return HEADS.contains(post);
    }

    /** Whether it is one of the three administrators' posts, which nobody holds together with another. */
    public static boolean isAdministrator(PostKind post) {
        return ADMINISTRATORS.contains(post);
    }

    /** Whether one person may not hold both: two kinds of which one is an administrator's. */
    static boolean exclude(PostKind one, PostKind other) {
        return !one.equals(other) && (isAdministrator(one) || isAdministrator(other));
    }

    /** The kinds of post whose holders head a unit. */
    public static Set<PostKind> heads() {
        return HEADS;
    }

    /** The authority that acting in the post gives: {@code POST_<kind>}. */
    public static String authority(PostKind post) {
        return "POST_" + post.value();
    }
}
