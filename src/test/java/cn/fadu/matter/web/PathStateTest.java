package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.web.PathRows.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a matter stands in a model. */
class PathStateTest {

    private final List<Step> steps = new ArrayList<>();

    @Test
    void what_was_left_is_done_and_what_was_not_is_now() {
        walk(1, "a", "start", "ENTERED", "start", "LEFT", "f1", "TAKEN", "task", "ENTERED");
        PathState state = new PathState(steps);
        assertThat(state.done()).containsExactly("start");
        assertThat(state.now()).containsExactly("task");
        assertThat(state.taken()).containsExactly("f1");
        assertThat(state.repeated()).isEmpty();
    }

    @Test
    void of_several_pieces_of_one_step_one_still_open_keeps_it_open() {
        walk(1, "a", "many", "ENTERED", "many", "ENTERED", "many", "LEFT");
        assertThat(new PathState(steps).now()).containsExactly("many");
        walk(2, "a", "many", "CANCELLED");
        assertThat(new PathState(steps).done()).containsExactly("many");
    }

    @Test
    void a_new_instance_is_a_new_round_that_starts_clean_and_counts_on() {
        walk(1, "a", "task", "ENTERED", "task", "LEFT", "end", "ENTERED", "end", "LEFT", "f1", "TAKEN");
        walk(7, "b", "task", "ENTERED");
        PathState state = new PathState(steps);
        assertThat(state.now()).containsExactly("task");
        assertThat(state.done()).isEmpty();
        assertThat(state.taken()).isEmpty();
        assertThat(state.repeated()).isEqualTo(Map.of("task", 2));
        assertThat(state.rounds()).containsExactly(List.of("task", "end"), List.of("task"));
        assertThat(state.beginnings()).containsExactly(1L, 7L);
    }

    @Test
    void every_determination_of_what_is_owed_begins_a_round_of_the_main_model() {
        walk(1, "m", "draft", "ENTERED", "draft", "LEFT", "serviceTask_determineOwed", "ENTERED", "call", "ENTERED");
        walk(5, "m", "serviceTask_determineOwed", "ENTERED", "call", "ENTERED");
        assertThat(new PathState(steps).rounds()).containsExactly(List.of("draft", "serviceTask_determineOwed", "call"),
                List.of("serviceTask_determineOwed", "call"));
    }

    @Test
    void what_was_only_cancelled_is_neither_done_nor_open() {
        walk(1, "a", "task", "ENTERED", "task", "CANCELLED");
        PathState state = new PathState(steps);
        assertThat(state.cancelled()).containsExactly("task");
        assertThat(state.done()).isEmpty();
        assertThat(state.now()).isEmpty();
    }

    private void walk(long sequence, String instance, String... elementAndEvent) {
        for (int i = 0; i < elementAndEvent.length; i += 2) {
            steps.add(new Step(sequence, instance, elementAndEvent[i], elementAndEvent[i + 1]));
        }
    }
}
