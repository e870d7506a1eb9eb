package cn.fadu.matter;

import cn.fadu.forms.FormValues;
import cn.fadu.shared.ActId;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;

/**
 * An offered act that takes something in, many times over: it is recorded in a stream of its own, does not wait for the
 * matter's and does not move the procedure.
 */
public interface IntakeAct extends OfferedAct {

    /** The stream it records in; locked before it is asked. */
    StreamId stream(MatterId matter);

    /** Records in its stream, in the present transaction. */
    ActResult take(ActContext context, ActId id, FormValues values);
}
