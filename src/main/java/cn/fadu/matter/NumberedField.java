package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.numbering.DocumentKind;
import java.util.function.Function;

/**
 * A field of an act's form that may stay empty for the next number.
 *
 * @param owner what the number belongs to where it is not the matter; null for the matter
 */
public record NumberedField(String key, DocumentKind kind, Function<Dossier, String> owner) {

    public static NumberedField of(String key, DocumentKind kind) {
        return new NumberedField(key, kind, dossier -> null);
    }
}
