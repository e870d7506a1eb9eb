package cn.fadu.matter.web;

/** What templates/matter/gonePage.html shows: work that is no longer open, and by whom it was done. */
record GonePage(String name, String matterHref, String what) {
}
