package cn.fadu.numbering;

import cn.fadu.shared.OrganId;
import java.time.LocalDate;

/**
 * A document that is to be numbered.
 *
 * @param owner what the number belongs to; nothing else may have it
 * @param typed the number given by hand, or null for the next one
 */
public record NumberWanted(OrganId organ, DocumentKind kind, LocalDate on, String owner, String typed) {
}
