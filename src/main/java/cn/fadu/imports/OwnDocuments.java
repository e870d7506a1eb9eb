package cn.fadu.imports;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.PastStep;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document belongs to one matter: where several procedures of an import name one, each further has it as its own. */
final class OwnDocuments {

    private final Documents documents;
    private final Actor actor;
    private final Set<DocumentId> given = new HashSet<>();

    OwnDocuments(Documents documents, Actor actor) {
        this.documents = documents;
        this.actor = actor;
    }

    /** A document of the present procedure with the same content. */
    DocumentRef of(FiledDocument document) {
        FiledDocument own = document.matter() == null && given.add(document.id()) ? document : documents.again(document, actor);
        return reference(own);
    }

    /** The procedure with documents of its own. */
    PastProcedure of(PastProcedure past) {
        return new PastProcedure(past.pointer(), past.title(), past.organ(), past.unit(), past.decisionClass(), past.flags(),
                past.source(), past.place(), past.steps().stream().map(this::of).toList());
    }

    static DocumentRef reference(FiledDocument document) {
        return new DocumentRef(document.id(), document.name(), document.digest(), document.sizeBytes());
    }

    private PastStep of(PastStep s) {
        if (s.documents().isEmpty()) {
            return s;
        }
        List<DocumentRef> own = s.documents().stream()
                .map(d -> of(documents.find(d.id()).orElseThrow(() -> new IllegalStateException("no document " + d.id())))).toList();
        return s.withDocuments(own, s.notEnclosed());
    }
}
