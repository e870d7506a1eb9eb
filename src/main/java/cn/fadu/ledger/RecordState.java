package cn.fadu.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How it stands with the record and its signatures, as this instance sees it.
 *
 * @param origin      what the installation signs under; empty before the first signature
 * @param size        entries in the tree
 * @param waiting     entries that are not in the tree yet
 * @param checkpoints the newest, the largest first
 * @param keys        all there ever were, the newest first
 * @param refusal     why nothing is signed at present
 */
public record RecordState(String origin, long size, long waiting, List<Covering> checkpoints, List<Key> keys, Witness witness,
                          Stamps stamps, Optional<RecordRefused> refusal) {

    /**
     * A checkpoint.
     *
     * @param signers the keys whose signature verifies
     * @param stamp   its time stamp, if there is one
     */
    public record Covering(SignedCheckpoint signed, List<PublishedKey> signers, Optional<Stamp> stamp) {
    }

    /** A time stamp that was checked; without {@code signer} it is not valid. */
    public record Stamp(Instant at, String signer) {
    }

    /**
     * A key.
     *
     * @param signs whether the next checkpoint is signed by it
     * @param held  whether its private key is in the key directory of this instance
     */
    public record Key(PublishedKey published, boolean signs, boolean held) {
    }

    /** The file of checkpoints; {@code size} of the last one in it, 0 when there is none. */
    public record Witness(Path file, long size) {
    }

    /**
     * Time stamps.
     *
     * @param service  null when none is configured
     * @param last     when one was stored last
     * @param failedAt when the last attempt failed; empty when it did not
     * @param failure  why
     */
    public record Stamps(URI service, Optional<Instant> last, Optional<Instant> failedAt, Optional<String> failure) {
    }
}
