package cn.fadu.matter;

import cn.fadu.shared.DocumentId;

/** A document was named that does not exist or may not be used in the matter; the two are not told apart. */
public class UnknownDocumentException extends RuntimeException {

    public UnknownDocumentException(DocumentId id) {
        super("no document " + id + " for this matter");
    }
}
