package cn.fadu.deliberation.web;

import cn.fadu.matter.web.HelpView;
import cn.fadu.web.forms.FormView;

/** What templates/deliberation/callMeetingPage.html shows. */
record CallMeetingPage(String actId, HelpView help, FormView form) {
}
