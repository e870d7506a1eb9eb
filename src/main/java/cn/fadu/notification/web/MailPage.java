package cn.fadu.notification.web;

import java.util.List;

/**
 * What templates/notification/mailPage.html shows.
 *
 * @param open    whether mail leaves this installation
 * @param problem what is wrong with the address; null for nothing
 */
record MailPage(boolean open, String address, List<Choice> choices, List<Choice> languages, String problem, List<Sent> sent) {

    record Choice(String value, String label, String help, boolean chosen) {
    }

    /** A mail and what became of it. */
    record Sent(String what, String day, String tone, String state, String at) {
    }
}
