package cn.fadu.documents;

import cn.fadu.shared.Actor;

/**
 * Who may read a document. Without a bean of this type, whoever filed it and the auditors of the organ may. A document
 * that one may not read looks the same as one that does not exist.
 */
public interface DocumentAccess {

    boolean mayRead(Actor actor, FiledDocument document);
}
