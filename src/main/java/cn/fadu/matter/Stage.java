package cn.fadu.matter;

import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFile;
import java.util.List;
import java.util.stream.Stream;

/** How far a matter has come, for lists. */
public enum Stage {
    APPLIED,
    NOT_STARTED,
    PREPARATION,
    DELIBERATION,
    CONCLUSION,
    PUBLISHED,
    CLOSED,
    EXECUTING,
    SUSPENDED,
    EVALUATED,
    ENDED,
    WITHDRAWN,
    /** The procedure was over before the system came. */
    PAST;

    public static Stage of(Dossier dossier) {
        if (dossier.isPast()) {
            return PAST;
        }
        if (dossier.start().isCatalogue()) {
            return of(dossier.catalogue());
        }
        FollowupFile followup = dossier.followup();
        if (followup.ended() != null) {
            return ENDED;
        }
        if (followup.isAlive()) {
            return followup.suspension() != null ? SUSPENDED : followup.evaluation().sent() != null ? EVALUATED : EXECUTING;
        }
        if (dossier.publication().closing() != null) {
            return dossier.withdrawal() == null ? CLOSED : WITHDRAWN;
        }
        if (dossier.withdrawal() != null) {
            return WITHDRAWN;
        }
        if (dossier.start().isRefused()) {
            return NOT_STARTED;
        }
        if (!dossier.start().isStarted()) {
            return APPLIED;
        }
        if (dossier.publication().published() != null) {
            return PUBLISHED;
        }
        if (dossier.deliberation().signature() != null && dossier.deliberation().signature().signed()) {
            return CONCLUSION;
        }
        return dossier.deliberation().submission() == null ? PREPARATION : DELIBERATION;
    }

    /** Whether nothing in the matter runs any more: no time limit and no other profile or calendar touches it. */
    public boolean isOver() {
        return switch (this) {
            case NOT_STARTED, CLOSED, ENDED, WITHDRAWN, PAST -> true;
            case APPLIED, PREPARATION, DELIBERATION, CONCLUSION, PUBLISHED, EXECUTING, SUSPENDED, EVALUATED -> false;
        };
    }

    /** The names of the stages that are over, as lists keep them. */
    static List<String> over() {
        return Stream.of(values()).filter(Stage::isOver).map(Enum::name).toList();
    }

    private static Stage of(CatalogueFile catalogue) {
        if (catalogue.ended() != null || catalogue.published() != null) {
            return catalogue.ended() != null ? CLOSED : PUBLISHED;
        }
        if (catalogue.isRefused()) {
            return NOT_STARTED;
        }
        return catalogue.compiled() == null ? PREPARATION : catalogue.deliberation() == null ? DELIBERATION : CONCLUSION;
    }
}
