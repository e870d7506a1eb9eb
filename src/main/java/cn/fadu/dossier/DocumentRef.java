package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;

/** A filed document as facts name it: identity, the name it was filed under, its digest and its size in bytes. */
public record DocumentRef(DocumentId id, String name, Digest digest, long sizeBytes) {
}
