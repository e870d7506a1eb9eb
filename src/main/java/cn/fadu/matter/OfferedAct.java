package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.MatterKind;
import cn.fadu.shared.Desk;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Set;

/** An act that no task asks for: it can be done at its desk whenever the state of the matter offers it. */
public interface OfferedAct {

    /** {@code act_} and the id of its form. */
    String key();

    /** Who may do it; null for everybody who may read the matter and change anything. */
    Desk desk();

    /** Further desks at which it can be done. */
    default Set<Desk> otherDesks() {
        return Set.of();
    }

    /** The kinds of matters it is about. */
    default Set<MatterKind> kinds() {
        return Set.of(MatterKind.DECISION);
    }

    /** Whether there is anything to do; judged again when the act is done. */
    boolean isOffered(Dossier dossier);

    /** The units whose desk it is where the desk is of units that the procedure named. */
    default List<UnitId> namedUnits(Dossier dossier) {
        return List.of();
    }

    /** Id of the form, camelCase. */
    default String form() {
        return key().substring("act_".length());
    }
}
