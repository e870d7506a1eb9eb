package cn.fadu.statute;

import cn.fadu.statute.ProfileFault.Kind;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** The text of a profile file as a tree whose places are known: small, UTF-8, and without references that could multiply. */
final class ProfileYaml {

    private static final int MAX_DEPTH = 8;

    private ProfileYaml() {
    }

    /** Throws {@link RefusedProfile}. */
    static Node read(String name, byte[] content) {
        String text = text(name, content);
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        Yaml yaml = new Yaml(options);
        try {
            for (Event event : yaml.parse(new StringReader(text))) {
                if (refers(event)) {
                    throw refused(name, ProfileFault.at(event.getStartMark().getLine() + 1, "", Kind.REFERENCES));
                }
            }
            Node tree = yaml.compose(new StringReader(text));
            if (tree == null) {
                throw refused(name, ProfileFault.at(0, "", Kind.NOT_A_MAPPING));
            }
            return tree;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw refused(name, ProfileFault.at(line, "", Kind.NOT_YAML, e.getProblem()));
        } catch (YAMLException e) {
            throw refused(name, ProfileFault.at(0, "", Kind.NOT_YAML, String.valueOf(e.getMessage())));
        }
    }

    private static RefusedProfile refused(String name, ProfileFault fault) {
        return new RefusedProfile(name, List.of(fault));
    }

    /** Without byte order mark; throws {@link RefusedProfile} for what is too large or not UTF-8. */
    static String text(String name, byte[] content) {
        if (content.length > Profiles.MAX_BYTES) {
            throw refused(name, ProfileFault.at(0, "", Kind.TOO_LARGE, Profiles.MAX_BYTES));
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer chars = CharBuffer.allocate(content.length);
        if (strict.decode(bytes, chars, true).isError()) {
            long line = 1 + chars.flip().chars().filter(c -> c == '\n').count();
            throw refused(name, ProfileFault.at((int) line, "", Kind.NOT_UTF_8));
        }
        String text = chars.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean refers(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getAnchor() != null || scalar.getTag() != null;
        }
        return event instanceof AliasEvent
                || event instanceof CollectionStartEvent start && (start.getAnchor() != null || start.getTag() != null);
    }
}
