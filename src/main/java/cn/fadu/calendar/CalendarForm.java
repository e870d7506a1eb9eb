package cn.fadu.calendar;

import cn.fadu.calendar.CalendarYearCheck.Item;
import cn.fadu.calendar.CalendarYearCheck.Place;
import cn.fadu.calendar.FileProblem.Kind;
import cn.fadu.calendar.JsonLines.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes the parts of a calendar file out of its JSON; a part that is missing or of another kind is a problem and null. */
final class CalendarForm {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final int LONGEST_TEXT = 300;

    private final Node root;
    private final Place top;
    private final List<FileProblem> problems = new ArrayList<>();

    CalendarForm(Node root) {
        this.root = root;
        this.top = new Place(null, 0, root.line());
    }

    List<FileProblem> problems() {
        return problems;
    }

    /** One item of a list. */
    record Listed(Place place, Node node) {
    }

    void problem(Place place, Kind kind, Object... arguments) {
        problems.add(place.problem(kind, arguments));
    }

    void keys(String... known) {
        keys(new Listed(top, root), known);
    }

    void keys(Listed item, String... known) {
        Set<String> names = Set.of(known);
        item.node().object().forEach((name, value) -> {
            if (!names.contains(name)) {
                problem(new Place(item.place().list(), item.place().item(), value.line()), Kind.UNKNOWN_KEY, shortened(name));
            }
        });
    }

    /** Whether the file has the member at all. */
    boolean has(String name) {
        return root.object().containsKey(name);
    }

    String text(String name) {
        return text(new Listed(top, root), name);
    }

    String text(Listed item, String name) {
        Node node = member(item, name);
        if (node == null) {
            return null;
        }
        if (node.value() instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT) {
            return text.strip();
        }
        problem(at(item, node), Kind.NOT_TEXT, name, LONGEST_TEXT);
        return null;
    }

    Boolean yesOrNo(Listed item, String name) {
        Node node = member(item, name);
        if (node != null && !(node.value() instanceof Boolean)) {
            problem(at(item, node), Kind.NOT_YES_OR_NO, name);
        }
        return node != null && node.value() instanceof Boolean yes ? yes : null;
    }

    LocalDate date(Listed item, String name) {
        Node node = member(item, name);
        if (node == null) {
            return null;
        }
        try {
            if (node.value() instanceof String text) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notOne) {
            // Said below, as for what is not even text.
        }
        problem(at(item, node), Kind.NOT_A_DATE, name, node.value() instanceof String text ? shortened(text) : "");
        return null;
    }

    /** 0 when it is none. */
    int year() {
        Node node = member(new Listed(top, root), "year");
        if (node == null) {
            return 0;
        }
        if (node.value() instanceof Integer year && year >= FIRST_YEAR && year <= LAST_YEAR) {
            return year;
        }
        problem(new Place(null, 0, node.line()), Kind.NOT_A_YEAR, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        return 0;
    }

    /** The objects of a list; whatever else is in it is a problem. */
    List<Listed> list(String name) {
        Node node = member(new Listed(top, root), name);
        if (node == null) {
            return List.of();
        }
        if (node.list() == null) {
            problem(new Place(name, 0, node.line()), Kind.NOT_A_LIST, name);
            return List.of();
        }
        List<Node> nodes = node.list();
        return IntStream.range(0, nodes.size()).mapToObj(i -> new Listed(new Place(name, i + 1, nodes.get(i).line()), nodes.get(i)))
                .filter(this::isObject).toList();
    }

    /** The texts of a list, without what is none. */
    List<String> texts(String name) {
        Node node = root.object().get(name);
        return node == null || node.list() == null ? List.of() : node.list().stream().map(Node::value)
                .filter(String.class::isInstance).map(String.class::cast).filter(text -> !text.isBlank()).map(CalendarForm::shortened).toList();
    }

    /** Adds what is wrong with the days of the file, unless its parts could not be read. */
    void check(int year, List<Item> items) {
        if (problems.isEmpty()) {
            problems.addAll(CalendarYearCheck.problems(year, items));
        }
    }

    private boolean isObject(Listed item) {
        if (item.node().object() == null) {
            problem(item.place(), Kind.NOT_AN_OBJECT);
        }
        return item.node().object() != null;
    }

    private Node member(Listed item, String name) {
        Map<String, Node> members = item.node().object();
        if (!members.containsKey(name)) {
            problem(item.place(), Kind.MISSING, name);
        }
        return members.get(name);
    }

    private static Place at(Listed item, Node node) {
        return new Place(item.place().list(), item.place().item(), node.line());
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
