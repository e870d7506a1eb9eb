package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.MaterialsDelivered.Delivery;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The materials reach every participant seven days before the hearing (Art. 16(3)), the day of delivery not counted. A
 * hearing that comes too early is put off; one that was held too early is a finding.
 */
final class HearingMaterials extends LawRule {

    HearingMaterials() {
        super("hearingMaterials", ORDER_713, Set.of(GuardedAct.CONVENE_HEARING), "order-713/16-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return HearingDay.of(dossier.participation().hearing());
    }

    @Override
    Verdict forward(Situation s) {
        HearingFile file = s.dossier().participation().hearing();
        if (file.announcement() == null) {
            return notYet();
        }
        if (file.participants().isEmpty() || !file.unserved().isEmpty()) {
            return broken("unserved", HearingDay.remedy(s, file), file.unserved().isEmpty() ? 0 : file.unserved().get(0));
        }
        LocalDate day = HearingDay.expected(s, file);
        int least = s.profile().hearingMaterialsDays(day).value();
        Delivery last = file.deliveries().stream().max(java.util.Comparator.comparing(Delivery::day)).orElseThrow();
        int days = s.calendar().daysBetween(last.day(), day);
        return days < least ? broken("tooLate", HearingDay.remedy(s, file), last.number(), last.day(), day, least,
                last.day().plusDays(least)) : holds("inTime", last.day(), day);
    }
}
