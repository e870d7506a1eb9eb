package cn.fadu.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The mail server of the installation, and how it answers: nothing it is told or knows is ever logged. */
final class MailServer {

    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl server;
    private final String from;

    /** {@code from} is the sender's address, with or without a name. */
    MailServer(JavaMailSenderImpl server, String from) {
        this.server = server;
        this.from = from;
    }

    /** What the server made of a mail. */
    enum Answer {
        /** It has it. */
        TAKEN,
        /** It refused it for now, and does not have it. */
        NOT_NOW,
        /** It refused it for good. */
        NEVER,
        /** It said nothing any more: it may have it. */
        NONE
    }

    /** A mail ready to leave. */
    record Letter(UUID id, String to, String subject, String text, String html) {

        /** Without address and content: a log may show it. */
        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }

    /** A connection to the server; throws {@link MessagingException} when there is none to be had, and nothing was sent then. */
    Transport connect() throws MessagingException {
        Transport transport = server.getSession().getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
        transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        return transport;
    }

    /** Hands the message over. */
    Answer send(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Answer.TAKEN;
        } catch (SendFailedException e) {
            return answer(e);
        } catch (MessagingException e) {
            return Answer.NONE;
        }
    }

    /**
     * The letter as it is sent; throws {@link MessagingException} when none can be made of it. Its Message-ID is made of its id,
     * so that whoever gets it twice sees that it is one.
     */
    MimeMessage compose(Letter letter, Date date) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        InternetAddress sender = new InternetAddress(from);
        helper.setFrom(sender);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(date);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        String host = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        message.setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
        return message;
    }

    /** The code of the server's answer is in the exception or in one that hangs on it; without any it said nothing. */
    private static Answer answer(SendFailedException failed) {
        for (Exception e = failed; e instanceof MessagingException m; e = m.getNextException()) {
            int code = e instanceof SMTPAddressFailedException a ? a.getReturnCode()
                    : e instanceof SMTPSendFailedException s ? s.getReturnCode() : 0;
            if (code > 0) {
                return code >= PERMANENT ? Answer.NEVER : Answer.NOT_NOW;
            }
        }
        return Answer.NONE;
    }
}
