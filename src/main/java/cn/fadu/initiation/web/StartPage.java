package cn.fadu.initiation.web;

import cn.fadu.matter.web.HelpView;
import cn.fadu.web.forms.FormView;

/** What templates/initiation/startPage.html shows. */
record StartPage(String place, String actId, String item, String basis, HelpView help, FormView form) {
}
