package cn.fadu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesInRowsTest {

    private static final FormDefinition FORM = new FormReader().read("""
            {"type": "default", "id": "breakDownTasks", "schemaVersion": 16, "components": [
              {"type": "dynamiclist", "id": "field_tasks", "path": "tasks", "label": "任务", "components": [
                {"type": "textfield", "id": "field_task", "key": "task", "label": "任务"},
                {"type": "datetime", "subtype": "date", "id": "field_deadline", "key": "deadline", "dateLabel": "时限"}]}]}""");

    @Test
    void a_row_can_hold_a_date() {
        FormCheck.Result result = check(Map.of("tasks[0].task", List.of("清淤"), "tasks[0].deadline", List.of("2026-06-01"),
                "tasks[1].task", List.of("绿化"), "tasks[1].deadline", List.of("")));
        assertThat(result.values().rows("tasks")).extracting(row -> row.optionalDate("deadline").orElse(null))
                .containsExactly(LocalDate.of(2026, 6, 1), null);
    }

    @Test
    void a_row_with_nothing_but_a_date_counts() {
        FormCheck.Result result = check(Map.of("tasks[0].task", List.of(""), "tasks[0].deadline", List.of("2026-06-01")));
        assertThat(result.values().rows("tasks")).hasSize(1);
    }

    @Test
    void a_day_that_does_not_exist_is_a_problem_of_its_row() {
        FormCheck.Result result = check(Map.of("tasks[0].task", List.of("清淤"), "tasks[2].deadline", List.of("2026-02-30")));
        assertThat(result.problems()).containsExactly(FieldProblem.of("tasks[2].deadline", "problem.not-a-date"));
    }

    private static FormCheck.Result check(Map<String, List<String>> input) {
        return new FormCheck(FORM, Map.of()).check(input);
    }
}
