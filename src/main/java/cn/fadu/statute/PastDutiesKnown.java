package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ImportFile;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of a procedure of the past its record should say which of the preparatory procedures it owed (Art. 33 with Arts. 13 to 25).
 * Where the source neither says so nor shows that one was carried out, nobody can tell whether it was left out.
 */
final class PastDutiesKnown extends LawRule {

    PastDutiesKnown() {
        super("pastDutiesKnown", ORDER_713, Set.of(), "order-713/33");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.past()).map(past -> past.entered().on());
    }

    @Override
    Verdict forward(Situation s) {
        ImportFile past = s.dossier().past();
        if (past == null) {
            return notYet();
        }
        long unknown = Stream.of(Procedure.values()).filter(p -> !past.tells(p)).count();
        return unknown == 0 ? holds("known") : cannotTell("unknown", NextAct.in(s).close(), unknown);
    }
}
