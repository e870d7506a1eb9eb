package cn.fadu.api;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition;
import cn.fadu.matter.web.ActPages;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormTexts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What is wrong with the values of a form, as a problem detail with one error for each. */
@Component
class FieldErrors {

    private static final Pattern ROW = Pattern.compile("([A-Za-z][A-Za-z0-9]*)\\[[0-9]+](?:\\.(.+))?");

    private final ApiProblem problems;
    private final FormTexts formTexts;
    private final ActPages pages;
    private final Texts texts;

    FieldErrors(ApiProblem problems, FormTexts formTexts, ActPages pages, Texts texts) {
        this.problems = problems;
        this.formTexts = formTexts;
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * One error.
     *
     * @param pointer where in the body (RFC 6901)
     * @param label   what the form calls the field, or null for what is no field
     * @param code    for programs, such as {@code required.text}
     */
    record FieldError(String pointer, String field, String label, String detail, String code) {
    }

    /** To be thrown. */
    ErrorResponseException refused(FormDefinition form, List<FieldProblem> found) {
        ProblemDetail detail = problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-values",
                texts.text("api.problem.values", found.size()));
        detail.setProperty("errors", found.stream().map(problem -> error(form, problem)).toList());
        return problems.of(detail);
    }

    private FieldError error(FormDefinition form, FieldProblem problem) {
        String pointer = problem.field().isEmpty() ? "" : "/values/" + problem.field().replace("~", "~0").replace("/", "~1")
                .replace("[", "/").replace("].", "/").replace("]", "");
        return new FieldError(pointer, problem.field(), label(form, problem.field()).orElse(null),
                texts.text(problem.message(), pages.named(problem.arguments())), code(problem.message()));
    }

    private Optional<String> label(FormDefinition form, String name) {
        Matcher row = ROW.matcher(name);
        if (!row.matches()) {
            return form.field(name).map(field -> formTexts.label(form, null, field));
        }
        Optional<Field> list = form.field(row.group(1));
        return row.group(2) == null ? list.map(l -> formTexts.label(form, null, l))
                : list.flatMap(l -> l.rows().stream().filter(f -> f.key().equals(row.group(2))).findFirst()
                        .map(f -> formTexts.label(form, l, f)));
    }

    private static String code(String message) {
        return message.replaceFirst("^(api\\.)?problem\\.", "");
    }
}
