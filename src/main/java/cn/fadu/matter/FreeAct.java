package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.Desk;

/** An act that no task asks for: it can be done at its desk whenever the state of the matter offers it. */
public interface FreeAct extends Act {

    /** Who may do it. */
    Desk desk();

    /** Whether there is anything to do; judged again when the act is done. */
    boolean isOffered(Dossier dossier);

    /** Id of the form, camelCase, the rest of {@link #key()} after {@code act_}. */
    default String form() {
        return key().substring("act_".length());
    }
}
