package cn.fadu.dossier;

import cn.fadu.dossier.PersonalFact.ErasureGround;
import java.time.LocalDate;

/**
 * What is kept beside the record of one commitment: salt and value, or that they were erased.
 *
 * @param salt         null once erased
 * @param value        null once erased
 * @param restrictedOn day from which it is kept and not used for anything else, or null
 * @param erasure      null while the value is there
 */
public record PersonalValue(PersonalText commitment, String salt, String value, LocalDate restrictedOn, Erasure erasure) {

    /** The erasure that took the value away: its day, its ground, the number of its entry in the matter's stream. */
    public record Erasure(LocalDate on, ErasureGround ground, long entry) {
    }

    public boolean isErased() {
        return erasure != null;
    }

    /** Whether value and salt are there and the commitment is to them. */
    public boolean fits() {
        return value != null && salt != null && PersonalText.commit(salt, value).equals(commitment);
    }
}
