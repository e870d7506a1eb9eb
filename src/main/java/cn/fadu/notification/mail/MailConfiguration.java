package cn.fadu.notification.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server, where one is configured ({@code spring.mail.host}), and where links in mails lead. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** Throws {@link IllegalStateException} when there is a server but no address to send from. */
    @Bean
    MailDesk mailDesk(ObjectProvider<JavaMailSenderImpl> servers, @Value("${fadu.mail.from:}") String from,
                      @Value("${fadu.base-url:}") String baseUrl) {
        JavaMailSenderImpl server = servers.getIfAvailable();
        if (server != null && from.isBlank()) {
            throw new IllegalStateException("spring.mail.host is set, but fadu.mail.from, the address to send from, is not");
        }
        return new MailDesk(Optional.ofNullable(server).map(s -> new MailServer(s, from.strip())), baseUrl.strip().replaceAll("/+$", ""));
    }
}
