package cn.fadu.dossier;

import cn.fadu.dossier.ImportFact.PastProcedureEntered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source says of a procedure of the past.
 *
 * @param steps in the order of their days, as far as the source states them
 */
public record ImportFile(PastProcedureEntered entered, List<PastStep> steps) {

    public ImportFile {
        steps = List.copyOf(steps);
    }

    /** Steps of the kind, dated or not. */
    public List<PastStep> steps(PastStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    public boolean has(PastStepKind kind) {
        return !steps(kind).isEmpty();
    }

    /** The last day on which a step of the kind was done; empty where none is dated to the day. */
    public Optional<LocalDate> lastDay(PastStepKind kind) {
        return steps(kind).stream().flatMap(step -> step.doneOn().stream()).max(LocalDate::compareTo);
    }

    /** Whether it is known of the procedure if it was owed. */
    public boolean tells(Procedure procedure) {
        return entered.duties().stream().anyMatch(duty -> duty.procedure() == procedure);
    }

    ImportFile with(PastStep step) {
        List<PastStep> more = new ArrayList<>(steps);
        more.add(step);
        return new ImportFile(entered, more);
    }
}
