package cn.fadu.documents;

import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.Instant;

/**
 * A filed document, without its content.
 *
 * @param matter    the matter whose document it is, or null while it belongs to none
 * @param name      as given by whoever filed it, fit to be shown; never a path
 * @param mediaType what name and content agree on, with the charset for text
 * @param filedAt   by the official clock
 */
public record FiledDocument(DocumentId id, OrganId organ, MatterId matter, String name, Digest digest, long sizeBytes,
                            String mediaType, Instant filedAt, PersonId filedBy) {
}
