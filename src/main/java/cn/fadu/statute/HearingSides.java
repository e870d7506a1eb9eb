package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where participants are selected, every side is represented and the list is published in advance (Art. 16(3)). How many of
 * them are stakeholders, and whether civil servants may be participants, is for the profile.
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
        Optional<Verdict> tooFew = s.profile().find(Figure.HEARING_STAKEHOLDERS_PERCENT_MIN, day)
                .flatMap(least -> stakeholders(s, file, least.value()));
        return tooFew.orElseGet(() -> officials(s, file, day));
    }

    /** What is to be said of the share of stakeholders; empty where they are enough. */
    private Optional<Verdict> stakeholders(Situation s, HearingFile file, int least) {
        if (file.participants().stream().anyMatch(p -> p.stakeholder() == null)) {
            return Optional.of(warning("stakeholdersUnknown", null, least));
        }
        long stakeholders = file.participants().stream().filter(Selected::stakeholder).count();
        return stakeholders * 100 < (long) least * file.participants().size() ? Optional.of(warning("stakeholdersFew",
                HearingDay.remedy(s, file), stakeholders, file.participants().size(), least)) : Optional.empty();
    }

    private Verdict officials(Situation s, HearingFile file, LocalDate day) {
        OptionalInt official = IntStream.range(0, file.participants().size())
                .filter(i -> Boolean.TRUE.equals(file.participants().get(i).official())).findFirst();
        return official.isPresent() && s.profile().asksFor(Practice.HEARING_WITHOUT_OFFICIALS, day)
                ? warning("official", null, official.getAsInt() + 1)
                : holds("represented", file.participants().size(), file.list().on());
    }
}
