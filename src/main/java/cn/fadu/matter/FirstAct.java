package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Performs the act that a matter begins with, in one transaction: what is not recorded changes nothing. The matter's id
 * follows from the act's, so that the same act sent again by the same person finds what it did.
 */
@Component
public class FirstAct {

    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Recorder recorder;

    FirstAct(TransactionTemplate transaction, Ledger ledger, Recorder recorder) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.recorder = recorder;
    }

    /** What became of it: {@code matter} is null where there is none that the actor could be led to. */
    public record Begun(ActResult result, MatterId matter) {

        public static Begun recorded(long sequence, MatterId matter) {
            return new Begun(new ActResult.Recorded(sequence, false), matter);
        }

        public static Begun refused(List<FieldProblem> problems) {
            return new Begun(new ActResult.Refused(problems), null);
        }

        public static Begun notFound() {
            return new Begun(new ActResult.NotFound(), null);
        }
    }

    /** {@code act} is given the id of the new matter and the dossier before its first entry, both locked. */
    public Begun perform(ActId id, Actor actor, BiFunction<MatterId, Dossier, Begun> act) {
        return transaction.execute(status -> {
            MatterId matter = new MatterId(id.value());
            Dossier before = recorder.lock(matter, actor);
            Begun begun = ledger.byAct(id).map(earlier -> again(earlier, matter, actor))
                    .orElseGet(() -> act.apply(matter, before));
            if (!(begun.result() instanceof ActResult.Recorded)) {
                status.setRollbackOnly();
            }
            return begun;
        });
    }

    private static Begun again(Entry earlier, MatterId matter, Actor actor) {
        boolean same = earlier.actor().equals(actor) && earlier.stream().equals(StreamId.of(matter));
        return same ? new Begun(new ActResult.Recorded(earlier.sequence(), true), matter) : Begun.notFound();
    }
}
