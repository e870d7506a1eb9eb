package cn.fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void nothing_runs_in_a_procedure_of_the_past_or_in_one_that_came_to_its_end() {
        assertThat(Stage.over()).containsExactly("NOT_STARTED", "CLOSED", "ENDED", "WITHDRAWN", "PAST");
        assertThat(Stage.EXECUTING.isOver()).isFalse();
    }
}
