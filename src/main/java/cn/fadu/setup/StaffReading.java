package cn.fadu.setup;

import cn.fadu.identity.StaffPlan;
import cn.fadu.identity.StaffPlan.NewPerson;
import cn.fadu.identity.StaffPlan.NewUnit;
import cn.fadu.identity.StaffPlan.WantedPost;
import cn.fadu.identity.StaffProblem;
import cn.fadu.sheets.WorkbookGuard;
import cn.fadu.sheets.Workbooks;
import cn.fadu.sheets.Workbooks.Fault;
import cn.fadu.sheets.Workbooks.Field;
import cn.fadu.sheets.Workbooks.Line;
import cn.fadu.sheets.Workbooks.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;

/** Reads the workbook of {@link StaffTemplate} into a plan, and knows in which cell each part of it stood. */
final class StaffReading {

    /** How many problems are named at once. */
    static final int MOST_PROBLEMS = 100;

    private final MessageSource messages;
    private final List<Located> problems = new ArrayList<>();
    private final List<NewUnit> units = new ArrayList<>();
    private final List<NewPerson> people = new ArrayList<>();
    private final List<WantedPost> posts = new ArrayList<>();
    private final Map<StaffProblem.About, List<Origin>> origins = new HashMap<>();

    private StaffReading(MessageSource messages) {
        this.messages = messages;
    }

    /** A problem with the cell it is in; {@code place} is empty for the whole file. */
    record Located(String place, String message, List<Object> arguments) {

        static Located of(String place, String problem, Object... arguments) {
            return new Located(place, "setup.problem." + problem, List.of(arguments));
        }
    }

    /** The row something came from: its sheet, its number, and its cells by column. */
    private record Origin(String sheet, int line, Map<String, Integer> columns) {

        String place(String field) {
            Integer column = columns.get(field);
            return column == null ? sheet + "!" + line : sheet + "!" + (char) ('A' + column) + line;
        }
    }

    /** What was read: a plan to be checked further unless there are problems. */
    record Result(StaffPlan plan, List<Located> problems, Map<StaffProblem.About, List<Origin>> origins) {

        Located locate(StaffProblem problem) {
            return new Located(origins.get(problem.about()).get(problem.index()).place(problem.field()), problem.message(),
                    problem.arguments());
        }
    }

    static Result of(byte[] file, MessageSource messages) {
        StaffReading reading = new StaffReading(messages);
        WorkbookGuard.problem(file).ifPresentOrElse(reading::unreadable, () -> reading.read(file));
        return new Result(new StaffPlan(reading.units, reading.people, reading.posts),
                reading.problems.stream().limit(MOST_PROBLEMS).toList(), reading.origins);
    }

    private void unreadable(WorkbookGuard.Problem problem) {
        problems.add(switch (problem) {
            case TOO_LARGE -> Located.of("", "too-large", WorkbookGuard.MOST_BYTES >> 20);
            case UNPACKS_TOO_LARGE -> Located.of("", "unpacks-too-large", WorkbookGuard.MOST_BYTES_UNPACKED >> 20);
            case NOT_A_WORKBOOK -> Located.of("", "not-a-workbook");
        });
    }

    private void read(byte[] file) {
        Optional<List<Page>> pages = Workbooks.read(file, StaffTable.PEOPLE.mostRows() + 2);
        if (pages.isEmpty()) {
            problems.add(Located.of("", "not-a-workbook"));
            return;
        }
        int found = 0;
        for (StaffTable table : StaffTable.values()) {
            Optional<Page> page = pages.get().stream().filter(p -> table.isSheet(p.name(), messages)).findFirst();
            page.ifPresent(p -> table(table, p));
            found += page.isPresent() ? 1 : 0;
        }
        if (found == 0) {
            problems.add(Located.of("", "no-sheet"));
        } else if (problems.isEmpty() && units.isEmpty() && people.isEmpty() && posts.isEmpty()) {
            problems.add(Located.of("", "empty"));
        }
    }

    private void table(StaffTable table, Page page) {
        page.merged().forEach(range -> problems.add(Located.of(page.name() + "!" + range, "merged")));
        if (page.lines().isEmpty()) {
            return;
        }
        Map<Integer, String> columns = header(table, page, page.lines().get(0));
        if (!columns.containsValue(table.key())) {
            problems.add(Located.of(page.name(), "no-key-column", table.header(table.key(), messages, Locale.CHINESE),
                    table.header(table.key(), messages, Locale.ENGLISH)));
            return;
        }
        List<Line> rows = page.lines().subList(1, page.lines().size());
        if (rows.size() > table.mostRows()) {
            problems.add(Located.of(page.name(), "too-many-rows", table.mostRows()));
            return;
        }
        Map<String, Integer> byName = new HashMap<>();
        columns.forEach((index, name) -> byName.put(name, index));
        Set<String> named = new HashSet<>();
        rows.forEach(row -> row(table, new Origin(page.name(), row.number(), byName), values(page, row, columns), named));
    }

    private Map<Integer, String> header(StaffTable table, Page page, Line line) {
        Map<Integer, String> columns = new HashMap<>();
        for (Field field : line.fields()) {
            Optional<String> column = table.column(field.text(), messages);
            if (column.isEmpty()) {
                problems.add(Located.of(page.name() + "!" + field.address(), "unknown-column", field.text()));
            } else if (columns.containsValue(column.get())) {
                problems.add(Located.of(page.name() + "!" + field.address(), "column-twice", field.text()));
            } else {
                columns.put(field.column(), column.get());
            }
        }
        return columns;
    }

    private Map<String, String> values(Page page, Line row, Map<Integer, String> columns) {
        Map<String, String> values = new HashMap<>();
        for (Field field : row.fields()) {
            String place = page.name() + "!" + field.address();
            if (field.fault() != null) {
                problems.add(Located.of(place, field.fault() == Fault.FORMULA ? "formula" : "cell-error"));
            } else if (columns.containsKey(field.column())) {
                values.put(columns.get(field.column()), field.text());
            } else {
                problems.add(Located.of(place, "beside"));
            }
        }
        return values;
    }

    /** The name of somebody with several posts need stand in the first of their rows only. */
    private void row(StaffTable table, Origin origin, Map<String, String> values, Set<String> named) {
        String key = value(values, table.key());
        if (table == StaffTable.UNITS) {
            add(StaffProblem.About.UNIT, origin);
            units.add(new NewUnit(key, value(values, "nameZh"), value(values, "nameEn"), value(values, "function")));
            return;
        }
        if (named.add(key) || !value(values, "nameZh").isEmpty()) {
            add(StaffProblem.About.PERSON, origin);
            people.add(new NewPerson(key, value(values, "nameZh"), value(values, "nameEn")));
        }
        if (List.of("unit", "section", "post", "title", "since").stream().anyMatch(values::containsKey)) {
            add(StaffProblem.About.POST, origin);
            posts.add(new WantedPost(key, value(values, "unit"), value(values, "section"), value(values, "post"),
                    value(values, "title"), value(values, "since")));
        }
    }

    private void add(StaffProblem.About about, Origin origin) {
        origins.computeIfAbsent(about, a -> new ArrayList<>()).add(origin);
    }

    private static String value(Map<String, String> values, String column) {
        return values.getOrDefault(column, "");
    }
}
