package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The record of a matter in pieces, the latest first. */
@Component
class RecordPieces {

    static final int SIZE = 50;
    private static final int LATER = SIZE / 2;

    private final Ledger ledger;
    private final EntryViews entries;

    RecordPieces(Ledger ledger, EntryViews entries) {
        this.ledger = ledger;
        this.entries = entries;
    }

    /** Which piece is asked for, as it stands in the address; what is no number asks for the latest. */
    record Wanted(String before, String entry) {

        /** The number before which the piece ends: a piece that has an asked entry has some later ones as well. */
        private long end() {
            if (entry.matches("[1-9][0-9]{0,9}")) {
                return Long.parseLong(entry) + LATER;
            }
            return before.matches("[1-9][0-9]{0,9}") ? Long.parseLong(before) : Long.MAX_VALUE;
        }
    }

    /**
     * Some entries.
     *
     * @param earlier address of the entries before these, null where there are none
     * @param latest  address of the latest entries, null where they are among these
     */
    record Piece(List<EntryView> entries, String earlier, String latest) {

        static final Piece NONE = new Piece(List.of(), null, null);
    }

    Piece piece(MatterId matter, Dossier dossier, Actor actor, Wanted wanted, long last) {
        List<Entry> found = ledger.readBack(StreamId.of(matter), wanted.end(), SIZE);
        String home = "/matters/" + matter;
        long first = found.isEmpty() ? 1 : found.get(found.size() - 1).sequence();
        boolean endsEarly = found.isEmpty() || found.get(0).sequence() < last;
        return new Piece(entries.views(ReadableEntries.of(found, dossier, actor)),
                first > 1 ? home + "?before=" + first : null, endsEarly ? home : null);
    }

    /** The whole record in its order, as it is printed. */
    Piece whole(List<Entry> readable) {
        return new Piece(entries.views(readable), null, null);
    }

    /** Where an entry is shown. */
    static String href(MatterId matter, long entry) {
        return "/matters/" + matter + "?entry=" + entry + "#entry-" + entry;
    }
}
