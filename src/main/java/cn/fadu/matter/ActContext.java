package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PersonalText;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What an act may know: the dossier before it, who acts and the legal date of today.
 *
 * @param documents looks up a filed document; throws {@link UnknownDocumentException} for one the matter may not use
 * @param numbers   gives numbers, each used up when the act is recorded and not before
 * @param personal  commits to personal data, kept when the act is recorded and not before
 */
public record ActContext(MatterId matter, Dossier dossier, Actor actor, LocalDate today,
                         Function<DocumentId, DocumentRef> documents, Numbers numbers,
                         Personal personal) {

    /** Gives documents their numbers. */
    interface Numbers {

        /** {@code typed} is null where the next number is wanted. */
        String give(NumberedField field, String typed, LocalDate on);
    }

    /** Commits to personal data of members of the public, which facts state as commitments. */
    public interface Personal {

        /** A commitment of its own to the text; null for null. */
        PersonalText of(String text);

        /**
         * The same commitment for the same text, those among {@code known} first: for people who are named again within one
         * proceeding, such as who takes part in a hearing and speaks there. Gives null for null.
         */
        Function<String, PersonalText> among(Collection<PersonalText> known);
    }

    public PersonId person() {
        return actor.person();
    }

    /** The one file given in a field, or null when none was. */
    public DocumentRef document(FormValues values, String key) {
        return documents(values, key).stream().findFirst().orElse(null);
    }

    /** The files given in a field, in their order. */
    public List<DocumentRef> documents(FormValues values, String key) {
        return values.files(key).stream().map(DocumentId::of).map(documents).toList();
    }

    /**
     * The number of the document that the act makes, given by hand in the field or the next of its kind in the year of the
     * legal date. A number that another document has refuses the act.
     */
    public String number(FormValues values, NumberedField field, LocalDate on) {
        return numbers.give(field, values.textOrNull(field.key()), on);
    }

    /** The digest of the current draft; throws {@link IllegalStateException} before the first. */
    public Digest draft() {
        return dossier.currentDraft().orElseThrow(() -> new IllegalStateException("the matter has no draft")).draft();
    }
}
