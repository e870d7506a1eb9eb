package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The rows of the law in the order of its articles, then the separations of duties, read from {@code statute/rows.yaml}.
 * Refused with {@link IllegalArgumentException}: an unknown key, rule or separation; a row twice, or with neither rule nor
 * reason, or with both; an article of Order 713 without a row; a separation row that is missing; a rule that no row names.
 */
public final class LawRows {

    static final String SEPARATION = "SD-";

    private static final String FILE = "/statute/rows.yaml";
    private static final Set<String> KEYS =
            Set.of("row", "basis", "rules", "separations", "outside", "elements", "fields", "indicators");
    private static final int FIRST_ARTICLE = 2;
    private static final int LAST_ARTICLE = 43;
    private static final int SEPARATIONS = 16;

    private static final List<LawRow> ALL = ofProduct();

    private LawRows() {
    }

    /** Every row, checked. */
    public static List<LawRow> all() {
        return ALL;
    }

    /** The rows that the rule serves, in their order; never empty for a rule of this product. */
    public static List<LawRow> of(String rule) {
        return ALL.stream().filter(row -> row.rules().contains(rule)).toList();
    }

    static List<LawRow> read(InputStream file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            if (!(new Yaml(new SafeConstructor(options)).load(file) instanceof List<?> items)) {
                throw refused("the file is not a list");
            }
            List<LawRow> rows = new ArrayList<>();
            for (Object item : items) {
                rows.add(row(item));
            }
            check(rows);
            return List.copyOf(rows);
        } catch (YAMLException e) {
            throw refused(e.getMessage());
        }
    }

    private static List<LawRow> ofProduct() {
        try (InputStream file = LawRows.class.getResourceAsStream(FILE)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LawRow row(Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            throw refused("an item is not a mapping: " + item);
        }
        map.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw refused("unknown key " + key);
        });
        if (!(map.get("row") instanceof String name) || !(map.get("basis") instanceof String basis)) {
            throw refused("an item lacks row or basis: " + item);
        }
        return new LawRow(name, LegalBasis.parse(basis), texts(name, map, "rules"), texts(name, map, "separations"),
                (String) map.get("outside"), texts(name, map, "elements"), texts(name, map, "fields"),
                texts(name, map, "indicators"));
    }

    private static List<String> texts(String row, Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || list.isEmpty() || new HashSet<>(list).size() < list.size()) {
            throw refused(row + ": " + key + " is empty, repeats itself or is not a list");
        }
        return list.stream().map(String::valueOf).toList();
    }

    private static void check(List<LawRow> rows) {
        Set<String> names = new HashSet<>();
        rows.stream().filter(row -> !names.add(row.row())).findFirst().ifPresent(row -> {
            throw refused("two rows " + row.row());
        });
        rows.stream().filter(LawRows::isUndecided).findFirst().ifPresent(row -> {
            throw refused(row.row() + ": either a rule judges it, or the reason is stated why none does");
        });
        Set<String> rules = Statute.rules().stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> separations = SeparationRule.ALL.stream().map(SeparationRule::id).collect(Collectors.toSet());
        same("rule", rules, rows.stream().flatMap(row -> row.rules().stream()));
        same("separation", separations, rows.stream().flatMap(row -> row.separations().stream()));
        same("article", IntStream.rangeClosed(FIRST_ARTICLE, LAST_ARTICLE).mapToObj(String::valueOf).collect(Collectors.toSet()),
                rows.stream().filter(row -> !row.isSeparation()).map(row -> String.valueOf(row.article())));
        same("row", IntStream.rangeClosed(1, SEPARATIONS).mapToObj(i -> SEPARATION + i).collect(Collectors.toSet()),
                rows.stream().filter(LawRow::isSeparation).map(LawRow::row));
    }

    private static boolean isUndecided(LawRow row) {
        return (row.outside() != null) != (row.rules().isEmpty() && row.separations().isEmpty());
    }

    private static void same(String kind, Set<String> expected, Stream<String> named) {
        Set<String> found = named.collect(Collectors.toCollection(TreeSet::new));
        found.stream().filter(name -> !expected.contains(name)).findFirst().ifPresent(name -> {
            throw refused("unknown " + kind + " " + name);
        });
        expected.stream().filter(name -> !found.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw refused("no row for " + kind + " " + name);
        });
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("statute/rows.yaml: " + reason);
    }
}
