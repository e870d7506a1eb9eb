package cn.fadu.statute;

import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.DeliberationFact.StatementMade.Position;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Discussion and decision are recorded truthfully, and dissent is stated (Art. 30(3)): who disagrees says why, in words that
 * bear on liability later (Art. 38(3)). A majority against with nobody on record against does not add up.
 */
final class DissentRecorded extends LawRule {

    DissentRecorded() {
        super("dissentRecorded", ORDER_713, Set.of(GuardedAct.SIGN_MINUTES), "order-713/30-3", "order-713/38-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.deliberation().decision()).map(d -> d.on());
    }

    @Override
    Verdict forward(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        if (file.decision() == null || file.opening() == null) {
            return notYet();
        }
        List<StatementMade> dissents = file.statements().stream().filter(st -> st.position() == Position.DISAGREES).toList();
        Optional<StatementMade> silent = dissents.stream().filter(d -> isWithoutWords(d, file.statements())).findFirst();
        if (silent.isPresent()) {
            return broken("withoutWords", NextAct.in(s).act("act_recordStatement", Desks.RECORDER),
                    Objects.requireNonNullElse(silent.get().name(), ""));
        }
        if (file.decision().majority() == Majority.AGAINST && dissents.isEmpty()) {
            return warning("nobodyOnRecord", NextAct.in(s).act("act_recordStatement", Desks.RECORDER));
        }
        return dissents.isEmpty() ? holds("none") : holds("stated", dissents.size());
    }

    @Override
    Verdict back(Situation s) {
        DeliberationFile file = s.dossier().deliberation();
        return file.opening() == null || file.statements().isEmpty()
                ? cannotTell("unknown", NextAct.in(s).act("act_recordStatement", Desks.RECORDER)) : forward(s);
    }

    private static boolean isWithoutWords(StatementMade dissent, List<StatementMade> all) {
        return all.stream().filter(st -> Objects.equals(st.speaker(), dissent.speaker())).allMatch(st -> isBlank(st.words()));
    }
}
