package cn.fadu.matter;

import cn.fadu.forms.FormValues;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.Optional;

/**
 * An offered act that takes something in, many times over: each piece has a number, is sealed in a batch of a stream of its
 * own, does not wait for the matter's and does not move the procedure.
 */
public interface IntakeAct extends OfferedAct {

    /**
     * What was taken in before.
     *
     * @param number of the piece, from one
     */
    record Taken(MatterId matter, Actor actor, long number) {
    }

    /** The stream in which it is sealed; locked before it is asked. */
    StreamId stream(MatterId matter);

    /** What the act with this id took in, if it did. */
    Optional<Taken> taken(ActId id);

    /** Takes it in, in the present transaction; the number recorded is that of the piece. */
    ActResult take(ActContext context, ActId id, FormValues values);
}
