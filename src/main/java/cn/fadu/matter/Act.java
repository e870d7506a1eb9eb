package cn.fadu.matter;

import cn.fadu.forms.FormValues;
import cn.fadu.shared.LegalBasis;
import java.util.List;

/**
 * One way of acting on a matter. Every user task of a model has exactly one act, whose key is the id of the task. An act
 * turns checked values into facts; it reads nothing but its context and changes nothing: recording, the engine's step and
 * the order in which they happen belong to {@link ActPipeline}.
 */
public interface Act {

    /** The id of the user task, or {@code act_…} for an act that no task asks for. */
    String key();

    /** Whether it records what has happened, lawful or not; any other act that would record a guarded one meets its gate. */
    default boolean recordsWhatHappened() {
        return false;
    }

    /** The articles the act carries out; they are recorded with it. */
    List<LegalBasis> basis();

    /**
     * What the act states, or what is wrong with the values. Must give the same answer for the same arguments, the salts of
     * commitments apart.
     */
    ActOutcome perform(ActContext context, FormValues values);
}
