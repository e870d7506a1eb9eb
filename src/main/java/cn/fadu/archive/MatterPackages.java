package cn.fadu.archive;

import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.SignedCheckpoint;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;

/** Packages of matters. Who may have one is the caller's question. */
@Service
public class MatterPackages {

    private final Ledger ledger;
    private final Checkpoints checkpoints;
    private final PackageWriter writer;

    MatterPackages(Ledger ledger, Checkpoints checkpoints, PackageWriter writer) {
        this.ledger = ledger;
        this.checkpoints = checkpoints;
        this.writer = writer;
    }

    /**
     * The package of the matter up to an entry, proven in a tree.
     *
     * @param position number of the last entry, or null for the present one
     * @param size     size of a signed checkpoint that covers it, or null for the latest, which is signed when none covers it
     * @throws PackageRefused when the matter has no such entry, or no such checkpoint was signed, or it does not cover the
     *                        entry
     */
    public MatterPackage find(MatterId matter, OrganId organ, Long position, Long size, MatterPackage.Copy copy) {
        StreamId stream = StreamId.of(matter);
        long last = ledger.extent(stream).entries();
        long upTo = position == null ? last : position;
        if (upTo < 1 || upTo > last) {
            throw new PackageRefused("archive.problem.position");
        }
        SignedCheckpoint checkpoint = size == null ? checkpoints.awaitCovering(stream, upTo)
                : checkpoints.of(size).orElseThrow(() -> new PackageRefused("archive.problem.size"));
        long covered = checkpoint.checkpoint().size();
        if (checkpoints.leafOf(stream, upTo).filter(leaf -> leaf < covered).isEmpty()) {
            throw new PackageRefused("archive.problem.not-covered");
        }
        return new MatterPackage(matter, organ, upTo, checkpoint, copy);
    }

    /** Writes the package as a ZIP file; the stream stays open. Content that cannot be read ends it unfinished. */
    public void write(MatterPackage wanted, OutputStream out) throws IOException {
        writer.write(wanted, out);
    }
}
