package cn.fadu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese unless somebody chose English; the choice stays in a cookie, or stands in the call of a program. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    static final Locale CHINESE = Locale.CHINESE;
    static final String COOKIE = "fadu-language";

    @Bean
    MessageSource messageSource(@Value("${fadu.messages.strict:false}") boolean strict) {
        return new Messages(strict);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(COOKIE);
        resolver.setDefaultLocaleFunction(MessagesConfiguration::unchosen);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** Programs keep no cookie: they say in each call which language they want. */
    private static Locale unchosen(HttpServletRequest request) {
        boolean call = request.getRequestURI().substring(request.getContextPath().length()).startsWith("/api/");
        return call && request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : CHINESE;
    }
}
