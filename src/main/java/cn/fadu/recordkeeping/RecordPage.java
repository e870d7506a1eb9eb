package cn.fadu.recordkeeping;

import java.time.Instant;
import java.util.List;

/**
 * The page of the record's keys and checkpoints.
 *
 * @param refusal   why nothing is signed, in words, or null
 * @param remedy    what to do about it
 * @param witness   the file of checkpoints: where, and how far it goes, in words
 * @param service   address of the time stamping service, or null
 * @param stamps    how it stands with it, in words
 * @param stampsBad whether that is a failure
 * @param rotates   whether the reader has new keys made
 * @param closed    why no new key is made now, in words, or null
 */
record RecordPage(String origin, long size, long waiting, String refusal, String remedy, Witness witness, String service,
                  String stamps, boolean stampsBad, List<Row> checkpoints, List<Key> keys, boolean rotates, String closed) {

    record Witness(String file, String state, boolean behind) {
    }

    /**
     * A checkpoint.
     *
     * @param signers names of the keys, in words
     * @param stamp   the time stamp in words, or null
     * @param valid   whether the stamp holds
     */
    record Row(long size, String root, Instant at, String signers, String stamp, boolean valid) {

        public String brief() {
            return root.substring(0, 12);
        }
    }

    record Key(String name, String algorithm, boolean signs, boolean held, Instant since, long fromSize, String verifierKey,
               String pem) {
    }
}
