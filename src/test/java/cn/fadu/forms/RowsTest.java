package cn.fadu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that was filled in into a row of a list is lost. */
class RowsTest {

    private static final FormDefinition FORM = new FormReader().read("""
            {"type": "default", "id": "registerReceipt", "schemaVersion": 16, "components": [
              {"type": "dynamiclist", "id": "field_received", "path": "received", "label": "收到", "components": [
                {"type": "select", "id": "field_material", "key": "material", "label": "材料",
                 "values": [{"label": "草案", "value": "DRAFT"}], "validate": {"required": true}},
                {"type": "textfield", "id": "field_note", "key": "note", "label": "备注"}]}]}""");

    @Test
    void a_row_in_which_only_a_choice_was_made_is_there() {
        FormCheck.Result result = check(Map.of("received[0].material", List.of("DRAFT"), "received[0].note", List.of("")));
        assertThat(result.values().rows("received")).extracting(row -> row.text("material")).containsExactly("DRAFT");
    }

    @Test
    void a_row_in_which_nothing_was_filled_in_is_not_there() {
        FormCheck.Result result = check(Map.of("received[0].material", List.of(""), "received[0].note", List.of(" ")));
        assertThat(result.values().rows("received")).isEmpty();
    }

    @Test
    void a_row_that_lacks_its_choice_is_a_problem_of_that_choice() {
        FormCheck.Result result = check(Map.of("received[3].note", List.of("复印件")));
        assertThat(result.problems()).containsExactly(FieldProblem.of("received[3].material", "problem.required.choice"));
    }

    private static FormCheck.Result check(Map<String, List<String>> input) {
        return new FormCheck(FORM, Map.of()).check(input);
    }
}
