package cn.fadu.api;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Digest;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call that acts.
 *
 * @param id      chosen by the client: sent again, it is the same act
 * @param content digest of what is asked, address and body: the same id with another content is not the same act
 */
record Call(ActId id, ObjectNode body, Digest content) {
}
