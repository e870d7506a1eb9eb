package cn.fadu.sheets;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * A list to be written: its name, its header row, its rows. A cell is a text, a number, a yes or no, a {@code LocalDate},
 * an {@code Instant} or null; a text stays text whatever it begins with.
 */
public record Sheet(String name, List<String> header, Iterable<List<Object>> rows) {

    public Sheet {
        header = List.copyOf(header);
    }

    /** A row; unlike {@code List.of} it takes null for an empty cell. */
    public static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    /** The rows of a list that is read page by page: {@code next} gives what follows a row, or the beginning for null. */
    public static <T> Iterable<List<Object>> paged(Function<T, List<T>> next, Function<T, List<Object>> row) {
        return () -> new Iterator<>() {

            private Iterator<T> page = next.apply(null).iterator();
            private T last;

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && last != null) {
                    page = next.apply(last).iterator();
                    last = null;
                }
                return page.hasNext();
            }

            @Override
            public List<Object> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = page.next();
                return row.apply(last);
            }
        };
    }
}
