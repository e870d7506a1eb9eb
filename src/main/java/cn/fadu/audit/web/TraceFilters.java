package cn.fadu.audit.web;

import cn.fadu.audit.TraceStage;
import cn.fadu.audit.TracedEntry;
import cn.fadu.audit.web.TraceFilter.Facet;
import cn.fadu.audit.web.TracePage.Choice;
import cn.fadu.audit.web.TracePage.Filters;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The filters of a trace in words, with the number of entries for each of their values. */
@Component
class TraceFilters {

    private final TraceStages stages;
    private final Directory directory;
    private final LawTexts law;
    private final Texts texts;

    TraceFilters(TraceStages stages, Directory directory, LawTexts law, Texts texts) {
        this.stages = stages;
        this.directory = directory;
        this.law = law;
        this.texts = texts;
    }

    Filters view(List<TracedEntry> entries, TraceFilter filter, TraceQuery query, Actor actor) {
        return new Filters(choices(filter.counts(Facet.PERSON, entries), query.person(), this::person),
                choices(filter.counts(Facet.POST, entries), query.post(), this::post),
                choices(filter.counts(Facet.CAUSE, entries), query.cause(), this::cause),
                choices(inOrder(filter.counts(Facet.ARTICLE, entries)), query.article(), this::article), query);
    }

    /** A value that no entry has stays chosen, so that the page says what it was asked. */
    private List<Choice> choices(Map<String, Integer> counts, String chosen, UnaryOperator<String> name) {
        List<Choice> choices = new ArrayList<>();
        counts.forEach((value, count) -> choices.add(new Choice(value, texts.text("audit.filter.counted", name.apply(value), count),
                value.equals(chosen))));
        if (!chosen.isEmpty() && !counts.containsKey(chosen)) {
            choices.add(new Choice(chosen, texts.text("audit.filter.counted", name.apply(chosen), 0), true));
        }
        return choices;
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> articles) {
        Map<String, Integer> sorted = new java.util.TreeMap<>(Comparator.comparing(TraceFilters::numbered));
        sorted.putAll(articles);
        return sorted;
    }

    /** The text form with its numbers widened, so that the ninth article comes before the tenth. */
    private static String numbered(String article) {
        return Arrays.stream(article.split("(?<=[/-])"))
                .map(p -> p.matches("[0-9]+.*") ? "0".repeat(Math.max(0, 6 - p.length())) + p : p)
                .reduce("", String::concat);
    }

    /** What is filtered by, in words; empty when nothing is. */
    String asked(TraceQuery query, Actor actor) {
        Stream<String> parts = Stream.of(
                said("audit.filter.stage", query.stage(), s -> Arrays.stream(TraceStage.values())
                        .filter(t -> t.name().equals(s)).map(stages::name).findFirst().orElse(s)),
                said("audit.filter.person", query.person(), this::person), said("audit.filter.post", query.post(), this::post),
                said("audit.filter.cause", query.cause(), this::cause),
                said("audit.filter.article", query.article(), this::article),
                said("audit.filter.from", query.from(), s -> s), said("audit.filter.to", query.to(), s -> s),
                said("audit.filter.q", query.q(), s -> s),
                query.documents().isEmpty() ? "" : texts.text("audit.filter.documents"));
        return String.join(texts.text("audit.filter.separator"), parts.filter(p -> !p.isEmpty()).toList());
    }

    private String said(String label, String value, UnaryOperator<String> name) {
        return value.isEmpty() ? "" : texts.text("audit.filter.said", texts.text(label), name.apply(value));
    }

    private String person(String code) {
        return code.matches("[a-z0-9][a-z0-9-]{0,63}") ? directory.personName(new PersonId(code)) : code;
    }

    private String post(String code) {
        return code.matches("[a-z0-9][a-z0-9-]{0,63}") ? directory.postName(new PostKind(code)) : code;
    }

    private String cause(String name) {
        return Arrays.stream(Entry.Cause.values()).filter(c -> c.name().equals(name)).findFirst()
                .map(c -> texts.text("audit.cause." + c.name())).orElse(name);
    }

    private String article(String basis) {
        return basis.matches("[a-z0-9-]+/[0-9]+(-[0-9]+){0,2}") ? law.articlesOf(List.of(basis)) : basis;
    }
}
