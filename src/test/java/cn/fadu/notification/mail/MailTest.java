package cn.fadu.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.LegalZone;
import cn.fadu.demo.DemoPeople;
import cn.fadu.matter.Dossiers;
import cn.fadu.notification.NearLimitsOfMatters;
import cn.fadu.notification.WarningList;
import cn.fadu.notification.WarningWords;
import cn.fadu.notification.mail.MailSettings.Setting;
import cn.fadu.platform.clock.MovableOfficialClock;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.MovableTechnicalClock;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import cn.fadu.testing.Walk;
import cn.fadu.web.Texts;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;

/** Warnings by mail, through a real mail server that is there, is not, or refuses. */
@FaduTest
class MailTest {

    private static final String BASE = "https://fadu.example.gov.cn";
    private static final PersonId UNDERTAKER = new PersonId("undertaker");
    private static final PersonId HEAD = new PersonId("unit-head");

    @Autowired
    private NearLimitsOfMatters limits;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private MailSettings settings;
    @Autowired
    private Outbox outbox;
    @Autowired
    private WarningList warnings;
    @Autowired
    private WarningWords words;
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private Texts texts;
    @Autowired
    private ITemplateEngine templates;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MovableTechnicalClock machine;
    @Autowired
    private MovableOfficialClock official;

    private GreenMail server;
    private int port;

    @BeforeEach
    void nobodyElseWantsMail() throws Exception {
        jdbc.update("UPDATE mail_setting SET choice = 'NONE'");
        jdbc.update("UPDATE mail SET state = 'NEEDLESS' WHERE state = 'WAITING'");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void stop() {
        jdbc.update("UPDATE mail_setting SET choice = 'NONE'");
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void one_digest_a_day_in_the_language_of_its_reader_with_numbers_instead_of_titles_that_are_not_public() throws Exception {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        wants(HEAD, MailChoice.DIGEST, "en");
        MatterId one = limits.awaitingSupplement("不公开的第一件");
        MatterId two = limits.awaitingSupplement("不公开的第二件");
        start();
        limits.goTo(limits.due(one), 1);
        later();
        assertThat(sender().send(true)).isEqualTo(2);

        MimeMessage chinese = to("undertaker@example.gov.cn");
        assertThat(chinese.getSubject()).startsWith("法度期限预警：" + parts(UNDERTAKER) + " 项");
        String text = body(chinese, 0);
        assertThat(text).contains("▲ 橙色 · 剩 1 个工作日", "补正期限", "一件决策事项（" + one.toString().substring(0, 8) + "）",
                two.toString().substring(0, 8), BASE + "/matters/" + one, BASE + "/warnings").doesNotContain("不公开的第一件", "不公开的第二件");
        assertThat(body(chinese, 1)).contains("<li>", "href=\"" + BASE + "/matters/" + one).doesNotContain("不公开的第一件");
        assertThat(chinese.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(body(to("unit-head@example.gov.cn"), 0)).contains("Orange · 1 working day left", "A decision matter (");

        assertThat(sender().send(true)).isZero();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(outbox.latest(DemoPeople.CITY, UNDERTAKER, 1)).extracting(Outbox.Mail::state).containsExactly(MailState.SENT);
    }

    @Test
    void what_comes_after_the_digest_of_the_day_has_left_waits_for_the_next_day() throws Exception {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        MatterId first = limits.awaitingSupplement("上午");
        limits.goTo(limits.due(first), 2);
        start();
        later();
        sender().send(true);
        int sent = server.getReceivedMessages().length;
        MatterId second = limits.awaitingSupplement("下午");
        limits.goTo(limits.due(second), 3);
        later();
        sender().send(true);
        assertThat(server.getReceivedMessages().length).isGreaterThan(sent);
        assertThat(jdbc.queryForList("SELECT day FROM mail WHERE person = 'undertaker' AND kind = 'DIGEST'", java.sql.Date.class))
                .doesNotHaveDuplicates();
    }

    @Test
    void red_is_sent_at_once_to_who_wants_it_so_and_not_again_in_the_digest() throws Exception {
        wants(UNDERTAKER, MailChoice.RED_AT_ONCE, "zh");
        MatterId matter = limits.awaitingSupplement("红色即时");
        limits.goTo(limits.due(matter), 0);
        start();
        later();
        sender().send(true);
        List<MimeMessage> red = Arrays.stream(server.getReceivedMessages()).filter(m -> subject(m).startsWith("法度红色预警")).toList();
        assertThat(red).hasSize(1);
        assertThat(body(red.get(0), 0)).contains("! 红色 · 今日到期", matter.toString().substring(0, 8));
        assertThat(Arrays.stream(server.getReceivedMessages()).filter(m -> body(m, 0).contains(matter.toString().substring(0, 8)))).hasSize(1);
    }

    @Test
    void a_server_that_is_down_is_tried_again_and_gets_each_mail_once() throws Exception {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        limits.goTo(limits.due(limits.awaitingSupplement("服务器未启动")), 1);
        later();
        assertThat(sender().send(true)).isZero();
        Outbox.Mail waiting = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0);
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.attempts()).isEqualTo(1);
        start();
        assertThat(sender().send(true)).isZero();
        machine.advance(Duration.ofMinutes(2));
        assertThat(sender().send(true)).isEqualTo(1);
        assertThat(sender().send(true)).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + waiting.id() + "@example.gov.cn>");
    }

    @Test
    void a_mail_of_which_no_message_can_be_made_is_tried_again_since_the_server_does_not_have_it() {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        limits.goTo(limits.due(limits.awaitingSupplement("发件地址有误")), 1);
        later();
        start();
        assertThat(sender(writer(JdbcClient.create(jdbc)), desk("法度 <fadu@example.gov.cn")).send(true)).isZero();
        assertIsTriedAgain();
    }

    @Test
    void a_database_that_fails_while_a_mail_is_written_leaves_it_to_be_sent_later() {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        limits.goTo(limits.due(limits.awaitingSupplement("写信时数据库中断")), 1);
        later();
        start();
        JdbcClient away = JdbcClient.create(new SimpleDriverDataSource(new org.postgresql.Driver(), "jdbc:postgresql://127.0.0.1:1/none"));
        assertThat(sender(writer(away), desk("fadu@example.gov.cn")).send(true)).isZero();
        assertIsTriedAgain();
    }

    private void assertIsTriedAgain() {
        Outbox.Mail waiting = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0);
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        assertThat(waiting.attempts()).isEqualTo(1);
        machine.advance(Duration.ofMinutes(2));
        assertThat(sender().send(true)).isEqualTo(1);
        assertThat(state(waiting.id())).isEqualTo("SENT");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void after_ten_attempts_it_gives_up_and_says_so() {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        limits.goTo(limits.due(limits.awaitingSupplement("放弃发送")), 1);
        later();
        UUID mail = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0).id();
        jdbc.update("UPDATE mail SET attempts = 9 WHERE id = ?", mail);
        sender().send(true);
        assertThat(state(mail)).isEqualTo("GIVEN_UP");
    }

    @Test
    void a_refused_address_is_not_tried_again() throws Exception {
        settings.set(DemoPeople.CITY, UNDERTAKER, new Setting("nobody@refused.example", MailChoice.DIGEST, "zh"));
        limits.goTo(limits.due(limits.awaitingSupplement("拒收地址")), 1);
        later();
        UUID mail = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0).id();
        try (RefusingServer refusing = new RefusingServer()) {
            port = refusing.port();
            assertThat(sender().send(true)).isZero();
        }
        assertThat(state(mail)).isEqualTo("REFUSED");
    }

    @Test
    void a_node_that_died_while_sending_leaves_a_mail_that_nobody_sends_again() {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        limits.goTo(limits.due(limits.awaitingSupplement("发送中断")), 1);
        later();
        UUID mail = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0).id();
        assertThat(outbox.take(mail)).isPresent();
        assertThat(outbox.take(mail)).isEmpty();
        start();
        assertThat(sender().send(true)).isZero();
        assertThat(state(mail)).isEqualTo("UNCERTAIN");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_was_done_meanwhile_is_not_written_about() {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        MatterId matter = limits.awaitingSupplement("已办不再提醒");
        limits.goTo(limits.due(matter), 1);
        UUID mail = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0).id();
        new JdbcTemplate(TestDatabase.shared().asOwner()).update("DELETE FROM mail_part WHERE mail_id = ? AND warning_id <> ?", mail, limits.standing(matter).id());
        limits.supply(matter);
        limits.sweep();
        later();
        start();
        assertThat(sender().send(true)).isZero();
        assertThat(state(mail)).isEqualTo("NEEDLESS");
    }

    @Test
    void without_a_mail_server_nothing_leaves_and_nothing_old_leaves_later() {
        wants(UNDERTAKER, MailChoice.DIGEST, "zh");
        limits.goTo(limits.due(limits.awaitingSupplement("没有服务器")), 1);
        UUID mail = outbox.latest(DemoPeople.CITY, UNDERTAKER, 1).get(0).id();
        OutboxSender without = sender(writer(JdbcClient.create(jdbc)), new MailDesk(Optional.empty(), BASE));
        assertThat(without.send(true)).isZero();
        assertThat(state(mail)).isEqualTo("WAITING");
        limits.goTo(limits.calendar().plusWorkingDays(official.today(), 1).date(), 0);
        without.send(true);
        assertThat(state(mail)).isEqualTo("NO_SERVER");
    }

    @Test
    void a_matter_is_named_outside_only_once_the_organ_has_made_it_public() {
        MatterId matter = procedures.start("undertaker", "公开征求意见后可以写明");
        walk.draft("undertaker", matter, "草案");
        assertThat(PublicMatters.mayBeNamed(dossiers.get(matter).orElseThrow())).isFalse();
        walk.notice("undertaker", matter, procedures.today(), procedures.today().plusDays(30), null);
        assertThat(PublicMatters.mayBeNamed(dossiers.get(matter).orElseThrow())).isTrue();
    }

    @Test
    void only_one_plain_address_is_an_address() {
        assertThat(List.of("a@b.cn", "first.last+x@example.gov.cn")).allMatch(MailSettings::isAddress);
        assertThat(List.of("", "a", "a@", "@b.cn", "a@b.cn, c@d.cn", "A <a@b.cn>", "a@b.cn\nBcc: c@d.cn", "局长@b.cn", "a b@c.cn"))
                .noneMatch(MailSettings::isAddress);
    }

    private void wants(PersonId person, MailChoice choice, String language) {
        settings.set(DemoPeople.CITY, person, new Setting(person + "@example.gov.cn", choice, language));
    }

    /** Past the minute in which warnings are collected, and past eight in the morning. */
    private void later() {
        machine.advance(Duration.ofMinutes(2));
        assertThat(official.now()).isAfter(LegalZone.startOf(official.today()).plus(Duration.ofHours(8)));
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private OutboxSender sender() {
        return sender(writer(JdbcClient.create(jdbc)), desk("法度 <fadu@example.gov.cn>"));
    }

    private OutboxSender sender(DigestWriter writer, MailDesk desk) {
        return new OutboxSender(outbox, writer, desk, jdbc, transaction, machine);
    }

    private DigestWriter writer(JdbcClient database) {
        return new DigestWriter(warnings, words, dossiers, settings, desk("fadu@example.gov.cn"), texts, templates, database);
    }

    private MailDesk desk(String from) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        return new MailDesk(Optional.of(new MailServer(mail, from)), BASE);
    }

    private int parts(PersonId person) {
        return jdbc.queryForObject("SELECT count(*) FROM mail_part WHERE mail_id = ?", Integer.class,
                outbox.latest(DemoPeople.CITY, person, 1).get(0).id());
    }

    private String state(UUID mail) {
        return jdbc.queryForObject("SELECT state FROM mail WHERE id = ?", String.class, mail);
    }

    private MimeMessage to(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(m -> recipient(m).equals(address)).reduce((one, other) -> {
            throw new AssertionError("two mails to " + address);
        }).orElseThrow();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** 0 is the plain text, 1 the HTML. */
    private static String body(MimeMessage message, int part) {
        try {
            MimeMultipart content = (MimeMultipart) message.getContent();
            while (content.getBodyPart(0).getContent() instanceof MimeMultipart inner) {
                content = inner;
            }
            return content.getBodyPart(part).getContent().toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
