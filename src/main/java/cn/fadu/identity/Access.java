package cn.fadu.identity;

import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import java.util.Set;

/**
 * What a post may do at all, before any question about a single matter: the three administrators see no matter, and the
 * auditor changes nothing.
 */
public final class Access {

    private static final Set<PostKind> SEEING_COUNTS = Set.of(Posts.AUDITOR, new PostKind("reviewer"), new PostKind("checker"),
            new PostKind("approver"), new PostKind("director"), new PostKind("office-head"));

    private Access() {
    }

    /** Whether the content of matters may be shown to the actor; false for each of the three administrators. */
    public static boolean readsMatters(Actor actor) {
        return !Posts.isAdministrator(actor.post());
    }

    /** Whether the actor reads every matter of the organ, without a part in it. */
    public static boolean readsWholeOrgan(Actor actor) {
        return Posts.AUDITOR.equals(actor.post());
    }

    /** Whether the actor sees the keys and checkpoints that the record is signed with. */
    public static boolean seesSigning(Actor actor) {
        return changesKeys(actor) || Posts.AUDADMIN.equals(actor.post());
    }

    /** Whether the actor has new keys made; the security administrator alone. */
    public static boolean changesKeys(Actor actor) {
        return Posts.SECADMIN.equals(actor.post());
    }

    /** Whether the actor enters units and people and proposes who holds which post; the system administrator alone. */
    public static boolean entersStaff(Actor actor) {
        return Posts.SYSADMIN.equals(actor.post());
    }

    /** Whether the actor decides on proposed rights and hands out passwords; the security administrator alone. */
    public static boolean givesRights(Actor actor) {
        return Posts.SECADMIN.equals(actor.post());
    }

    /** Whether the actor renews the calendars by which deadlines are counted; the system administrator alone. */
    public static boolean keepsCalendar(Actor actor) {
        return Posts.SYSADMIN.equals(actor.post());
    }

    /** Whether the actor adopts jurisdiction profiles: the security and the system administrator. */
    public static boolean adoptsProfiles(Actor actor) {
        return Posts.SECADMIN.equals(actor.post()) || Posts.SYSADMIN.equals(actor.post());
    }

    /** Whether the actor sees how often each rule held or was broken in the organ: auditors, legality reviewers, the head of the office. */
    public static boolean seesRuleCounts(Actor actor) {
        return SEEING_COUNTS.contains(actor.post());
    }

    /** Whether the actor enters procedures of the past: office and archive for the organ, an undertaker for the own unit. */
    public static boolean importsPast(Actor actor) {
        return Posts.UNDERTAKER.equals(actor.post()) || importsForOrgan(actor);
    }

    /** Whether the actor enters procedures of the past that any unit of the organ undertook. */
    public static boolean importsForOrgan(Actor actor) {
        return Posts.KEEPERS_OF_RECORDS.contains(actor.post());
    }

    /** Whether the actor may change anything about a matter; false for the auditor, whose acts are about findings alone. */
    public static boolean changes(Actor actor) {
        return !Posts.AUDITOR.equals(actor.post());
    }
}
