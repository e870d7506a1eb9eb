package cn.fadu.search.web;

import cn.fadu.search.Found;
import cn.fadu.search.Found.Hit;
import cn.fadu.search.Search;
import cn.fadu.search.SearchFilter;
import cn.fadu.search.SearchQuery;
import cn.fadu.search.TextKind;
import cn.fadu.search.web.SearchPage.Choice;
import cn.fadu.search.web.SearchPage.Group;
import cn.fadu.search.web.SearchPage.Line;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts what was found in words. */
@Component
class SearchPages {

    private final Texts texts;
    private final ModelNames names;

    SearchPages(Texts texts, ModelNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** Before anything was looked for, or where nothing can be. */
    SearchPage unanswered(SearchQuery query) {
        String problem = query.problem() == SearchQuery.Problem.EMPTY ? "" : problem(query);
        return new SearchPage(query.typed(), problem, "", List.of(), List.of(), null, null);
    }

    /** Why nothing can be looked for, and what to do. */
    String problem(SearchQuery query) {
        return texts.text("search.problem." + query.problem(), SearchQuery.SHORTEST, SearchQuery.LONGEST);
    }

    SearchPage page(SearchQuery query, SearchFilter filter, Found found) {
        String counted = texts.text(found.more() ? "search.counted.latest" : "search.counted", texts.number(found.total()),
                texts.number(Search.COUNTED));
        return new SearchPage(query.typed(), null, counted, groups(query, filter, found.counts()),
                found.hits().stream().map(this::line).toList(),
                found.next() == null ? null : Addresses.of(query, filter, found.next()),
                filter.isNone() ? null : Addresses.of(query, SearchFilter.NONE, null));
    }

    private List<Group> groups(SearchQuery query, SearchFilter filter, Found.Counts counts) {
        return List.of(
                group("search.by.kind", query, filter.kind(), counts.kinds(), this::kind,
                        kind -> new SearchFilter(kind, filter.stage(), filter.year())),
                group("search.by.stage", query, filter.stage(), counts.stages(), stage -> texts.text("web.matter.stage." + stage),
                        stage -> new SearchFilter(filter.kind(), stage, filter.year())),
                group("search.by.year", query, filter.year(), counts.years(), year -> texts.text("search.year", year.toString()),
                        year -> new SearchFilter(filter.kind(), filter.stage(), year)));
    }

    private <K> Group group(String label, SearchQuery query, K chosen, Map<K, Integer> counts, Function<K, String> name,
                            Function<K, SearchFilter> narrowed) {
        return new Group(texts.text(label), Addresses.of(query, narrowed.apply(null), null), chosen != null,
                counts.entrySet().stream().map(c -> new Choice(Addresses.of(query, narrowed.apply(c.getKey()), null),
                        name.apply(c.getKey()), texts.number(c.getValue()), Objects.equals(c.getKey(), chosen))).toList());
    }

    private Line line(Hit hit) {
        return new Line(hit.href(), hit.title(), hit.kind() == TextKind.TITLE, kind(hit.kind()), hit.act() == null ? "" : names.act(hit.act()),
                texts.text("web.matter.stage." + hit.stage()), texts.date(hit.on()), hit.excerpt());
    }

    private String kind(TextKind kind) {
        return texts.text("search.kind." + kind);
    }
}
