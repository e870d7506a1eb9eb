package cn.fadu.matter;

import cn.fadu.forms.FormValues;
import cn.fadu.shared.ActId;

/**
 * An offered act that takes something in, many times over: it is recorded in a stream of its own, does not wait for the
 * matter's and does not move the procedure.
 */
public interface IntakeAct extends OfferedAct {

    /** Locks its own stream and records there, in the present transaction. */
    ActResult take(ActContext context, ActId id, FormValues values);
}
