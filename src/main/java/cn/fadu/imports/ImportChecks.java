package cn.fadu.imports;

import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.StatedDate;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.shared.Actor;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What keeps well-formed procedures from being entered: days that lie ahead, and units that the actor does not enter for. */
@Component
class ImportChecks {

    private final Directory directory;

    ImportChecks(Directory directory) {
        this.directory = directory;
    }

    /** In the order of the procedures, at most {@link ImportLimits#PROBLEMS}. */
    List<ImportProblem> problems(List<PastProcedure> procedures, Actor actor, LocalDate today) {
        List<ImportProblem> problems = new ArrayList<>();
        for (PastProcedure past : procedures) {
            organ(past, actor).ifPresent(problems::add);
            unit(past, actor).ifPresent(problems::add);
            for (int i = 0; i < past.steps().size(); i++) {
                problems.addAll(ahead(past.steps().get(i), past.pointer() + "/steps/" + i, today));
            }
        }
        return problems.stream().limit(ImportLimits.PROBLEMS).toList();
    }

    /** Another organ of this installation enters its own procedures; a name that is none of them is kept as it stands. */
    private Optional<ImportProblem> organ(PastProcedure past, Actor actor) {
        boolean others = past.organ() != null && directory.organs().stream().filter(o -> !o.equals(actor.organ()))
                .anyMatch(o -> directory.isNamed(o, past.organ()));
        return others ? Optional.of(ImportProblem.of(past.pointer() + "/organ", "other-organ", past.organ())) : Optional.empty();
    }

    private Optional<ImportProblem> unit(PastProcedure past, Actor actor) {
        if (Access.importsForOrgan(actor) || past.unit() == null) {
            return Optional.empty();
        }
        Optional<UnitId> known = directory.unitNamed(actor.organ(), past.unit());
        return known.filter(actor.unit()::equals).isPresent() ? Optional.empty()
                : Optional.of(ImportProblem.of(past.pointer() + "/unit", "other-unit",
                        directory.unitName(actor.organ(), actor.unit())));
    }

    /** Of a month only its beginning has to lie in the past; what was planned may lie ahead. */
    private static List<ImportProblem> ahead(PastStep step, String place, LocalDate today) {
        StatedDate when = step.when();
        return Stream.of(future(when.date(), place + "/date", today), future(when.from(), place + "/from", today),
                        future(when.to(), place + "/to", today),
                        future(step.textDate() == null ? null : step.textDate().toString(), place + "/textDate", today))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<ImportProblem> future(String stated, String place, LocalDate today) {
        boolean ahead = stated != null && new StatedDate(stated, null, null).earliest().orElseThrow().isAfter(today);
        return ahead ? Optional.of(ImportProblem.of(place, "future", today)) : Optional.empty();
    }
}
