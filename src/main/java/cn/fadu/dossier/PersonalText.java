package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.util.Objects;

/**
 * Personal data as facts state it: not the text, but a commitment to it, {@code {"committed":"<64 digits>"}} in a payload. Text
 * and salt are kept beside the record, where they can be erased while every digest of the record stays what it is. Two of
 * them are equal when they are the same commitment, whether or not anybody still has the text.
 *
 * @param committed SHA-256 of the salt, a colon and the text, see {@link #commit}
 */
public record PersonalText(Digest committed) {

    public PersonalText {
        Objects.requireNonNull(committed);
    }

    /**
     * The commitment to a text under a salt: SHA-256 over the UTF-8 bytes of {@code salt:text}, which
     * {@code printf '%s' 'salt:text' | sha256sum} prints. Without the salt, 32 random hexadecimal digits, the text cannot be
     * guessed from it.
     */
    public static PersonalText commit(String salt, String text) {
        return new PersonalText(Digest.ofText(salt + ":" + text));
    }
}
