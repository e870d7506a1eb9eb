package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.ConversionException;

/** A row of the table of sessions that somebody with the database's password wrote by hand. */
class SessionContentsTest {

    private final ConversionService contents = new SessionContents().sessionContents();

    @Test
    void what_a_page_put_there_comes_back() {
        LoginNotice notice = new LoginNotice(LoginNotice.Reason.BLOCKED, Instant.parse("2025-01-06T00:30:00Z"));
        assertThat(readBack(notice)).isEqualTo(notice);
        assertThat(readBack(new ArrayList<>(List.of("a", 1L)))).isEqualTo(List.of("a", 1L));
    }

    @Test
    void what_no_page_puts_there_is_never_made_an_object_of_not_even_inside_of_something_else() throws Exception {
        Serializable foreign = new URL("http://elsewhere.example/");
        assertThatThrownBy(() -> readBack(foreign)).isInstanceOf(ConversionException.class).hasRootCauseMessage("filter status: REJECTED");
        assertThatThrownBy(() -> readBack(new ArrayList<>(List.of(foreign)))).isInstanceOf(ConversionException.class);
    }

    private Object readBack(Object value) {
        return contents.convert(contents.convert(value, byte[].class), Object.class);
    }
}
