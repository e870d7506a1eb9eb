package cn.fadu.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormReader;
import cn.fadu.web.Texts;
import cn.fadu.web.TextsForTests;
import cn.fadu.web.forms.FormView.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormViewsTest {

    private static final FormDefinition FORM = new FormReader().read("""
            {"type": "default", "id": "draftOpinion", "schemaVersion": 16, "components": [
              {"type": "radio", "id": "field_conclusion", "key": "conclusion", "label": "结论",
               "values": [{"label": "合法", "value": "LAWFUL"}, {"label": "不合法", "value": "UNLAWFUL"}],
               "validate": {"required": true}},
              {"type": "textarea", "id": "field_authorityReasons", "key": "authorityReasons", "label": "理由",
               "conditional": {"hide": "=conclusion != \\"UNLAWFUL\\""}},
              {"type": "dynamiclist", "id": "list_amendments", "path": "amendments", "label": "修改意见", "components": [
                {"type": "textarea", "id": "field_text", "key": "text", "label": "内容"}]}]}""");

    private FormViews views;

    @BeforeEach
    void speak_chinese() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        KeptFiles noFiles = mock(KeptFiles.class);
        when(noFiles.of(any())).thenReturn(List.of());
        Texts texts = TextsForTests.strict();
        views = new FormViews(new FormTexts(texts), texts, noFiles);
    }

    @AfterEach
    void forget_the_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_conditional_field_says_in_words_when_it_is_to_be_filled_in() {
        Part reasons = part(view(Map.of()), "authorityReasons");
        assertThat(reasons.when()).isEqualTo("仅当“结论”为“不合法”时填写");
        assertThat(reasons.hide()).isEqualTo("conclusion!=UNLAWFUL");
    }

    @Test
    void a_list_has_one_row_at_first_and_keeps_what_was_typed() {
        assertThat(part(view(Map.of()), "amendments").rows()).hasSize(1);
        Map<String, List<String>> typed = Map.of("amendments[3].text", List.of("删去第六条"));
        Part list = part(view(typed), "amendments");
        assertThat(list.rows()).hasSize(1);
        assertThat(list.rows().get(0).parts().get(0).value()).isEqualTo("删去第六条");
    }

    @Test
    void another_row_is_added_behind_the_last() {
        Map<String, List<String>> typed = Map.of("amendments[3].text", List.of("删去第六条"),
                FormView.ADD_ROW, List.of("amendments"));
        assertThat(part(view(typed), "amendments").rows()).extracting(FormView.Row::index).containsExactly(3, 4);
    }

    @Test
    void a_problem_stands_at_its_field_and_in_the_summary() {
        FormView view = views.view(FORM, Map.of(), List.of(FieldProblem.of("conclusion", "problem.required.choice")),
                Map.of());
        assertThat(part(view, "conclusion").problem()).isEqualTo("必须选择一项。");
        assertThat(view.problems()).extracting(FormView.ProblemView::field).containsExactly("f-conclusion");
    }

    @Test
    void english_labels_come_from_the_bundle() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(part(view(Map.of()), "conclusion").choices().get(0).label()).isEqualTo("Lawful");
    }

    private FormView view(Map<String, List<String>> input) {
        return views.view(FORM, input, List.of(), Map.of());
    }

    private static Part part(FormView view, String name) {
        return view.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }
}
