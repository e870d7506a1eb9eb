package cn.fadu.participation;

import cn.fadu.shared.Digest;
import java.time.LocalDate;

/**
 * One opinion of the public, as it is registered.
 *
 * @param clause  the clause it is about, or null
 * @param from    salted digest of the name that was given, or null when none was: the name itself is kept outside the
 *                record, where it can be erased
 */
public record Opinion(LocalDate receivedOn, Way way, String clause, String content, Digest from) {

    /** How it came in. */
    public enum Way { WEB, LETTER, PHONE, EMAIL, SEMINAR, QUESTIONNAIRE, VISIT }
}
