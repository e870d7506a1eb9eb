package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.web.Redline.Change;
import cn.fadu.matter.web.Redline.Comparison;
import cn.fadu.matter.web.Redline.Piece;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a comparison shows is all that changed, and nothing else. */
class RedlineTest {

    @Test
    void within_a_paragraph_only_the_signs_that_changed_are_marked() {
        Comparison comparison = Redline.of(List.of("每户限养两只。"), List.of("每户限养一只犬。"));
        assertThat(comparison.paragraphs().get(0).pieces()).containsExactly(new Piece(Change.SAME, "每户限养"),
                new Piece(Change.OUT, "两"), new Piece(Change.IN, "一"), new Piece(Change.SAME, "只"),
                new Piece(Change.IN, "犬"), new Piece(Change.SAME, "。"));
    }

    @Test
    void paragraphs_that_come_and_go_are_marked_whole_and_markup_stays_text() {
        Comparison comparison = Redline.of(List.of("甲", "乙"), List.of("乙", "<b>丙</b>"));
        assertThat(comparison.paragraphs()).extracting(p -> p.pieces().get(0)).containsExactly(new Piece(Change.OUT, "甲"),
                new Piece(Change.SAME, "乙"), new Piece(Change.IN, "<b>丙</b>"));
        assertThat(comparison.changed()).isEqualTo(2);
    }

    @Test
    void what_did_not_change_is_counted_and_left_out() {
        List<String> before = IntStream.range(0, 20).mapToObj(i -> "第" + i + "条").toList();
        List<String> after = before.stream().map(line -> line.equals("第10条") ? "第10条修改" : line).toList();
        Comparison comparison = Redline.of(before, after);
        assertThat(comparison.paragraphs()).hasSize(3);
        assertThat(comparison.paragraphs().get(0).skipped()).isEqualTo(9);
        assertThat(comparison.tail()).isEqualTo(8);
        assertThat(comparison.changed()).isEqualTo(1);
    }

    @Test
    void signs_that_mark_changes_cannot_be_smuggled_in_by_a_text() {
        Comparison comparison = Redline.of(List.of("\uE001甲\uE002"), List.of("\uE001甲\uE002乙"));
        assertThat(comparison.paragraphs().get(0).pieces()).containsExactly(new Piece(Change.SAME, "甲"),
                new Piece(Change.IN, "乙"));
    }
}
