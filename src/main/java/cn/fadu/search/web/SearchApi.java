package cn.fadu.search.web;

import cn.fadu.identity.AccessRecord;
import cn.fadu.search.Excerpt.Part;
import cn.fadu.search.Found;
import cn.fadu.search.Found.Hit;
import cn.fadu.search.Search;
import cn.fadu.search.SearchFilter;
import cn.fadu.search.SearchQuery;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/search}: what the page of a search shows, for programs; what cannot be read is refused, not left out. */
@RestController
class SearchApi {

    private static final String PATH = "/api/v1/search";
    private static final int MOST = 100;

    private final Search search;
    private final SearchPages pages;
    private final AccessRecord record;
    private final Texts texts;

    SearchApi(Search search, SearchPages pages, AccessRecord record, Texts texts) {
        this.search = search;
        this.pages = pages;
        this.record = record;
        this.texts = texts;
    }

    /**
     * What was found.
     *
     * @param total      how many hits there are; with {@code latestOnly} among the latest that were counted
     * @param latestOnly whether there may be more hits than were counted
     * @param next       value of {@code after} for the next page; null on the last
     */
    record Answer(String query, int total, boolean latestOnly, Counts counts, List<Item> hits, String next) {
    }

    /** How many hits there are under each value of a filter, the others applied. */
    record Counts(Map<String, Integer> kind, Map<String, Integer> stage, Map<String, Integer> year) {
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
                @RequestParam(required = false) String after, @RequestParam(defaultValue = "20") int limit, Actor actor) {
        SearchQuery query = SearchQuery.of(q);
        if (query.problem() != null) {
            throw refused(pages.problem(query));
        }
        if (limit < 1 || limit > MOST) {
            throw refused(texts.text("search.api.limit", MOST));
        }
        SearchFilter filter = new SearchFilter(asked("kind", kind, Addresses::kind), asked("stage", stage, Addresses::stage),
                asked("year", year, Addresses::year));
        record.add(AccessRecord.Look.VIEWED, actor, PATH);
        Found found = search.find(query, actor, filter, after, limit);
        return new Answer(query.typed(), found.total(), found.more(), new Counts(named(found.counts().kinds()),
                named(found.counts().stages()), named(found.counts().years())), found.hits().stream().map(Item::new).toList(),
                found.next());
    }

    /** The value asked for, null where none was; refuses what cannot be read. */
    private <T> T asked(String name, String given, Function<String, Optional<T>> reader) {
        return given == null ? null : reader.apply(given).orElseThrow(() -> refused(texts.text("search.api.unknown", name, given)));
    }

    private static Map<String, Integer> named(Map<?, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(key.toString(), count));
        return named;
    }

    private static ErrorResponseException refused(String detail) {
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail), null);
    }
}
