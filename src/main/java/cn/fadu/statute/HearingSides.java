package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where participants are selected, every side is represented and the list is published in advance (Art. 16(3)). Whether
 * civil servants may be participants is for the profile.
 */
final class HearingSides extends LawRule {

    HearingSides() {
        super("hearingSides", ORDER_713, Set.of(GuardedAct.CONVENE_HEARING), "order-713/16-3");
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
        List<String> missing = file.sidesWithoutParticipant();
        if (!missing.isEmpty()) {
            return broken("sideMissing", HearingDay.remedy(s, file), missing.get(0));
        }
        LocalDate day = HearingDay.expected(s, file);
        if (file.list() == null || file.list().on().isAfter(day)) {
            return broken("listUnpublished", HearingDay.remedy(s, file));
        }
        OptionalInt official = IntStream.range(0, file.participants().size())
                .filter(i -> Boolean.TRUE.equals(file.participants().get(i).official())).findFirst();
        return official.isPresent() && s.profile().asksFor(Practice.HEARING_WITHOUT_OFFICIALS, day)
                ? warning("official", null, official.getAsInt() + 1)
                : holds("represented", file.participants().size(), file.list().on());
    }
}
