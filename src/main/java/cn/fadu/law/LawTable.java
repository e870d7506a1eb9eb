package cn.fadu.law;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Component;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.law.LawView.Article;
import cn.fadu.law.LawView.Chapter;
import cn.fadu.law.LawView.Count;
import cn.fadu.law.LawView.Row;
import cn.fadu.law.LawView.RuleView;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Answer;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.LawRow;
import cn.fadu.statute.LawRows;
import cn.fadu.statute.LegalBasisText;
import cn.fadu.statute.Rule;
import cn.fadu.statute.Statute;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormTexts;
import cn.fadu.worklist.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts the rows of the law in words, by chapter and article. */
@org.springframework.stereotype.Component
class LawTable {

    /** The last article of each chapter of Order 713. */
    private static final List<Integer> CHAPTER_ENDS = List.of(9, 24, 33, 37, 41, 44);
    private static final String SEPARATION = "separation";
    private static final Map<Answer, String> TONES = Map.of(Answer.HOLDS, "green", Answer.WARNING, "amber", Answer.BROKEN,
            "red", Answer.CANNOT_TELL, "");

    private final Texts texts;
    private final ModelNames names;
    private final FormTexts formTexts;
    private final Forms forms;

    LawTable(Texts texts, ModelNames names, FormTexts formTexts, Forms forms) {
        this.texts = texts;
        this.names = names;
        this.formTexts = formTexts;
        this.forms = forms;
    }

    /** {@code counts} by rule and answer, empty where they are not shown. */
    LawView view(Optional<Map<String, Map<Answer, Integer>>> counts) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < CHAPTER_ENDS.size(); i++) {
            int from = i == 0 ? 0 : CHAPTER_ENDS.get(i - 1);
            int to = CHAPTER_ENDS.get(i);
            List<LawRow> rows = LawRows.all().stream()
                    .filter(row -> !row.isSeparation() && row.article() > from && row.article() <= to).toList();
            chapters.add(new Chapter("chapter-" + (i + 1), texts.text("law.chapter." + (i + 1)), articles(rows, counts)));
        }
        List<Row> separations = LawRows.all().stream().filter(LawRow::isSeparation).map(row -> row(row, counts)).toList();
        chapters.add(new Chapter(SEPARATION, texts.text("law.chapter." + SEPARATION),
                List.of(new Article(SEPARATION + "-rows", "", separations))));
        return new LawView(chapters, counts.isPresent());
    }

    private List<Article> articles(List<LawRow> rows, Optional<Map<String, Map<Answer, Integer>>> counts) {
        return rows.stream().map(LawRow::article).distinct()
                .map(article -> new Article("article-" + article, place(LegalBasis.order713("" + article)),
                        rows.stream().filter(row -> row.article() == article).map(row -> row(row, counts)).toList()))
                .toList();
    }

    private Row row(LawRow row, Optional<Map<String, Map<Answer, Integer>>> counts) {
        return new Row(row.row(), row.row(), place(row.basis()), texts.text("law.row." + row.row()),
                row.outside() == null ? null : texts.text("law.outside." + row.outside()),
                row.rules().stream().map(id -> rule(Statute.rule(id), counts)).toList(),
                row.separations().stream().map(id -> texts.text("separation." + id + ".name")).toList(),
                row.elements().stream().map(names::act).toList(), row.fields().stream().map(this::field).toList(),
                row.indicators().stream().map(id -> texts.text("indicator." + id)).toList());
    }

    private RuleView rule(Rule rule, Optional<Map<String, Map<Answer, Integer>>> counts) {
        return new RuleView(rule.id(), texts.text("rule." + rule.id() + ".name"),
                texts.text("rule." + rule.id() + ".sentence"), texts.text("law.in-force", rule.inForceFrom()),
                Stream.of(GuardedAct.values()).filter(rule.guards()::contains)
                        .map(act -> texts.text("act." + act.name())).toList(),
                counts.map(c -> answered(c.getOrDefault(rule.id(), Map.of()))).orElse(null));
    }

    private List<Count> answered(Map<Answer, Integer> counts) {
        return Stream.of(Answer.BROKEN, Answer.WARNING, Answer.CANNOT_TELL, Answer.HOLDS)
                .filter(answer -> counts.getOrDefault(answer, 0) > 0)
                .map(answer -> new Count(TONES.get(answer), texts.text("law.count", texts.text("answer." + answer.name()),
                        counts.get(answer)))).toList();
    }

    /** Order 713 is not named: the whole page is about it. */
    private String place(LegalBasis basis) {
        String place = LegalBasisText.place(basis, LocaleContextHolder.getLocale());
        return basis.instrument().equals(LegalBasis.ORDER_713) ? place
                : texts.text("web.article.of", texts.text("instrument." + basis.instrument() + ".short"), place);
    }

    /** The form and the label of the field, where it stands on its own or in a row of a list. */
    private String field(String code) {
        String[] parts = code.split("\\.");
        FormDefinition form = forms.current(parts[0]);
        return texts.text("law.field", formTexts.title(form), fields(form.components().stream(), null)
                .filter(placed -> placed.field().key().equals(parts[1])).findFirst()
                .map(placed -> formTexts.label(form, placed.list(), placed.field()))
                .orElseThrow(() -> new NoSuchElementException("no field " + code)));
    }

    private record Placed(Field list, Field field) {
    }

    private static Stream<Placed> fields(Stream<? extends Component> components, Field list) {
        return components.flatMap(component -> component instanceof Group group ? fields(group.components().stream(), list)
                : component instanceof Field field
                ? Stream.concat(Stream.of(new Placed(list, field)), fields(field.rows().stream(), field)) : Stream.empty());
    }
}
