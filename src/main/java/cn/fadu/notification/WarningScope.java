package cn.fadu.notification;

import cn.fadu.identity.Access;
import cn.fadu.identity.Posts;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whose warnings somebody looks at. */
public enum WarningScope {

    /** What is on my desk, and what I was told of. */
    MINE,
    /** What my unit has to keep: for its head. */
    UNIT,
    /** What the organ has to keep: for the office and the auditor. */
    ORGAN;

    private static final Set<PostKind> OFFICE = Set.of(new PostKind("office"), new PostKind("office-head"));

    /** The scopes open to the actor, the widest last; none for an administrator. */
    public static List<WarningScope> of(Actor actor) {
        List<WarningScope> scopes = new ArrayList<>();
        if (!Access.readsMatters(actor)) {
            return scopes;
        }
        if (Access.changes(actor)) {
            scopes.add(MINE);
        }
        if (Posts.isHead(actor.post())) {
            scopes.add(UNIT);
        }
        if (OFFICE.contains(actor.post()) || Access.readsWholeOrgan(actor)) {
            scopes.add(ORGAN);
        }
        return scopes;
    }
}
