package cn.fadu.api;

import java.util.List;

/**
 * The answer of an act that is on the record.
 *
 * @param matter the matter it was done in
 * @param act    key of the act
 * @param entry  number of its entry in the record of the matter; null for what is taken in piece by piece
 * @param digest digest of that entry, null as well
 * @param piece  number of what was taken in, such as a public opinion; null for every other act
 * @param opened what it opened, at whatever desk
 */
record ActDone(String actId, String matter, String act, Long entry, String digest, Long piece, List<TaskJson> opened) {
}
