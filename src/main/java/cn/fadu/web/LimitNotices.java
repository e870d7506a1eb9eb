package cn.fadu.web;

import cn.fadu.shared.Actor;
import java.util.List;

/** What the frame and the workbench show of limits that come near or are past. */
public interface LimitNotices {

    /** How many warnings the actor was told of and has not read, at most 100. */
    int unread(Actor actor);

    /** What is urgent for the actor, the urgentest first, at most so many. */
    List<Item> near(Actor actor, int most);

    /**
     * One limit in words.
     *
     * @param tone   class of the colour; {@code sign} and {@code urgency} say the same
     * @param href   the page of the warning
     * @param matter title of the matter, or neutral words for a matter the actor may not read
     */
    record Item(String tone, String sign, String urgency, String limit, String href, String matter, String due) {
    }
}
