package cn.fadu.initiation.web;

/**
 * What templates/initiation/secrecyPage.html shows.
 *
 * @param formHref where somebody goes on who answered no; null when it was answered yes
 */
record SecrecyPage(String formHref, boolean secret) {
}
