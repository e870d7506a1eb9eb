package cn.fadu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    private final Texts texts = TextsForTests.strict();

    @AfterEach
    void forget_the_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void dates_are_written_as_each_language_writes_them() {
        LocalDate date = LocalDate.of(2025, 2, 12);
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(texts.date(date)).isEqualTo("2025年2月12日");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(texts.date(date)).isEqualTo("12 February 2025");
    }

    @Test
    void instants_are_shown_in_the_zone_of_the_law() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        assertThat(texts.dateTime(Instant.parse("2025-02-11T16:05:00Z"))).isEqualTo("2025年2月12日 00:05");
    }

    @Test
    void dates_among_arguments_are_put_in_words() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(texts.text("web.deadline.by", List.of(LocalDate.of(2025, 2, 12)))).isEqualTo("By 12 February 2025");
    }

    @Test
    void a_missing_text_is_found_by_tests() {
        assertThatThrownBy(() -> texts.text("web.no-such-text")).hasMessageContaining("web.no-such-text");
        assertThat(texts.find("web.no-such-text")).isEmpty();
    }

    @Test
    void the_language_switch_returns_to_pages_of_this_server_only() {
        assertThat(LanguageController.isOwnPage("/matters?q=a")).isTrue();
        assertThat(LanguageController.isOwnPage("//elsewhere.example")).isFalse();
        assertThat(LanguageController.isOwnPage("/\\elsewhere.example")).isFalse();
        assertThat(LanguageController.isOwnPage("https://elsewhere.example")).isFalse();
        assertThat(LanguageController.isOwnPage("/matters?q={a}")).isFalse();
    }
}
