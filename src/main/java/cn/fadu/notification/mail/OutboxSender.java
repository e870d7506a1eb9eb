package cn.fadu.notification.mail;

import cn.fadu.notification.mail.MailServer.Answer;
import cn.fadu.notification.mail.MailServer.Letter;
import cn.fadu.notification.mail.Outbox.Mail;
import cn.fadu.shared.TechnicalClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, on one node at a time, each mail at most once: it is written, and that it is being sent is
 * committed, before the server gets it. What the server surely does not have is tried again, later each time; of what broke
 * off nobody knows, and it is not sent again. The lock belongs to a connection, so it goes when the node does, and who has it knows that
 * everything that is still being sent was left behind.
 */
@Component
class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final long LOCK = 0x66616475_6d61696cL;
    private static final int BATCH = 100;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    private final Outbox outbox;
    private final DigestWriter writer;
    private final MailDesk desk;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TechnicalClock clock;

    OutboxSender(Outbox outbox, DigestWriter writer, MailDesk desk, JdbcTemplate jdbc, TransactionTemplate transaction,
                 TechnicalClock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.desk = desk;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${fadu.mail.delay}", fixedDelayString = "${fadu.mail.delay}")
    void tick() {
        try {
            send(false);
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be worked off", e);
        }
    }

    /**
     * Sends what is ready.
     *
     * @param wait whether to wait for a node that is at it; otherwise that node is left alone
     * @return how many mails the server took
     */
    int send(boolean wait) {
        return jdbc.execute((ConnectionCallback<Integer>) connection -> {
            JdbcTemplate own = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            if (wait) {
                own.query("SELECT pg_advisory_lock(?)", row -> { }, LOCK);
            } else if (!Boolean.TRUE.equals(own.queryForObject("SELECT pg_try_advisory_lock(?)", Boolean.class, LOCK))) {
                return 0;
            }
            try {
                return sendAll();
            } finally {
                own.query("SELECT pg_advisory_unlock(?)", row -> { }, LOCK);
            }
        });
    }

    private int sendAll() {
        outbox.abandon();
        if (desk.server().isEmpty()) {
            outbox.expire();
            return 0;
        }
        int sent = 0;
        Batch batch;
        do {
            batch = send(desk.server().get(), outbox.ready(BATCH));
            sent += batch.sent();
        } while (batch.more());
        return sent;
    }

    /** How many mails of a batch the server took, and whether it makes sense to go on. */
    private record Batch(int sent, boolean more) {
    }

    private Batch send(MailServer server, List<Mail> ready) {
        if (ready.isEmpty()) {
            return new Batch(0, false);
        }
        Transport transport;
        try {
            transport = server.connect();
        } catch (MessagingException e) {
            LOG.warn("The mail server cannot be reached: {}", e.getClass().getSimpleName());
            ready.forEach(this::postpone);
            return new Batch(0, false);
        }
        try {
            int sent = 0;
            for (Mail mail : ready) {
                if (transport.isConnected() && send(server, transport, mail)) {
                    sent++;
                }
            }
            return new Batch(sent, ready.size() == BATCH && transport.isConnected());
        } finally {
            close(transport);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server was gone before the connection was closed");
        }
    }

    private boolean send(MailServer server, Transport transport, Mail waiting) {
        Optional<Written> written;
        try {
            written = transaction.execute(status -> outbox.take(waiting.id()).flatMap(mail -> write(server, mail)));
        } catch (RuntimeException e) {
            LOG.warn("Mail {} could not be written: {}", waiting.id(), e.getClass().getSimpleName());
            postpone(waiting);
            return false;
        }
        return written.isPresent() && handOver(server, transport, written.get());
    }

    /** A mail that is being sent from now on, and what the server is to get. */
    private record Written(Mail mail, MimeMessage message) {
    }

    private Optional<Written> write(MailServer server, Mail mail) {
        Optional<Letter> letter = writer.write(mail);
        if (letter.isEmpty()) {
            outbox.ended(mail.id(), MailState.NEEDLESS);
            return Optional.empty();
        }
        try {
            return Optional.of(new Written(mail, server.compose(letter.get(), Date.from(clock.now()))));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private boolean handOver(MailServer server, Transport transport, Written written) {
        Mail mail = written.mail();
        Answer answer = server.send(transport, written.message());
        switch (answer) {
            case TAKEN -> outbox.ended(mail.id(), MailState.SENT);
            case NEVER -> outbox.ended(mail.id(), MailState.REFUSED);
            case NONE -> outbox.ended(mail.id(), MailState.UNCERTAIN);
            case NOT_NOW -> again(mail);
        }
        if (answer != Answer.TAKEN) {
            LOG.warn("Mail {} was not taken: {}", mail.id(), answer);
        }
        return answer == Answer.TAKEN;
    }

    /** One attempt more at a mail of which the server got nothing; it is never left as one that is being sent. */
    private void postpone(Mail waiting) {
        transaction.executeWithoutResult(status -> outbox.take(waiting.id()).ifPresent(this::again));
    }

    /** After 1, 2, 4, 8 minutes and so on, at most four hours; after ten attempts not any more. */
    private void again(Mail mail) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            outbox.ended(mail.id(), MailState.GIVEN_UP);
            return;
        }
        Duration wait = Duration.ofMinutes(1L << (mail.attempts() - 1));
        outbox.tryAgain(mail.id(), clock.now().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
    }
}
