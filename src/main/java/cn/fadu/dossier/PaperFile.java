package cn.fadu.dossier;

import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.PaperFact.EnteredFromPaper;
import cn.fadu.dossier.PaperFact.IncidentRecorded;
import cn.fadu.dossier.PaperFact.PaperEntryChecked;
import cn.fadu.dossier.PaperFact.PaperEntryCorrected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was entered from paper, in order, procedures carried out before the matter came into the system, and incidents of
 * which a record was made.
 */
public record PaperFile(List<PaperEntry> entries, List<CarriedOver> carriedOver,
                        List<IncidentRecorded> incidents) implements StageFile {

    static final PaperFile EMPTY = new PaperFile(List.of(), List.of(), List.of());

    /** An entry from paper with its latest check and correction, null until there is one. */
    public record PaperEntry(int number, EnteredFromPaper entered, PaperEntryChecked check, PaperEntryCorrected correction) {

        /** Whether a second person found that it says what the paper says, its latest correction included. */
        public boolean isConfirmed() {
            return check != null && check.agrees();
        }

        /** Whether the entry waits for a second person; one that was found wrong waits for its correction first. */
        public boolean awaitsCheck() {
            return check == null;
        }
    }

    public PaperFile {
        entries = List.copyOf(entries);
        carriedOver = List.copyOf(carriedOver);
        incidents = List.copyOf(incidents);
    }

    public Optional<PaperEntry> entry(int number) {
        return entries.stream().filter(e -> e.number() == number).findFirst();
    }

    /** The result of this day that the procedure brought along, if the latest result is such a one. */
    public Optional<CarriedOver> carried(ProcedureResult result) {
        return carriedOver.stream().filter(c -> c.favourable() && c.procedure() == result.procedure()
                && c.draft().equals(result.draft()) && c.on().equals(result.on())).findFirst();
    }

    /** Entries that nobody has confirmed yet, in order. */
    public List<PaperEntry> unconfirmed() {
        return entries.stream().filter(e -> !e.isConfirmed()).toList();
    }

    PaperFile with(EnteredFromPaper fact) {
        return new PaperFile(appended(entries, new PaperEntry(entries.size() + 1, fact, null, null)), carriedOver,
                incidents);
    }

    PaperFile with(CarriedOver fact) {
        return new PaperFile(entries, appended(carriedOver, fact), incidents);
    }

    PaperFile with(PaperEntryChecked fact) {
        return replaced(fact.number(), e -> new PaperEntry(e.number(), e.entered(), fact, e.correction()));
    }

    PaperFile with(PaperEntryCorrected fact) {
        return replaced(fact.number(), e -> new PaperEntry(e.number(), e.entered(), null, fact));
    }

    PaperFile with(IncidentRecorded fact) {
        return new PaperFile(entries, carriedOver, appended(incidents, fact));
    }

    private PaperFile replaced(int number, java.util.function.UnaryOperator<PaperEntry> change) {
        return new PaperFile(entries.stream().map(e -> e.number() == number ? change.apply(e) : e).toList(),
                carriedOver, incidents);
    }

    private static <T> List<T> appended(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}
