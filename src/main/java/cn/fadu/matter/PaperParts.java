package cn.fadu.matter;

import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormCheck;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.DocumentId;
import cn.fadu.worklist.Forms;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The part of a submission that says that the act was done on paper and is entered afterwards; every act can have it. */
@Component
public class PaperParts {

    private static final String FORM = "paperAct";

    private final Forms forms;

    PaperParts(Forms forms) {
        this.forms = forms;
    }

    /** That an act was done on paper; {@code place} may be null. */
    record Paper(LocalDate doneOn, String doneBy, DocumentId scan, String place) {
    }

    /** What was said about paper, and the rest of the submission. {@code paper} is empty for an act done here and now. */
    record Split(Optional<Paper> paper, Map<String, List<String>> rest, List<FieldProblem> problems) {
    }

    public FormDefinition form() {
        return forms.current(FORM);
    }

    Split split(Map<String, List<String>> input, LocalDate today) {
        Set<String> keys = form().fields().stream().map(Field::key).collect(Collectors.toUnmodifiableSet());
        Map<String, List<String>> own = new LinkedHashMap<>(input);
        own.keySet().retainAll(keys);
        Map<String, List<String>> rest = new LinkedHashMap<>(input);
        rest.keySet().removeAll(keys);
        FormCheck.Result checked = new FormCheck(form(), Map.of()).check(own);
        if (!checked.passed()) {
            return new Split(Optional.empty(), rest, checked.problems());
        }
        Optional<Paper> paper = paper(checked.values());
        boolean future = paper.filter(p -> p.doneOn().isAfter(today)).isPresent();
        return new Split(paper, rest, future ? List.of(FieldProblem.of("paperDoneOn", "problem.future-date", today))
                : List.of());
    }

    private static Optional<Paper> paper(FormValues values) {
        return values.isYes("onPaper") ? Optional.of(new Paper(values.date("paperDoneOn"), values.text("paperDoneBy"),
                DocumentId.of(values.files("paperScan").get(0)), values.textOrNull("paperPlace"))) : Optional.empty();
    }
}
