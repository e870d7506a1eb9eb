package cn.fadu.notification.mail;

import cn.fadu.matter.Dossiers;
import cn.fadu.notification.WarningList;
import cn.fadu.notification.WarningRow;
import cn.fadu.notification.WarningWords;
import cn.fadu.notification.WarningWords.Urgency;
import cn.fadu.notification.mail.MailServer.Letter;
import cn.fadu.notification.mail.Outbox.Mail;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What a mail says, in the language of who gets it, as things stand when it leaves: warnings closed meanwhile are left out. */
@Component
class DigestWriter {

    private static final int MOST_LINES = 50;

    private final WarningList warnings;
    private final WarningWords words;
    private final Dossiers dossiers;
    private final MailSettings settings;
    private final MailDesk desk;
    private final Texts texts;
    private final ITemplateEngine templates;
    private final JdbcClient jdbc;

    DigestWriter(WarningList warnings, WarningWords words, Dossiers dossiers, MailSettings settings, MailDesk desk, Texts texts,
                 ITemplateEngine templates, JdbcClient jdbc) {
        this.warnings = warnings;
        this.words = words;
        this.dossiers = dossiers;
        this.settings = settings;
        this.desk = desk;
        this.texts = texts;
        this.templates = templates;
        this.jdbc = jdbc;
    }

    /** One warning of a mail; {@code href} is null where mails have no links or the reader may not read the matter. */
    record Line(String sign, String urgency, String limit, String matter, String due, String href) {
    }

    /** What the templates of a mail show. */
    record Digest(String intro, List<Line> lines, String more, String home, String foot) {
    }

    /** Empty when there is nothing left to say, or when the person wants no mail any more. */
    Optional<Letter> write(Mail mail) {
        Optional<MailSettings.Setting> setting = settings.of(mail.organ(), mail.person()).filter(s -> s.choice() != MailChoice.NONE);
        List<WarningRow> rows = setting.isEmpty() ? List.of() : warnings.standing(mail.organ(), mail.person(), parts(mail));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Locale before = LocaleContextHolder.getLocale();
        Locale locale = Locale.forLanguageTag(setting.get().language());
        LocaleContextHolder.setLocale(locale);
        try {
            return Optional.of(letter(mail, setting.get().address(), rows, locale));
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }

    private Letter letter(Mail mail, String to, List<WarningRow> rows, Locale locale) {
        long red = rows.stream().filter(w -> words.urgency(w).tone().equals("red")).count();
        Digest digest = new Digest(texts.text("mail.intro." + mail.kind(), rows.size(), mail.day()),
                rows.stream().limit(MOST_LINES).map(this::line).toList(),
                rows.size() > MOST_LINES ? texts.text("mail.more", rows.size() - MOST_LINES) : null,
                desk.baseUrl().isEmpty() ? null : desk.baseUrl() + "/warnings", texts.text("mail.foot"));
        Context context = new Context(locale);
        context.setVariable("digest", digest);
        return new Letter(mail.id(), to, texts.text("mail.subject." + mail.kind(), rows.size(), red), plain(digest),
                templates.process("notification/digestMail", context));
    }

    private Line line(WarningRow w) {
        Urgency urgency = words.urgency(w);
        return new Line(urgency.sign(), urgency.words(), words.limit(w), name(w), texts.text("warning.due", w.due()),
                desk.baseUrl().isEmpty() || w.title() == null ? null : desk.baseUrl() + "/matters/" + w.matter());
    }

    private String name(WarningRow w) {
        boolean named = w.title() != null && dossiers.get(w.matter()).filter(PublicMatters::mayBeNamed).isPresent();
        return named ? w.title() : texts.text("warning.unnamed", w.matter().toString().substring(0, 8));
    }

    private String plain(Digest digest) {
        StringBuilder text = new StringBuilder(digest.intro()).append("\n\n");
        for (Line l : digest.lines()) {
            text.append(texts.text("mail.line", l.sign(), l.urgency(), l.limit(), l.matter(), l.due())).append('\n');
            if (l.href() != null) {
                text.append("    ").append(l.href()).append('\n');
            }
        }
        if (digest.more() != null) {
            text.append(digest.more()).append('\n');
        }
        if (digest.home() != null) {
            text.append('\n').append(digest.home()).append('\n');
        }
        return text.append('\n').append(digest.foot()).append('\n').toString();
    }

    private List<UUID> parts(Mail mail) {
        return jdbc.sql("SELECT warning_id FROM mail_part WHERE mail_id = ?").param(mail.id()).query(UUID.class).list();
    }
}
