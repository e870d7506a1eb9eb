package cn.fadu.findings.web;

import cn.fadu.findings.Finding;
import cn.fadu.findings.FindingFilter;
import cn.fadu.findings.FindingRows;
import cn.fadu.findings.FindingRows.Facet;
import cn.fadu.findings.JudgingRun;
import cn.fadu.findings.JudgingRuns;
import cn.fadu.findings.Supervision;
import cn.fadu.findings.web.FindingsPage.Choice;
import cn.fadu.findings.web.FindingsPage.Choices;
import cn.fadu.findings.web.FindingsPage.Line;
import cn.fadu.findings.web.FindingsPage.Progress;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import cn.fadu.sheets.Sheet;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Statute;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the register of findings together: the page, the print and the spreadsheet, all with the same filters. */
@Component
class FindingsPages {

    static final String HOME = "/findings";
    private static final int PAGE = 50;
    private static final int PRINTED = 2_000;
    private static final int PIECE = 500;

    private final FindingRows findings;
    private final JudgingRuns runs;
    private final Supervision supervision;
    private final FindingTexts words;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    FindingsPages(FindingRows findings, JudgingRuns runs, Supervision supervision, FindingTexts words, Directory directory,
                  OfficialClock clock, Texts texts) {
        this.findings = findings;
        this.runs = runs;
        this.supervision = supervision;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    FindingsPage page(FindingQuery query, Actor actor) {
        return page(query, actor, PAGE);
    }

    FindingsPage print(FindingQuery query, Actor actor) {
        return page(query, actor, PRINTED);
    }

    private FindingsPage page(FindingQuery query, Actor actor, int size) {
        List<OrganId> organs = supervision.organsOf(actor);
        FindingFilter filter = query.filter(organs);
        List<Finding> found = findings.page(filter, query.after(), size + 1);
        List<Finding> shown = found.stream().limit(size).toList();
        boolean more = found.size() > size;
        List<Choices> filters = filters(query, filter, organs);
        return new FindingsPage(query, findings.count(filter), shown.stream().map(f -> line(f, actor)).toList(), filters,
                progress(actor.organ()), more ? query.address(HOME, shown.get(size - 1).key()) : null, HOME,
                query.address(HOME + "/list.xlsx"), query.address(HOME + "/print"), asked(filters, query),
                directory.organName(actor.organ()), texts.date(clock.today()), more);
    }

    private Line line(Finding finding, Actor actor) {
        return new Line(HOME + "/" + finding.id(), words.said(finding), words.rule(finding.rule()), words.articles(finding.rule()),
                finding.title(), words.unit(finding), finding.organ().equals(actor.organ()) ? "" : directory.organName(finding.organ()),
                texts.date(finding.happenedOn()), words.state(finding.state()), FindingTexts.tone(finding.state()), !finding.found());
    }

    private List<Choices> filters(FindingQuery query, FindingFilter filter, List<OrganId> organs) {
        List<Choices> filters = new ArrayList<>();
        if (organs.size() > 1) {
            filters.add(new Choices("organ", texts.text("findings.filter.organ"), texts.text("findings.any"), organs.stream()
                    .map(o -> new Choice(o.value(), directory.organName(o), o.value().equals(query.organ()))).toList()));
        }
        filters.add(counted("answer", Facet.ANSWER, filter, query.answer(), a -> texts.text("answer." + a)));
        filters.add(counted("rule", Facet.RULE, filter, query.rule(), words::rule));
        filters.add(articles(query, filter));
        filters.add(counted("state", Facet.STATE, filter, query.state(), s -> texts.text("findings.state." + s)));
        filters.add(counted("unit", Facet.UNIT, filter, query.unit(), u -> directory.unitName(filter.organs().get(0), new UnitId(u))));
        filters.add(counted("kind", Facet.CLASS, filter, query.kind(), c -> c.isEmpty() ? texts.text("web.nav.catalogue")
                : texts.text("fact.DecisionClass." + c)));
        filters.add(counted("year", Facet.YEAR, filter, query.year(), y -> texts.text("findings.year", y)));
        filters.add(counted("stage", Facet.STAGE, filter, query.stage(), s -> texts.text("web.matter.stage." + s)));
        filters.add(new Choices("found", texts.text("findings.filter.found"), texts.text("findings.found.now"), Stream.of("gone", "all")
                .map(f -> new Choice(f, texts.text("findings.found." + f), f.equals(query.found()))).toList()));
        return filters;
    }

    private Choices counted(String name, Facet facet, FindingFilter filter, String selected, UnaryOperator<String> label) {
        List<Choice> choices = new ArrayList<>();
        findings.counts(filter, facet).forEach((value, n) -> {
            if (!value.isEmpty()) {
                choices.add(new Choice(value, texts.text("findings.counted", known(value, label), texts.number(n)), value.equals(selected)));
            }
        });
        if (!selected.isEmpty() && choices.stream().noneMatch(Choice::selected)) {
            choices.add(new Choice(selected, texts.text("findings.counted", known(selected, label), "0"), true));
        }
        return new Choices(name, texts.text("findings.filter." + name), texts.text("findings.any"), choices);
    }

    /** What an address asks for need not exist. */
    private static String known(String value, UnaryOperator<String> label) {
        try {
            return label.apply(value);
        } catch (RuntimeException unknown) {
            return value;
        }
    }

    /** Articles with findings; one of a rule counts for each of its articles. */
    private Choices articles(FindingQuery query, FindingFilter filter) {
        Map<String, Long> byRule = findings.counts(filter, Facet.RULE);
        Map<String, Long> byArticle = new TreeMap<>(Comparator.comparing(FindingsPages::numbered));
        Statute.rules().forEach(rule -> rule.basis().stream().map(LegalBasis::toString).distinct().forEach(article ->
                byArticle.merge(article, byRule.getOrDefault(rule.id(), 0L), Long::sum)));
        return new Choices("article", texts.text("findings.filter.article"), texts.text("findings.any"), byArticle.entrySet().stream()
                .filter(a -> a.getValue() > 0 || a.getKey().equals(query.article()))
                .map(a -> new Choice(a.getKey(), texts.text("findings.counted", words.article(a.getKey()), texts.number(a.getValue())),
                        a.getKey().equals(query.article()))).toList());
    }

    /** The numbers widened, so that the ninth article comes before the tenth. */
    private static String numbered(String article) {
        StringBuilder wide = new StringBuilder();
        for (String part : article.split("(?<=[/-])")) {
            wide.append(part.matches("[0-9]+.*") ? "0".repeat(Math.max(0, 6 - part.length())) + part : part);
        }
        return wide.toString();
    }

    private String asked(List<Choices> filters, FindingQuery query) {
        List<String> asked = new ArrayList<>(filters.stream().flatMap(f -> f.choices().stream().filter(Choice::selected)
                .map(c -> texts.text("findings.asked", f.label(), c.label()))).toList());
        if (!query.q().isEmpty()) {
            asked.add(texts.text("findings.asked", texts.text("findings.filter.q"), query.q()));
        }
        return texts.list(asked);
    }

    private Progress progress(OrganId organ) {
        long waiting = runs.waiting(organ);
        return runs.latest(organ).map(run -> new Progress(run.isUnderWay(), run.done(), run.total(), text(run),
                        waiting == 0 ? "" : texts.text("findings.waiting", texts.number(waiting)),
                        run.failed() == 0 ? "" : texts.text("findings.failed", texts.number(run.failed()))))
                .orElseGet(() -> new Progress(false, 0, 0, texts.text("findings.run.none"), "", ""));
    }

    private String text(JudgingRun run) {
        String reason = texts.text("findings.run." + run.reason().name());
        return run.isUnderWay()
                ? texts.text("findings.run.under-way", reason, texts.number(run.done()), texts.number(run.total()), run.beganAt())
                : texts.text("findings.run.ended", reason, texts.number(run.done()), run.endedAt());
    }

    /** Everything the query asks for. */
    Sheet sheet(FindingQuery query, Actor actor) {
        FindingFilter filter = query.filter(supervision.organsOf(actor));
        return new Sheet(texts.text("findings.title"), Stream.of("findings.col.answer", "findings.col.rule", "findings.col.articles",
                "findings.col.problem", "web.col.matter", "web.col.lead", "findings.filter.kind", "findings.filter.year", "web.col.stage",
                "findings.col.happened", "findings.filter.state", "findings.filter.found", "findings.col.address")
                .map(key -> texts.text(key)).toList(),
                Sheet.paged((Finding last) -> findings.page(filter, last == null ? null : last.key(), PIECE), this::cells));
    }

    private List<Object> cells(Finding f) {
        return Sheet.row(f.answer() == null ? texts.text("findings.nothing") : words.answer(f.answer()), words.rule(f.rule()),
                words.articles(f.rule()), words.said(f).text(), f.title(), words.unit(f),
                f.decisionClass().isEmpty() ? texts.text("web.nav.catalogue") : texts.text("fact.DecisionClass." + f.decisionClass()),
                f.year(), texts.text("web.matter.stage." + f.stage()), f.happenedOn(), words.state(f.state()),
                texts.text(f.found() ? "findings.found.now" : "findings.found.gone"), HOME + "/" + f.id());
    }
}
