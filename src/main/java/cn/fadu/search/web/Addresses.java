package cn.fadu.search.web;

import cn.fadu.matter.Stage;
import cn.fadu.search.SearchFilter;
import cn.fadu.search.SearchQuery;
import cn.fadu.search.TextKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches as they stand in addresses. */
final class Addresses {

    private static final String YEAR = "[12][0-9]{3}";

    private Addresses() {
    }

    static String of(SearchQuery query, SearchFilter filter, String after) {
        return builder("/search", filter, after).encode().buildAndExpand(query.typed()).toUriString();
    }

    static String forPrograms(String path, SearchQuery query, SearchFilter filter, String after, int limit) {
        return builder(path, filter, after).queryParam("limit", limit).encode().buildAndExpand(query.typed()).toUriString();
    }

    private static UriComponentsBuilder builder(String path, SearchFilter filter, String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam("q", "{q}");
        add(address, "kind", filter.kind());
        add(address, "stage", filter.stage());
        add(address, "year", filter.year());
        add(address, "after", after);
        return address;
    }

    private static void add(UriComponentsBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    /** Empty for what is no kind. */
    static Optional<TextKind> kind(String name) {
        return Stream.of(TextKind.values()).filter(k -> k.name().equals(name)).findFirst();
    }

    /** Empty for what is no stage. */
    static Optional<Stage> stage(String name) {
        return Stream.of(Stage.values()).filter(s -> s.name().equals(name)).findFirst();
    }

    /** Empty for what is no year of four digits. */
    static Optional<Integer> year(String year) {
        return year.matches(YEAR) ? Optional.of(Integer.valueOf(year)) : Optional.empty();
    }
}
