package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Participants confirm the record of the hearing and sign it (Art. 17(1), item 3); a refusal is noted with its reasons by
 * presider and recorder. The hearing is closed only then.
 */
final class HearingRecordSigned extends LawRule {

    HearingRecordSigned() {
        super("hearingRecordSigned", ORDER_713, Set.of(GuardedAct.CLOSE_HEARING), "order-713/17-1");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().hearing().closing()).map(c -> c.on());
    }

    @Override
    Verdict forward(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        if (file.announcement() == null) {
            return notYet();
        }
        if (file.record() == null) {
            return broken("noRecord", HearingDay.remedy(s, file));
        }
        List<Integer> open = file.unconfirmed();
        if (!open.isEmpty()) {
            return broken("unsigned", HearingDay.remedy(s, file), open.get(0), open.size());
        }
        return file.refusedWithoutNote().isEmpty() ? holds("confirmed", file.confirmations().size())
                : broken("refusalWithoutNote", HearingDay.remedy(s, file), file.refusedWithoutNote().get(0));
    }
}
