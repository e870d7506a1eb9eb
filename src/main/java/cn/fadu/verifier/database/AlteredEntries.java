package cn.fadu.verifier.database;

import cn.fadu.verifier.database.Finding.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names what was done to entries whose content differs from what was computed of it. The hash of a leaf that a signed
 * checkpoint vouches for is the measure: whatever change undone gives it again is the change that was made.
 */
final class AlteredEntries {

    private final List<AlteredEntry> altered;
    private final long vouched;
    private final FormerValues former;
    private final EntryRow entry = new EntryRow(ChainPass.FIELDS);
    private final byte[] hash = new byte[32];
    private final Set<AlteredEntry> explained = new HashSet<>();
    private final Findings findings = new Findings();

    /** @param vouched number of leaves that a signed checkpoint or a witness vouches for */
    AlteredEntries(List<AlteredEntry> altered, long vouched, Connection connection) {
        this.altered = altered;
        this.vouched = vouched;
        this.former = new FormerValues(connection);
    }

    Findings named() throws SQLException {
        for (AlteredEntry one : altered) {
            if (!explained.contains(one)) {
                explained.add(one);
                name(one);
            }
        }
        return findings;
    }

    private void name(AlteredEntry one) throws SQLException {
        if (!one.leafDiffers()) {
            boolean chainAgrees = one.leaf() != null && !one.nextDiffers() && !one.linkDiffers();
            add(chainAgrees ? Kind.DIGEST_CHANGED : Kind.CONTENT_CHANGED, one);
        } else if (one.leaf() >= vouched && !one.storedDiffers() && !one.linkDiffers()) {
            findings.add(new Finding(Kind.LEAF_CHANGED, one.stream(), one.sequence(), one.leaf(), List.of()));
        } else if (!moved(one)) {
            changed(one);
        }
    }

    private void changed(AlteredEntry one) throws SQLException {
        Optional<FormerValues.Former> was = former.of(one);
        if (was.isPresent()) {
            add(was.get().kind(), one, was.get().was(), was.get().is());
        } else {
            add(Kind.CONTENT_CHANGED, one);
        }
        if (!one.storedDiffers()) {
            add(Kind.CHAIN_RECOMPUTED, one);
            consequencesOf(one);
        }
    }

    /** An entry inserted, or two that changed places. */
    private boolean moved(AlteredEntry place) {
        for (AlteredEntry other : altered) {
            if (other == place || !other.leafDiffers() || !belongs(other, place)) {
                continue;
            }
            if (belongs(place, other)) {
                findings.add(Finding.ofEntry(Kind.ENTRIES_SWAPPED, place.stream(), place.sequence(), other.stream(),
                        Long.toString(other.sequence())));
                explained.add(other);
                return true;
            }
            if (other.stream().equals(place.stream()) && other.sequence() == place.sequence() + 1) {
                add(Kind.ENTRY_INSERTED, place);
                consequencesOf(place);
                return true;
            }
        }
        return false;
    }

    /** Whether the content of one entry, put in the place of the other, gives the leaf of that place. */
    private boolean belongs(AlteredEntry content, AlteredEntry place) {
        for (byte[] previous : List.of(previous(content), previous(place), place.before())) {
            byte[] row = with(content.row(), EntryRow.STREAM, place.stream().getBytes(StandardCharsets.UTF_8));
            row = with(row, EntryRow.SEQUENCE, ByteBuffer.allocate(Long.BYTES).putLong(place.sequence()).array());
            row = with(row, EntryRow.PREVIOUS, previous);
            entry.read(row);
            entry.leaf(hash);
            if (Arrays.equals(hash, place.leafHash())) {
                return true;
            }
        }
        return false;
    }

    private byte[] previous(AlteredEntry one) {
        entry.fields().set(one.row());
        return entry.fields().bytesOf(EntryRow.PREVIOUS);
    }

    private byte[] with(byte[] row, int field, byte[] value) {
        entry.fields().set(row);
        return entry.fields().with(field, value);
    }

    /** What follows in the stream differs because of this one. */
    private void consequencesOf(AlteredEntry one) {
        List<AlteredEntry> behind = new ArrayList<>(altered);
        behind.removeIf(a -> !a.stream().equals(one.stream()) || a.sequence() < one.sequence() || a.storedDiffers());
        explained.addAll(behind);
    }

    private void add(Kind kind, AlteredEntry one, String... details) {
        findings.add(Finding.ofEntry(kind, one.stream(), one.sequence(), details));
    }
}
