package cn.fadu.initiation.web;

/**
 * What templates/initiation/secrecyPage.html shows.
 *
 * @param formHref where somebody goes on who answers no; null once it was answered yes
 * @param actId    id under which a yes is counted; null once it was
 */
record SecrecyPage(String formHref, String actId) {

    public boolean isSecret() {
        return formHref == null;
    }
}
