package cn.fadu.statute;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.ProfileFault.Kind;
import cn.fadu.statute.Provision.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a profile file. What is asked for and not there, or not of its kind, is noted with line and key and answered
 * with null, so that one reading finds every fault.
 */
final class ProfileForm {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9}){0,3}");
    private static final Pattern REFERENCE = Pattern.compile(NAME + "@" + VERSION);
    private static final int MAX_NAME = 60;
    private static final int MAX_WORDS = 300;

    private final String path;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final List<ProfileFault> faults;

    private ProfileForm(String path, Node node, List<ProfileFault> faults) {
        this.path = path;
        this.line = lineOf(node);
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            faults.add(ProfileFault.at(line, path, Kind.NOT_A_MAPPING));
            return;
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
                faults.add(ProfileFault.at(lineOf(entry.getKeyNode()), path, Kind.KEY_TWICE, key));
            }
        }
    }

    static ProfileForm of(Node top) {
        return new ProfileForm("", top, new ArrayList<>());
    }

    List<ProfileFault> faults() {
        return faults;
    }

    int line() {
        return line;
    }

    void fault(String key, Kind kind, Object... arguments) {
        Node at = entries.get(key);
        faults.add(ProfileFault.at(at == null ? line : lineOf(at), pathOf(key), kind, arguments));
    }

    /** Notes every key that is not one of these. */
    void only(Set<String> known) {
        entries.forEach((key, node) -> {
            if (!known.contains(key)) {
                faults.add(ProfileFault.at(lineOf(node), "", Kind.UNKNOWN_KEY, pathOf(key)));
            }
        });
    }

    /** Hands on the mappings under the key, by their names; nothing where the key is not there. */
    void each(String key, Set<String> known, BiConsumer<String, ProfileForm> reader) {
        Node node = entries.get(key);
        if (node == null) {
            return;
        }
        ProfileForm inner = new ProfileForm(pathOf(key), node, faults);
        inner.only(known);
        inner.entries.forEach((name, entry) -> {
            if (known.contains(name)) {
                reader.accept(name, new ProfileForm(inner.pathOf(name), entry, faults));
            }
        });
    }

    String name(String key) {
        return read(key, true, text -> NAME.matcher(text).matches() && text.length() <= MAX_NAME ? text : null, Kind.NOT_A_NAME);
    }

    String version(String key) {
        return read(key, true, text -> VERSION.matcher(text).matches() ? text : null, Kind.NOT_A_VERSION);
    }

    /** Null where there is none. */
    String reference(String key) {
        return read(key, false, text -> REFERENCE.matcher(text).matches() ? text : null, Kind.NOT_A_REFERENCE);
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, boolean needed) {
        String names = Stream.of(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return read(key, needed, text -> Stream.of(type.getEnumConstants())
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text)).findFirst().orElse(null), Kind.NOT_ONE_OF, names);
    }

    Integer number(String key) {
        boolean quoted = entries.get(key) instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.INT);
        return read(key, true, text -> quoted ? null : Integer.valueOf(text), Kind.NOT_A_NUMBER);
    }

    Integer dayOfYear(String key) {
        return read(key, true, text -> {
            MonthDay day = MonthDay.parse("--" + text);
            return day.getMonthValue() * 100 + day.getDayOfMonth();
        }, Kind.NOT_A_DAY_OF_YEAR);
    }

    Boolean trueOrFalse(String key) {
        return read(key, true, text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null,
                Kind.NOT_TRUE_OR_FALSE);
    }

    /** Source, confidence and dates of force; null where something of them is wrong. */
    Provision provision(String setBy) {
        int before = faults.size();
        LegalBasis source = read("source", true, LegalBasis::parse, Kind.NOT_A_SOURCE);
        Confidence confidence = oneOf("confidence", Confidence.class, false);
        LocalDate from = read("inForceFrom", true, LocalDate::parse, Kind.NOT_A_DATE);
        LocalDate until = read("inForceUntil", false, LocalDate::parse, Kind.NOT_A_DATE);
        if (from != null && until != null && until.isBefore(from)) {
            fault("inForceUntil", Kind.ENDS_BEFORE_IT_BEGINS, until, from);
        }
        Words words = words();
        return faults.size() > before ? null : new Provision(source, words,
                confidence == null ? Confidence.VERIFIED : confidence, from, until, setBy);
    }

    private Words words() {
        Node node = entries.get("words");
        if (node == null) {
            return null;
        }
        ProfileForm form = new ProfileForm(pathOf("words"), node, faults);
        form.only(Set.of("zh", "en"));
        String zh = form.read("zh", true, text -> text.length() <= MAX_WORDS ? text : null, Kind.NOT_A_TEXT);
        String en = form.read("en", true, text -> text.length() <= MAX_WORDS ? text : null, Kind.NOT_A_TEXT);
        return zh == null || en == null ? null : new Words(zh, en);
    }

    private <T> T read(String key, boolean needed, Function<String, T> reader, Kind otherwise, Object... more) {
        Node node = entries.get(key);
        if (node == null) {
            if (needed) {
                fault(key, Kind.MISSING);
            }
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            fault(key, Kind.NOT_A_TEXT);
            return null;
        }
        T value = null;
        try {
            value = reader.apply(scalar.getValue());
        } catch (DateTimeException | IllegalArgumentException e) {
            // Said below with line and key.
        }
        if (value == null) {
            fault(key, otherwise, Stream.concat(Stream.of(shortened(scalar.getValue())), Stream.of(more)).toArray());
        }
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= MAX_NAME ? text : text.substring(0, MAX_NAME) + "…";
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
