package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a module lays beside the form of some acts, so that whoever decides has the file before them. Told from the record. */
public interface Panel {

    /** Keys of the acts on whose page it lies. */
    Set<String> acts();

    /** Empty where there is nothing to show. */
    Optional<Content> of(Asked asked);

    /** Whose page it is, and of which act. */
    record Asked(String act, MatterId matter, Dossier dossier, Actor actor) {
    }

    /** A text of the bundles; its arguments may be dates, people and other words. */
    record Words(String key, List<Object> arguments) {

        public Words {
            arguments = List.copyOf(arguments);
        }

        public static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }

        /** The constant as the record names it. */
        public static Words of(Enum<?> constant) {
            return of("fact." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
    }

    /** How a state stands: colour goes with its word, never alone. */
    enum Tone { PLAIN, GOOD, NEAR, BAD }

    /** What somebody wrote, word by word, under a label. */
    record Said(Words label, String text) {
    }

    /** {@code note} stands beside the title, or is null. */
    record Content(Words title, Words note, List<Line> lines) {

        public Content {
            lines = List.copyOf(lines);
        }

        /** Empty when there are no lines. */
        public static Optional<Content> of(Words title, Words note, List<Line> lines) {
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Content(title, note, lines));
        }
    }

    /** One line; {@code state} may be null. */
    record Line(Words text, Words state, Tone tone, List<Said> said, List<DocumentRef> documents) {

        public Line {
            said = List.copyOf(said);
            documents = List.copyOf(documents);
        }

        public static Line of(Words text) {
            return new Line(text, null, Tone.PLAIN, List.of(), List.of());
        }

        public Line state(Words words, Tone how) {
            return new Line(text, words, how, said, documents);
        }

        /** Nothing is added where nothing was written. */
        public Line saying(Words label, String words) {
            if (words == null || words.isBlank()) {
                return this;
            }
            List<Said> more = new ArrayList<>(said);
            more.add(new Said(label, words));
            return new Line(text, state, tone, more, documents);
        }

        /** Null is no document. */
        public Line with(DocumentRef document) {
            if (document == null) {
                return this;
            }
            List<DocumentRef> more = new ArrayList<>(documents);
            more.add(document);
            return new Line(text, state, tone, said, more);
        }
    }
}
