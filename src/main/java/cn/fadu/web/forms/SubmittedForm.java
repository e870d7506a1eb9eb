package cn.fadu.web.forms;

import cn.fadu.forms.FieldProblem;
import java.util.List;
import java.util.Map;

/**
 * What a page's form sent: texts and the ids of files, which are filed by now and survive any later refusal.
 *
 * @param input    values by name, as {@link cn.fadu.forms.FormCheck} reads them
 * @param problems files that were refused, as problems of their fields
 * @param redraw   whether the person asked for another row or for one row less, not for the act
 */
public record SubmittedForm(Map<String, List<String>> input, List<FieldProblem> problems, boolean redraw) {
}
