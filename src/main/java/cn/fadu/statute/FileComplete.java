package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Records and material are filed completely and in time (Art. 33): a file is closed when its matter came to an end, that is
 * published, issued but not to be disclosed, rejected, or withdrawn with consent.
 */
final class FileComplete extends LawRule {

    FileComplete() {
        super("fileComplete", ORDER_713, Set.of(GuardedAct.CLOSE_FILE), "order-713/33");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().closing()).map(c -> c.on());
    }

    @Override
    Verdict forward(Situation s) {
        Dossier dossier = s.dossier();
        PublicationFile file = dossier.publication();
        if (dossier.withdrawal() != null) {
            return holds("withdrawn", dossier.withdrawal().on());
        }
        if (dossier.start() != null && dossier.start().isRefused()) {
            return holds("notStarted", dossier.start().on());
        }
        if (isRejected(dossier.deliberation())) {
            return holds("rejected", dossier.deliberation().decision().on());
        }
        if (file.published() != null) {
            return holds("published", file.published().on());
        }
        boolean withheld = file.issue() != null && file.disclosure() != null
                && file.disclosure().disclosure() == Disclosure.NONE;
        if (withheld) {
            return isBlank(file.disclosure().basis())
                    ? broken("withheldWithoutBasis", NextAct.in(s).act("userTask_checkDisclosure", Desks.UNIT_LEGAL))
                    : holds("withheld", file.disclosure().on());
        }
        return broken("unfinished", NextAct.in(s).towardsClosing());
    }

    private static boolean isRejected(DeliberationFile file) {
        return file.decision() != null && file.decision().outcome() == Outcome.REJECTED && file.signature() != null
                && file.signature().signed();
    }
}
