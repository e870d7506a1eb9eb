package cn.fadu.matter;

import cn.fadu.shared.DocumentId;

/** A document was named that does not exist or may not be used in the matter; the two are not told apart. */
public class UnknownDocumentException extends RuntimeException {

    private final transient DocumentId document;

    public UnknownDocumentException(DocumentId document) {
        super("no document " + document + " for this matter");
        this.document = document;
    }

    public DocumentId document() {
        return document;
    }
}
