package cn.fadu.verifier.database;

/**
 * An entry whose content contradicts something that was computed from it when it was written.
 *
 * @param row            as it stands, in the columns of {@link ChainPass}
 * @param before         digest of the entry before it, from content
 * @param leaf           number of its leaf, or null when it has none
 * @param storedDiffers  from the digest in the row
 * @param leafDiffers    from the hash of its leaf
 * @param linkDiffers    the digest it names as that of the entry before differs from {@code before}
 * @param nextDiffers    from the digest that the next entry names; false when there is none
 */
record AlteredEntry(byte[] row, String stream, long sequence, byte[] before, Long leaf, byte[] leafHash, boolean storedDiffers,
                    boolean leafDiffers, boolean linkDiffers, boolean nextDiffers) {

    AlteredEntry withNext(boolean differs) {
        return new AlteredEntry(row, stream, sequence, before, leaf, leafHash, storedDiffers, leafDiffers, linkDiffers, differs);
    }
}
