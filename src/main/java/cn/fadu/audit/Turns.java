package cn.fadu.audit;

import cn.fadu.matter.Situations;
import cn.fadu.statute.Rule;
import cn.fadu.statute.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * With which entries of a record a rule began to say what it says. Each stage of the record is judged under the versions and
 * on the day in force, so that what turns the answer is the record alone and never the passing of time.
 */
@Component
public class Turns {

    private final Situations situations;

    Turns(Situations situations) {
        this.situations = situations;
    }

    /** An entry after which the rule answered otherwise than before; {@code verdict} is null where it had nothing to say. */
    public record Turn(TracedEntry entry, Verdict verdict) {
    }

    /** In the order of the record, of the entries that the reader of the trace sees. */
    public List<Turn> of(Trace trace, Rule rule) {
        List<Turn> turns = new ArrayList<>();
        Verdict before = null;
        for (TracedEntry entry : trace.entries()) {
            Verdict after = Optional.of(entry.after()).filter(d -> d.start() != null)
                    .flatMap(d -> rule.lookBack(situations.of(d))).orElse(null);
            if (!isSame(before, after)) {
                turns.add(new Turn(entry, after));
            }
            before = after;
        }
        return turns;
    }

    private static boolean isSame(Verdict one, Verdict other) {
        return one == null || other == null ? one == other : one.answer() == other.answer() && one.message().equals(other.message())
                && Objects.equals(one.arguments(), other.arguments());
    }
}
