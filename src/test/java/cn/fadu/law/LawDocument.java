package cn.fadu.law;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Answer;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.LawRow;
import cn.fadu.statute.LawRows;
import cn.fadu.statute.LegalBasisText;
import cn.fadu.statute.Rule;
import cn.fadu.statute.RuleTests;
import cn.fadu.statute.RuleTests.Shown;
import cn.fadu.statute.Statute;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/** docs/law.md in the making. */
final class LawDocument {

    static final List<Answer> HOLDING = List.of(Answer.HOLDS);
    /** What raises a finding, the grave first. */
    static final List<Answer> BREAKING = List.of(Answer.BROKEN, Answer.WARNING, Answer.CANNOT_TELL);

    /** Rules about what the law permits and asks of nobody: nothing in a record can break them. */
    static final Set<String> PERMISSIONS = Set.of("questionsExplained", "riskMethodsNamed");

    private final StringBuilder out = new StringBuilder();
    private final Texts texts;
    private final ModelNames names;
    private final List<Shown> tests;

    LawDocument(Texts texts, ModelNames names, List<Shown> tests) {
        this.texts = texts;
        this.names = names;
        this.tests = tests;
    }

    String write() {
        line("# The law and what this product does about it").line("");
        line("Generated from `src/main/resources/statute/rows.yaml`, the rules in `cn.fadu.statute`, their texts and their tests; do")
                .line("not edit. `mvn test -Dtest=LawDocumentTest -Dlaw.write=true` writes it anew. The sentences are ours, not those of")
                .line("the law. Articles without an instrument are those of State Council Order 713. The same as a page: `/law`.").line("");
        line("| | |").line("|---|---|").line("| articles of Order 713 | 2 to 43, each with at least one row |")
                .line("| rows | " + LawRows.all().size() + " |").line("| rules | " + Statute.rules().size() + " |")
                .line("| rows without a rule, with the reason | " + LawRows.all().stream().filter(r -> r.outside() != null).count() + " |")
                .line("");
        line("## Articles and rows").line("");
        LawRows.all().forEach(this::row);
        line("## Rules").line("");
        line("*Holds* and *does not* name the most telling test in which the rule gave that answer; both are found by running the tests.")
                .line("");
        Statute.rules().forEach(this::rule);
        return out.toString();
    }

    private void row(LawRow row) {
        line("### " + row.row() + " · " + both(locale -> place(row.basis(), locale))).line("");
        paragraphs("law.row." + row.row());
        item("rules", row.rules().stream().map(id -> "[" + id + "](#" + id.toLowerCase(Locale.ROOT) + ")"));
        item("separation of duties", row.separations().stream().map(id -> "`" + id + "` " + both("separation." + id + ".name")));
        if (row.outside() != null) {
            line("- why no rule (" + row.outside() + "): " + both("law.outside." + row.outside()));
        }
        item("steps", row.elements().stream().map(id -> "`" + id + "` " + both(locale -> names.act(id))));
        item("fields", row.fields().stream().map(field -> "`" + field + "`"));
        item("statistics", row.indicators().stream().map(id -> id + " " + both("indicator." + id)));
        line("");
    }

    private void rule(Rule rule) {
        line("### " + rule.id()).line("");
        line("**" + both("rule." + rule.id() + ".name") + "**").line("");
        paragraphs("rule." + rule.id() + ".sentence");
        item("basis", rule.basis().stream().map(basis -> both(locale -> place(basis, locale))));
        line("- in force from " + rule.inForceFrom() + rule.inForceUntil().map(last -> " until " + last).orElse(""));
        Set<GuardedAct> guards = rule.guards();
        line("- gate: " + (guards.isEmpty() ? "none, looks back alone" : Stream.of(GuardedAct.values()).filter(guards::contains)
                .map(act -> "`" + act + "` " + both("act." + act)).collect(Collectors.joining(", "))));
        item("rows", LawRows.of(rule.id()).stream().map(LawRow::row));
        line("- holds: " + test(rule, HOLDING))
                .line("- does not: " + (PERMISSIONS.contains(rule.id()) ? "cannot, the law permits and asks it of nobody"
                        : test(rule, BREAKING))).line("");
    }

    private String test(Rule rule, List<Answer> wanted) {
        return wanted.stream().flatMap(answer -> RuleTests.telling(tests, rule.id(), answer).stream()
                .map(name -> answer + " in `" + name + "`")).findFirst().orElse("none");
    }

    private String place(LegalBasis basis, Locale locale) {
        String place = LegalBasisText.place(basis, locale);
        return basis.instrument().equals(LegalBasis.ORDER_713) ? place
                : texts.text("web.article.of", texts.text("instrument." + basis.instrument() + ".short"), place);
    }

    private void paragraphs(String key) {
        line(in(Locale.CHINESE, locale -> texts.text(key))).line("").line(in(Locale.ENGLISH, locale -> texts.text(key))).line("");
    }

    private String both(String key) {
        return both(locale -> texts.text(key));
    }

    private String both(Function<Locale, String> words) {
        return in(Locale.CHINESE, words) + " · " + in(Locale.ENGLISH, words);
    }

    private static String in(Locale locale, Function<Locale, String> words) {
        LocaleContextHolder.setLocale(locale);
        try {
            return words.apply(locale);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void item(String name, Stream<String> parts) {
        String joined = parts.collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            line("- " + name + ": " + joined);
        }
    }

    private LawDocument line(String text) {
        out.append(text).append('\n');
        return this;
    }
}
