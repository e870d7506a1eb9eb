package cn.fadu.notification.web;

import cn.fadu.notification.Notices;
import cn.fadu.notification.WarningList;
import cn.fadu.notification.WarningList.Filter;
import cn.fadu.notification.WarningList.Which;
import cn.fadu.notification.WarningRow;
import cn.fadu.notification.WarningScope;
import cn.fadu.notification.WarningWords;
import cn.fadu.notification.WarningWords.Urgency;
import cn.fadu.shared.Actor;
import cn.fadu.web.LimitNotices;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the frame and the workbench show of the warnings of who looks. */
@Component
class NearLimits implements LimitNotices {

    private final Notices notices;
    private final WarningList warnings;
    private final WarningWords words;
    private final Texts texts;

    NearLimits(Notices notices, WarningList warnings, WarningWords words, Texts texts) {
        this.notices = notices;
        this.warnings = warnings;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public int unread(Actor actor) {
        return WarningScope.of(actor).contains(WarningScope.MINE) ? notices.countUnread(actor) : 0;
    }

    @Override
    public List<Item> near(Actor actor, int most) {
        return !WarningScope.of(actor).contains(WarningScope.MINE) ? List.of()
                : warnings.page(actor, WarningScope.MINE, Which.STANDING, Filter.NONE, null, most).stream().map(this::item).toList();
    }

    private Item item(WarningRow w) {
        Urgency urgency = words.urgency(w);
        return new Item(urgency.tone(), urgency.sign(), urgency.words(), words.limit(w), "/warnings/" + w.id(),
                w.title() == null ? texts.text("warning.unreadable") : w.title(), texts.text("warning.due", w.due()));
    }
}
