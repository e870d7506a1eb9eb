package cn.fadu.notification.mail;

import java.util.Optional;

/** Whether and through which server mail leaves this installation. */
public final class MailDesk {

    private final Optional<MailServer> server;
    private final String baseUrl;

    MailDesk(Optional<MailServer> server, String baseUrl) {
        this.server = server;
        this.baseUrl = baseUrl;
    }

    /** Whether mail is sent at all. */
    public boolean isOpen() {
        return server.isPresent();
    }

    Optional<MailServer> server() {
        return server;
    }

    /** The address of the installation without a slash at its end; empty when none is configured: mails have no links then. */
    String baseUrl() {
        return baseUrl;
    }
}
