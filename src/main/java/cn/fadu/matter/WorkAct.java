package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.shared.Actor;
import cn.fadu.worklist.OpenWork;

/**
 * Something done about a piece of open work other than doing it: taking it back, handing it over. It is recorded in the
 * matter's stream; what becomes of the work is the {@code then} of its outcome.
 */
public interface WorkAct {

    /** {@code act_} and the id of its form. */
    String key();

    /** Whether the actor may ask for it at all; to anybody else it does not exist. */
    boolean isAllowed(OpenWork work, Actor actor, Dossier dossier);

    /** Whether there is anything to do now; {@link #perform} says why when there is not. */
    boolean isOffered(OpenWork work, Actor actor, Dossier dossier);

    ActOutcome perform(OpenWork work, ActContext context, FormValues values);

    /** Id of the form, camelCase. */
    default String form() {
        return key().substring("act_".length());
    }
}
