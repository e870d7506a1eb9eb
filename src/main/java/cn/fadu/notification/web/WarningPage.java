package cn.fadu.notification.web;

import cn.fadu.notification.WarningWords.Urgency;
import java.util.List;

/**
 * What templates/notification/warningPage.html shows: one warning.
 *
 * @param taskHref  the page of the work, when it is on the reader's desk; otherwise null
 * @param told      who was told of it, in words
 * @param closed    why it stands no longer; null while it stands
 * @param late      whether the limit is or was past
 * @param states    whether the reader is to state a reason
 * @param typed     what was typed as the reason
 * @param problem   what is wrong with it; null for nothing
 */
record WarningPage(String id, String limit, Urgency urgency, String matter, String matterHref, String responsible, String act,
                   String taskHref, String due, String raised, String told, String closed, String meeting, List<String> reminders,
                   boolean late, List<Reason> reasons, boolean states, String typed, String problem, int longest) {

    record Reason(String text, String by) {
    }
}
