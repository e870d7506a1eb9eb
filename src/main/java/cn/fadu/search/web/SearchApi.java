package cn.fadu.search.web;

import cn.fadu.identity.AccessRecord;
import cn.fadu.search.Excerpt.Part;
import cn.fadu.search.Found;
import cn.fadu.search.Found.Hit;
import cn.fadu.search.Search;
import cn.fadu.search.SearchFilter;
import cn.fadu.search.SearchQuery;
import cn.fadu.shared.Actor;
import cn.fadu.web.ApiProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/search}: what the page of a search shows, for programs; what cannot be read is refused, not left out. */
@RestController
class SearchApi {

    private static final String PATH = "/api/v1/search";
    private static final int MOST = 200;

    private final Search search;
    private final SearchPages pages;
    private final AccessRecord record;
    private final ApiProblem problems;

    SearchApi(Search search, SearchPages pages, AccessRecord record, ApiProblem problems) {
        this.search = search;
        this.pages = pages;
        this.record = record;
        this.problems = problems;
    }

    /**
     * What was found.
     *
     * @param total      how many hits there are; with {@code latestOnly} among the latest that were counted
     * @param latestOnly whether there may be more hits than were counted
     * @param next       address of the next page; null on the last
     */
    record Answer(String query, int total, boolean latestOnly, Counts counts, List<Item> items, String next) {
    }

    /** How many hits there are under each value of a filter, the others applied. */
    record Counts(List<Count> kind, List<Count> stage, List<Count> year) {
    }

    record Count(String value, int count) {
    }

    /** A text that was found; {@code act} is null where no act stated it, {@code excerpt} joins to one text. */
    record Item(String matter, String title, String kind, String stage, LocalDate day, String act, String href,
                List<Part> excerpt) {

        Item(Hit hit) {
            this(hit.matter().toString(), hit.title(), hit.kind().name(), hit.stage().name(), hit.on(), hit.act(), hit.href(),
                    hit.excerpt());
        }
    }

    @GetMapping(PATH)
    Answer find(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String kind,
                @RequestParam(required = false) String stage, @RequestParam(required = false) String year,
                @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int limit, Actor actor) {
        SearchQuery query = SearchQuery.of(q);
        if (query.problem() != null) {
            throw refused("search.problem." + query.problem(), SearchQuery.SHORTEST, SearchQuery.LONGEST);
        }
        if (limit < 1 || limit > MOST) {
            throw refused("search.api.limit", MOST);
        }
        if (after != null && !Search.isPlace(after)) {
            throw refused("search.api.unknown", "after", after);
        }
        SearchFilter filter = new SearchFilter(asked("kind", kind, Addresses::kind), asked("stage", stage, Addresses::stage),
                asked("year", year, Addresses::year));
        record.add(AccessRecord.Look.VIEWED, actor, PATH);
        Found found = search.find(query, actor, filter, after, limit);
        return new Answer(query.typed(), found.total(), found.more(), new Counts(counts(found.counts().kinds()),
                counts(found.counts().stages()), counts(found.counts().years())), found.hits().stream().map(Item::new).toList(),
                found.next() == null ? null : Addresses.forPrograms(PATH, query, filter, found.next(), limit));
    }

    /** The value asked for, null where none was; refuses what cannot be read. */
    private <T> T asked(String name, String given, Function<String, Optional<T>> reader) {
        return given == null ? null : reader.apply(given).orElseThrow(() -> refused("search.api.unknown", name, given));
    }

    private static List<Count> counts(Map<?, Integer> counts) {
        return counts.entrySet().stream().map(c -> new Count(c.getKey().toString(), c.getValue())).toList();
    }

    private ErrorResponseException refused(String message, Object... arguments) {
        return problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", message, arguments);
    }
}
