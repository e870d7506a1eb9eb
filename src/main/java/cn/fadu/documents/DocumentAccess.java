package cn.fadu.documents;

import cn.fadu.shared.Actor;

/**
 * Who may read a document; answered by the module that knows matters. A document that one may not read looks the same as
 * one that does not exist.
 */
public interface DocumentAccess {

    boolean mayRead(Actor actor, FiledDocument document);
}
