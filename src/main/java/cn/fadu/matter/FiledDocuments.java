package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;

/** Documents as acts name them. */
public interface FiledDocuments {

    /** Throws {@link UnknownDocumentException} unless the document belongs to the matter, or to nothing yet and the actor. */
    DocumentRef forMatter(DocumentId id, MatterId matter, Actor actor);
}
