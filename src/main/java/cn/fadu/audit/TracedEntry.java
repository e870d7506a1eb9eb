package cn.fadu.audit;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.ledger.Entry;
import java.util.List;

/**
 * One entry of a matter's record in its place.
 *
 * @param facts       what it states; empty for an entry that states no facts
 * @param before      the dossier as the entry found it; what was taken back by then is left out of it
 * @param after       the dossier as the entry left it
 * @param takesBack   number of the entry that it takes back, or null
 * @param takenBackBy number of the later entry that took it back, or null
 * @param paper       where it was entered from paper, otherwise null
 */
public record TracedEntry(Entry entry, List<Fact> facts, TraceStage stage, Dossier before, Dossier after, Long takesBack,
                          Long takenBackBy, FromPaper paper) {

    public TracedEntry {
        facts = List.copyOf(facts);
    }

    /** Its place in the matter's record, from one. */
    public long number() {
        return entry.sequence();
    }

    /**
     * An entry from paper and the second look at it.
     *
     * @param checkedIn number of the entry of the latest check, or null while nobody has compared paper and entry
     * @param agrees    whether that check found that they agree
     */
    public record FromPaper(EnteredFromPaper entered, Long checkedIn, boolean agrees) {
    }
}
