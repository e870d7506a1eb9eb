package cn.fadu.search;

import cn.fadu.identity.Access;
import cn.fadu.matter.Stage;
import cn.fadu.search.Found.Counts;
import cn.fadu.search.Found.Hit;
import cn.fadu.search.SearchRows.After;
import cn.fadu.search.SearchRows.Content;
import cn.fadu.search.SearchRows.Row;
import cn.fadu.shared.Actor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds texts. Whoever may read a matter finds what the record of it shows them; what somebody may not read is neither found
 * nor counted.
 */
@Service
public class Search {

    /** Of how many texts that may be hits, the latest, each is looked at and counted. */
    public static final int COUNTED = 2_000;
    private static final int YEARS_FIRST = 2;

    private final SearchRows rows;

    Search(SearchRows rows) {
        this.rows = rows;
    }

    /**
     * A page of hits.
     *
     * @param query without a problem
     * @param after {@link Found#next} of the page before; null, or what is no such thing, for the first
     * @param size  how many hits the page has at most
     */
    @Transactional(readOnly = true)
    public Found find(SearchQuery query, Actor actor, SearchFilter filter, String after, int size) {
        if (!Access.readsMatters(actor)) {
            return Found.NOTHING;
        }
        rows.prepare();
        After begin = read(after);
        List<Row> all = latest(query, actor, SearchFilter.NONE, null);
        boolean many = all.size() > COUNTED;
        List<Row> counted = many && !filter.isNone() ? latest(query, actor, filter, null) : all;
        List<Row> rest = many && begin != null ? latest(query, actor, filter, begin)
                : counted.stream().filter(filter::lets).filter(row -> begin == null || isAfter(row, begin)).toList();
        List<Row> page = rest.stream().limit(COUNTED).filter(Row::found).limit(size).toList();
        List<Row> found = counted.stream().limit(COUNTED).filter(Row::found).toList();
        return new Found(hits(page, query), counts(found, filter), (int) found.stream().filter(filter::lets).count(),
                counted.size() > COUNTED, next(page, rest, size));
    }

    /**
     * The latest texts that may be hits, one more than are counted. Of common words there are enough in two years: only
     * words that are not are looked for in all.
     */
    private List<Row> latest(SearchQuery query, Actor actor, SearchFilter filter, After begin) {
        Optional<Integer> year = filter.year() != null ? Optional.empty()
                : begin == null ? rows.latestYear() : Optional.of(begin.on().getYear());
        List<Row> found = new ArrayList<>();
        for (int back = 0; back < YEARS_FIRST && year.isPresent() && found.size() <= COUNTED; back++) {
            SearchFilter inYear = new SearchFilter(filter.kind(), filter.stage(), year.get() - back);
            found.addAll(rows.page(query, actor, inYear, begin, COUNTED + 1 - found.size()));
        }
        return found.size() > COUNTED ? found : rows.page(query, actor, filter, begin, COUNTED + 1);
    }

    private static boolean isAfter(Row row, After begin) {
        return row.on().isBefore(begin.on()) || row.on().equals(begin.on()) && row.id() < begin.id();
    }

    /** After the last hit shown; where too few of many texts were hits, after the last one looked at. */
    private static String next(List<Row> page, List<Row> rest, int size) {
        Row last = page.size() == size ? page.get(size - 1) : rest.size() > COUNTED ? rest.get(COUNTED - 1) : null;
        boolean shownAll = last == null || rest.size() <= COUNTED && rest.stream().filter(Row::found).count() <= size;
        return shownAll ? null : last.on() + "_" + last.id();
    }

    /** Whether it is what {@link Found#next} may be. */
    public static boolean isPlace(String after) {
        return read(after) != null;
    }

    private static After read(String after) {
        String[] parts = after == null ? new String[0] : after.split("_", -1);
        try {
            return parts.length == 2 ? new After(LocalDate.parse(parts[0]), Long.parseLong(parts[1])) : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private List<Hit> hits(List<Row> page, SearchQuery query) {
        Map<Long, Content> contents = rows.contents(page.stream().map(Row::id).toList());
        return page.stream().map(row -> hit(row, contents.get(row.id()), query)).filter(Objects::nonNull).toList();
    }

    /** Null for a text that went away meanwhile. */
    private static Hit hit(Row row, Content content, SearchQuery query) {
        return content == null ? null : new Hit(row.matter(), content.title(), row.kind(), row.stage(), row.on(), content.act(),
                href(row), Excerpt.of(content.content(), query));
    }

    private static String href(Row row) {
        String matter = "/matters/" + row.matter();
        return switch (row.place()) {
            case TITLE -> matter;
            case ENTRY -> matter + "?entry=" + row.number() + "#entry-" + row.number();
            case OPINION -> matter + "/opinions?after=" + (row.number() - 1);
        };
    }

    private static Counts counts(List<Row> hits, SearchFilter filter) {
        return new Counts(count(new EnumMap<>(TextKind.class), hits, filter.withoutKind(), Row::kind),
                count(new EnumMap<>(Stage.class), hits, filter.withoutStage(), Row::stage),
                count(new TreeMap<>(Comparator.<Integer>reverseOrder()), hits, filter.withoutYear(), row -> row.on().getYear()));
    }

    private static <K> Map<K, Integer> count(Map<K, Integer> counts, List<Row> hits, SearchFilter filter, Function<Row, K> of) {
        hits.stream().filter(filter::lets).forEach(row -> counts.merge(of.apply(row), 1, Integer::sum));
        return counts;
    }
}
