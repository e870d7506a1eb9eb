package cn.fadu.matter;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import org.springframework.stereotype.Component;

/** Documents as acts name them: those of the matter, and what the actor filed that belongs to nothing yet. */
@Component
public class DocumentsOfMatters {

    private final Documents documents;

    DocumentsOfMatters(Documents documents) {
        this.documents = documents;
    }

    /** Throws {@link UnknownDocumentException} for any other document. */
    public DocumentRef forMatter(DocumentId id, MatterId matter, Actor actor) {
        return documents.find(id).filter(d -> mayUse(d, matter, actor))
                .map(d -> new DocumentRef(d.id(), d.name(), d.digest(), d.sizeBytes()))
                .orElseThrow(() -> new UnknownDocumentException(id));
    }

    /** Makes the document one of the matter; throws when another matter was quicker. */
    void attach(DocumentRef document, MatterId matter) {
        if (!documents.attach(document.id(), matter)) {
            throw new UnknownDocumentException(document.id());
        }
    }

    private static boolean mayUse(FiledDocument document, MatterId matter, Actor actor) {
        return document.organ().equals(actor.organ())
                && (document.matter() == null ? document.filedBy().equals(actor.person()) : document.matter().equals(matter));
    }
}
