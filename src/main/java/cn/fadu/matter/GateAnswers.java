package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Proofs;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Verdict;
import cn.fadu.worklist.OpenWork;
import cn.fadu.worklist.Worklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a gate says, with the entry that proves what is fulfilled, and with who supplies what is missing, until when. */
@Component
public class GateAnswers {

    private final Ledger ledger;
    private final Worklist worklist;
    private final Situations situations;
    private final Directory directory;

    GateAnswers(Ledger ledger, Worklist worklist, Situations situations, Directory directory) {
        this.ledger = ledger;
        this.worklist = worklist;
        this.situations = situations;
        this.directory = directory;
    }

    /** The answer of one rule; {@code proof} and {@code supply} are null where there is none. */
    public record RuleAnswer(Verdict verdict, Proof proof, Supply supply) {
    }

    /**
     * The entry that made a rule hold.
     *
     * @param act key of the act it records
     * @param on  the legal date
     */
    public record Proof(long entry, String act, LocalDate on, List<DocumentRef> documents) {

        public Proof {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Who can do what is missing.
     *
     * @param unit   null where the procedure has not named one yet
     * @param person who took the work or, where it waits for nobody yet, the only holder of the post; otherwise null
     * @param from   the first day on which it can be done
     * @param until  the last day of the time limit that runs for it, or null
     * @param floor  whether that limit is time guaranteed to who does it
     */
    public record Supply(String act, Desk desk, UnitId unit, PersonId person, LocalDate from, LocalDate until, boolean floor) {
    }

    /** One matter as it stands; its record is read once and only if a gate needs it. */
    public final class OfMatter {

        private final Situation situation;
        private final List<OpenWork> open;
        private final Function<Entry, Boolean> readable;
        private final MatterId matter;
        private Proofs proofs;
        private Map<Long, Entry> entries;

        private OfMatter(MatterId matter, Situation situation, List<OpenWork> open, Function<Entry, Boolean> readable) {
            this.matter = matter;
            this.situation = situation;
            this.open = open;
            this.readable = readable;
        }

        public Situation situation() {
            return situation;
        }

        /** In the order of the gate. */
        public List<RuleAnswer> of(Gate gate) {
            boolean anythingHolds = gate.verdicts().stream().anyMatch(v -> v.answer() == Answer.HOLDS);
            Map<String, Long> found = anythingHolds ? proofs().of(gate) : Map.of();
            return gate.verdicts().stream().map(v -> new RuleAnswer(v,
                    v.answer() == Answer.HOLDS ? proof(found.get(v.rule())).orElse(null) : null,
                    v.remedy() == null ? null : supply(v.remedy()))).toList();
        }

        private Proofs proofs() {
            if (proofs == null) {
                List<Entry> all = ledger.readAll(StreamId.of(matter));
                entries = all.stream().collect(Collectors.toMap(Entry::sequence, e -> e));
                proofs = new Proofs(all.stream().map(e -> new StatedEntry(e.sequence(), FactJson.read(e.payload()))).toList(),
                        situation);
            }
            return proofs;
        }

        private Optional<Proof> proof(Long number) {
            return Optional.ofNullable(number).map(entries::get).filter(readable::apply)
                    .map(entry -> new Proof(entry.sequence(), entry.action(), entry.legalDate(),
                            FactJson.read(entry.payload()).stream().flatMap(fact -> FactDocuments.of(fact).stream()).toList()));
        }

        private Supply supply(Remedy remedy) {
            OrganId organ = situation.dossier().start().organ();
            Optional<OpenWork> work = open.stream().filter(w -> w.act().equals(remedy.act())).findFirst();
            UnitId unit = work.map(OpenWork::unit).or(() -> unit(remedy.desk(), organ)).orElse(null);
            PersonId person = work.map(OpenWork::takenBy).orElseGet(() -> only(organ, unit, remedy.desk()));
            return new Supply(remedy.act(), remedy.desk(), unit, person, remedy.from(), work.map(OpenWork::due).orElse(null),
                    work.map(OpenWork::floor).orElse(false));
        }

        private Optional<UnitId> unit(Desk desk, OrganId organ) {
            return desk.function().equals(Desk.LEAD) ? Optional.of(situation.dossier().start().leadUnit())
                    : directory.unitWithFunction(organ, desk.function());
        }

        private PersonId only(OrganId organ, UnitId unit, Desk desk) {
            List<Holder> holders = unit == null ? List.of() : directory.holders(organ, unit, desk.post());
            return holders.size() == 1 ? holders.get(0).person() : null;
        }
    }

    /** {@code readable} says which entries may be named to the reader. */
    public OfMatter of(MatterId matter, Dossier dossier, Function<Entry, Boolean> readable) {
        return new OfMatter(matter, situations.of(matter, dossier), worklist.openIn(matter), readable);
    }
}
