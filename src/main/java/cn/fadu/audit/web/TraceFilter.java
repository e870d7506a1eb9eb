package cn.fadu.audit.web;

import cn.fadu.audit.TracedEntry;
import cn.fadu.calendar.LegalZone;
import cn.fadu.shared.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which entries a query asks for, and how many there would be for every other value of a filter. */
final class TraceFilter {

    /** A filter with a closed set of values; an entry can have several of one. */
    enum Facet {
        STAGE, PERSON, POST, CAUSE, ARTICLE;

        List<String> values(TracedEntry e) {
            return switch (this) {
                case STAGE -> List.of(e.stage().name());
                case PERSON -> e.entry().actor().isSystem() ? List.of()
                        : Stream.of(e.entry().actor().person(), e.entry().actor().onBehalfOf()).filter(Objects::nonNull)
                                .map(PersonId::value).distinct().toList();
                case POST -> e.entry().actor().isSystem() ? List.of() : List.of(e.entry().actor().post().value());
                case CAUSE -> List.of(e.entry().cause().name());
                case ARTICLE -> e.entry().articles().stream().distinct().toList();
            };
        }
    }

    private final Map<Facet, String> wanted = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Predicate<TracedEntry> rest;

    /** {@code withWords} are the numbers of the entries that state the words asked for; null when none were. */
    TraceFilter(TraceQuery query, Set<Long> withWords) {
        wanted.put(Facet.STAGE, query.stage());
        wanted.put(Facet.PERSON, query.person());
        wanted.put(Facet.POST, query.post());
        wanted.put(Facet.CAUSE, query.cause());
        wanted.put(Facet.ARTICLE, query.article());
        LocalDate from = day("from", query.from());
        LocalDate to = day("to", query.to());
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("audit.problem.period");
        }
        rest = e -> (from == null || !dateOf(e, query).isBefore(from)) && (to == null || !dateOf(e, query).isAfter(to))
                && (query.documents().isEmpty() || !e.entry().documents().isEmpty())
                && (withWords == null || withWords.contains(e.number()));
    }

    private LocalDate day(String name, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            problems.add("audit.problem." + name);
            return null;
        }
    }

    /** The date by which the query orders and bounds. */
    static LocalDate dateOf(TracedEntry e, TraceQuery query) {
        return query.byLegalDate() ? e.entry().legalDate() : LegalZone.dateOf(e.entry().recordedAt());
    }

    /** Keys of texts about what could not be understood, or cannot be. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    boolean admits(TracedEntry e) {
        return rest.test(e) && wanted.keySet().stream().allMatch(f -> admits(f, e));
    }

    private boolean admits(Facet facet, TracedEntry e) {
        String value = wanted.get(facet);
        return value.isEmpty() || facet.values(e).contains(value);
    }

    /** The values of a filter in the order in which they first occur, with the number of entries that the other filters admit. */
    Map<String, Integer> counts(Facet facet, List<TracedEntry> entries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (TracedEntry e : entries) {
            boolean counted = rest.test(e) && wanted.keySet().stream().allMatch(f -> f == facet || admits(f, e));
            facet.values(e).forEach(value -> counts.merge(value, counted ? 1 : 0, Integer::sum));
        }
        return counts;
    }
}
