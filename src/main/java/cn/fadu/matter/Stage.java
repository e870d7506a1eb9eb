package cn.fadu.matter;

import cn.fadu.dossier.Dossier;

/** How far a matter has come, for lists. */
public enum Stage {
    PREPARATION,
    DELIBERATION,
    CONCLUSION,
    PUBLISHED,
    CLOSED,
    WITHDRAWN;

    public static Stage of(Dossier dossier) {
        if (dossier.publication().closing() != null) {
            return dossier.withdrawal() == null ? CLOSED : WITHDRAWN;
        }
        if (dossier.withdrawal() != null) {
            return WITHDRAWN;
        }
        if (dossier.publication().published() != null) {
            return PUBLISHED;
        }
        if (dossier.deliberation().signature() != null && dossier.deliberation().signature().signed()) {
            return CONCLUSION;
        }
        return dossier.deliberation().submission() == null ? PREPARATION : DELIBERATION;
    }
}
