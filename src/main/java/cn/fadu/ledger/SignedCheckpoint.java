package cn.fadu.ledger;

import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.SignedNote;
import java.time.Instant;

/** A checkpoint with its signatures; {@code signedAt} by the machine's clock, which no signature vouches for. */
public record SignedCheckpoint(SignedNote note, Instant signedAt) {

    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }
}
