package cn.fadu.archive;

import cn.fadu.ledger.SignedCheckpoint;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;

/**
 * Which package of a matter: the same one has the same bytes, but for what was erased or stamped in between.
 *
 * @param position   number of the last entry of the matter in it
 * @param checkpoint the one over the tree whose size the package is of; it covers all entries in it
 * @param copy       whether personal data and unpublished documents are in it
 */
public record MatterPackage(MatterId matter, OrganId organ, long position, SignedCheckpoint checkpoint, Copy copy) {

    /** The whole record, or what may be given to anybody: the same entries without the marked fields and inner documents. */
    public enum Copy { FULL, PUBLIC }

    public long size() {
        return checkpoint.checkpoint().size();
    }

    /** Name of the bag, and of the file without its ending. */
    public String name() {
        return "fadu-" + matter + "-" + position + "-" + size() + (copy == Copy.PUBLIC ? "-public" : "");
    }
}
