package cn.fadu.statute;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueDeliberated.Outcome;
import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.CatalogueFile.Adjustment;

/**
 * The next step of a catalogue towards its publication, or that of the adjustment in hand. While a publication is judged it
 * is only proposed.
 */
final class NextCatalogueAct {

    private final NextAct next;
    private final CatalogueFile file;
    private final boolean publishing;

    NextCatalogueAct(Situation s) {
        this.next = NextAct.in(s);
        this.file = s.dossier().catalogue();
        this.publishing = s.asked() == GuardedAct.PUBLISH_CATALOGUE;
    }

    Remedy find() {
        Adjustment latest = file.adjustment().orElse(null);
        if (latest != null && (latest.isOpen() || publishing && latest.published() != null)) {
            return ofAdjustment(latest);
        }
        if (file.isRefused() || file.published() != null && (!publishing || latest != null)) {
            return next.act("act_recordIncident", Desks.OFFICE);
        }
        if (file.closing() == null) {
            return next.act("userTask_closeProposals", Desks.OFFICE);
        }
        if (!file.unstudied().isEmpty()) {
            return next.act("userTask_studyProposals", Desks.OFFICE);
        }
        return isToCompile() ? next.act("userTask_compileCatalogue", Desks.OFFICE) : ofCompiled();
    }

    private boolean isToCompile() {
        return file.compiled() == null || file.nilReturn() != null && !file.nilReturn().signed()
                || file.deliberation() != null && file.deliberation().outcome() == Outcome.AMEND
                || file.consent() != null && file.consent().answer() == Answer.CHANGES;
    }

    private Remedy ofCompiled() {
        if (file.isNil()) {
            return file.nilReturn() == null ? next.act("userTask_signNilReturn", Desks.OFFICE_HEAD)
                    : next.act("userTask_publishCatalogue", Desks.OFFICE);
        }
        if (file.deliberation() == null) {
            return next.act("userTask_recordCatalogueDeliberation", Desks.RECORDER);
        }
        return file.consent() == null ? next.act("userTask_recordCatalogueConsent", Desks.OFFICE)
                : next.act("userTask_publishCatalogue", Desks.OFFICE);
    }

    private Remedy ofAdjustment(Adjustment adjustment) {
        if (adjustment.decision() == null) {
            return next.act("userTask_decideCatalogueAdjustment", Desks.CHIEF);
        }
        if (adjustment.consent() == null) {
            return next.act("userTask_recordAdjustmentConsent", Desks.OFFICE);
        }
        return adjustment.consent().answer() == Answer.CHANGES
                ? next.act("userTask_reviseCatalogueAdjustment", Desks.OFFICE)
                : next.act("userTask_publishCatalogueAdjustment", Desks.OFFICE);
    }
}
