package cn.fadu.identity;

import cn.fadu.shared.PostKind;
import java.util.Set;

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

    private static final Set<PostKind> HEADS = Set.of(new PostKind("office-head"), new PostKind("unit-head"),
            new PostKind("director"));

    private Posts() {
    }

    /** Whether the holder heads a unit, and says who of it does which work. */
    public static boolean isHead(PostKind post) {
        return HEADS.contains(post);
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
