package cn.fadu.identity;

import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;

/**
 * Somebody who holds a post today, with names in the current language.
 *
 * @param title the person's own title in the post (副市长), otherwise the name of the post
 */
public record Holder(PersonId person, String name, UnitId unit, String unitName, PostKind post, String title) {
}
