package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Entry;
import cn.fadu.shared.Actor;
import java.util.List;

/**
 * The entries that a reader of a matter sees. While written opinions are coming in, no expert reads another's (Order 713,
 * Art. 19(2): independently); everybody else sees the whole record.
 */
public final class ReadableEntries {

    private static final String OPINION = "userTask_giveExpertOpinion";
    private static final String EXPERT = "expert";

    private ReadableEntries() {
    }

    /** Those of the entries that the actor sees; {@code dossier} is the matter's present one. */
    public static List<Entry> of(List<Entry> entries, Dossier dossier, Actor actor) {
        return entries.stream().filter(e -> isReadable(e, dossier, actor)).toList();
    }

    /** Whether the actor, who may read the matter, sees this entry of it. */
    public static boolean isReadable(Entry entry, Dossier dossier, Actor actor) {
        boolean apart = isExpert(actor) && dossier.expertReview().keepsOpinionsApart();
        return !apart || !isOpinionOfExpert(entry) || entry.actor().person().equals(actor.person());
    }

    /** Whether the actor is one of those who do not read one another while opinions are coming in. */
    public static boolean isExpert(Actor actor) {
        return actor.post().value().equals(EXPERT);
    }

    /** Whether it is one of the entries that experts do not read of one another. */
    public static boolean isOpinionOfExpert(Entry entry) {
        return entry.action().equals(OPINION);
    }
}
