package cn.fadu.search;

import cn.fadu.identity.Access;
import cn.fadu.matter.Stage;
import cn.fadu.search.Found.Counts;
import cn.fadu.search.Found.Hit;
import cn.fadu.search.SearchRows.After;
import cn.fadu.search.SearchRows.Content;
import cn.fadu.search.SearchRows.Reader;
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
    /** The latest year may have just begun; of those before it, how many texts may be hits for the next to be asked by itself. */
    private static final int MANY_IN_A_YEAR = 200;

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
        Reader reader = rows.reader(actor);
        List<Row> all = latest(query, reader, SearchFilter.NONE, null);
        boolean many = all.size() > COUNTED;
        List<Row> counted = many && !filter.isNone() ? latest(query, reader, filter, null) : all;
        List<Row> rest = many && begin != null ? latest(query, reader, filter, begin)
                : counted.stream().filter(filter::lets).filter(row -> begin == null || isAfter(row, begin)).toList();
        List<Row> page = rest.stream().limit(COUNTED).filter(Row::found).limit(size).toList();
        List<Row> found = counted.stream().limit(COUNTED).filter(Row::found).toList();
        return new Found(hits(page, query), counts(found, filter), (int) found.stream().filter(filter::lets).count(),
                counted.size() > COUNTED, next(page, rest, size));
    }

    /**
     * The latest texts that may be hits, one more than are counted. Year after year is asked by itself as long as words are so
     * common that it pays, and then all years before.
     */
    private List<Row> latest(SearchQuery query, Reader reader, SearchFilter filter, After begin) {
        List<Row> found = new ArrayList<>();
        After after = begin;
        Optional<Integer> latest = begin == null ? rows.latestYear() : Optional.of(begin.on().getYear());
        boolean pays = filter.year() == null && latest.isPresent();
        for (int back = 0; pays; back++) {
            int year = latest.get() - back;
            List<Row> ofYear = rows.page(query, reader, filter.inYear(year), after, COUNTED + 1 - found.size());
            found.addAll(ofYear);
            after = After.year(year);
            pays = found.size() <= COUNTED && (back == 0 || ofYear.size() >= MANY_IN_A_YEAR);
        }
        if (found.size() <= COUNTED) {
            found.addAll(rows.page(query, reader, filter, after, COUNTED + 1 - found.size()));
        }
        return found;
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
