package cn.fadu.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of a list; {@code next} is the address of the following one, or null. */
record PageJson<T>(List<T> items, String next) {

    /**
     * A page of at most {@code limit} of the found, which are one more where there is a next page.
     *
     * @param asked what the address of the next page asks again: name, value, name, value…; empty values are left out
     */
    static <R, T> PageJson<T> of(List<R> found, int limit, Function<List<R>, List<T>> items, String path, Function<R, String> key,
                                 String... asked) {
        List<R> shown = found.stream().limit(limit).toList();
        return new PageJson<>(items.apply(shown), found.size() <= limit ? null : next(path, key.apply(shown.get(limit - 1)), limit, asked));
    }

    private static String next(String path, String key, int limit, String... asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            if (!asked[i + 1].isEmpty()) {
                address.queryParam(asked[i], "{" + asked[i] + "}");
                values.put(asked[i], asked[i + 1]);
            }
        }
        values.put("after", key);
        return address.queryParam("after", "{after}").queryParam("limit", limit).encode().buildAndExpand(values).toUriString();
    }
}
