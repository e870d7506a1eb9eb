package cn.fadu.participation;

import cn.fadu.dossier.Personal;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalUse;
import java.time.LocalDate;

/**
 * One opinion of the public, as it is registered.
 *
 * @param clause  the clause it is about, or null
 * @param from    the commitment to the name that was given, or null when none was
 */
public record Opinion(LocalDate receivedOn, Way way, String clause, String content,
                      @Personal(PersonalUse.OPINION_GIVER) PersonalText from) {

    /** How it came in. */
    public enum Way { WEB, LETTER, PHONE, EMAIL, SEMINAR, QUESTIONNAIRE, VISIT }
}
