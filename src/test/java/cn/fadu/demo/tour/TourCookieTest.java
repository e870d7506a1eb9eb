package cn.fadu.demo.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourCookieTest {

    @Test
    void what_is_written_is_read_again() {
        TourCookie cookie = TourCookie.begun(812).withVisited(TourStep.GATE).withVisited(TourStep.CATALOGUE)
                .withSkipped(TourStep.APPLY);

        assertThat(cookie.text()).isEqualTo("812.catalogue-gate.apply");
        assertThat(TourCookie.parse(cookie.text())).contains(cookie);
        assertThat(TourCookie.parse(TourCookie.begun(0).text())).contains(new TourCookie(0, Set.of(), Set.of()));
    }

    @Test
    void every_step_finds_room_in_it() {
        Set<TourStep> all = EnumSet.allOf(TourStep.class);

        assertThat(TourCookie.parse(new TourCookie(999_999_999_999_999L, all, all).text())).isPresent();
        assertThat(Arrays.stream(TourStep.values()).map(TourStep::id)).allMatch(id -> id.matches("[a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "12", "12.catalogue", "-1..", "+1..", "012..", "1e3..", "9999999999999999..", "12..x", "12.nowhere.",
        "12.catalogue-catalogue.", "12.gate-catalogue.", "12.catalogue-.", "12.-catalogue.", "12.CATALOGUE.", "12. catalogue.", "12...",
        "12.catalogue.gate.", "12.catalogue\n.", "１２..", "12.'; DROP TABLE entry.", "<b>..", " 12.."})
    void anything_else_is_no_tour(String text) {
        assertThat(TourCookie.parse(text)).isEmpty();
    }

    @Test
    void nor_is_what_is_too_long() {
        assertThat(TourCookie.parse("1." + "catalogue-".repeat(200_000) + ".")).isEmpty();
    }
}
