package cn.fadu.participation.web;

import java.util.List;

/**
 * What templates/participation/opinionReceiptPage.html shows: an opinion as registered, with the digest of its bytes and how
 * to check it. It names nobody.
 *
 * @param clause  the clause it is about, or null
 * @param changed whether the bytes are no longer those that the digest was made of
 * @param bytes   the registered bytes as text, which are handed out as the file
 * @param file    name of the file with these bytes
 * @param fileHref where the file is handed out
 * @param seal    the batch that sealed it, or null while it waits
 */
record OpinionReceipt(String title, String opinionsHref, long number, String received, String way, String clause,
                      String content, String registered, String digest, boolean changed, String bytes, String file,
                      String fileHref, Seal seal) {

    /**
     * The batch.
     *
     * @param text   entry, first and last number and count in words
     * @param holds  whether the opinion as it stands now leads to the root
     * @param path   the hashes beside the way up, {@code L} before one that stands to the left and {@code R} to the right
     * @param recipe three lines of a shell that print the digest, nothing, and the root
     */
    record Seal(String text, String root, boolean holds, List<String> path, String recipe) {
    }
}
