package cn.fadu.deliberation.web;

import cn.fadu.matter.web.HelpView;
import cn.fadu.web.forms.FormView;

/** What templates/deliberation/callOffPage.html shows. */
record CallOffPage(String href, String meeting, String actId, HelpView help, FormView form) {
}
