package cn.fadu.imports;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.identity.Access;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.MatterReaders;
import cn.fadu.matter.Recorder;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Findings;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters procedures of the past (历史程序事后录入; Art. 33): each becomes a matter with a record of its own, without an instance
 * of the engine and without open work. All of an import is entered or nothing of it.
 */
@Service
public class EnterPastProcedures {

    public static final String KEY = "act_importPast";
    private static final List<String> RECORD_KEEPERS = List.of("office", "archives");

    private final TransactionTemplate transaction;
    private final Recorder recorder;
    private final MatterReaders readers;
    private final ImportChecks checks;
    private final ImportBatches batches;
    private final Documents documents;
    private final Directory directory;
    private final ProfilesInForce profiles;
    private final CalendarsInForce calendars;
    private final OfficialClock clock;

    EnterPastProcedures(TransactionTemplate transaction, Recorder recorder, MatterReaders readers, ImportChecks checks,
                        ImportBatches batches, Documents documents, Directory directory, ProfilesInForce profiles,
                        CalendarsInForce calendars, OfficialClock clock) {
        this.transaction = transaction;
        this.recorder = recorder;
        this.readers = readers;
        this.checks = checks;
        this.batches = batches;
        this.documents = documents;
        this.directory = directory;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What became of an import. */
    public sealed interface Result {

        /** Entered now, or before under the same act id: the matters in the order of the procedures. */
        record Entered(List<MatterId> matters, boolean repeated) implements Result {
        }

        /** Nothing was entered. */
        record Refused(List<ImportProblem> problems) implements Result {
        }

        /** The act id was used for something else, or by somebody else; nothing was entered. */
        record Used() implements Result {
        }

        /** The actor does not enter procedures of the past. */
        record NotAllowed() implements Result {
        }
    }

    /**
     * What would be entered of one procedure.
     *
     * @param odd      what is odd about it and accepted
     * @param findings what the rules would find, by the law of its time
     */
    public record Preview(PastProcedure procedure, List<ImportProblem> odd, List<Verdict> findings) {
    }

    /** What keeps these procedures from being entered by the actor. */
    public List<ImportProblem> problems(List<PastProcedure> procedures, Actor actor) {
        return checks.problems(procedures, actor, clock.today());
    }

    /** The matters that the same import by the same actor brought in before; empty where none did. */
    public Optional<List<MatterId>> entered(ActId id, Actor actor, Digest digest) {
        return batches.find(id, actor, digest);
    }

    /** Judges without entering anything. */
    public List<Preview> preview(List<PastProcedure> procedures, Actor actor, DocumentRef source) {
        return procedures.stream().map(past -> {
            Situation situation = new Situation(PastMatter.of(past, entering(past, actor, source)).dossier(),
                    profiles.get(profile(actor)), calendars.of(actor.organ()), clock.today());
            return new Preview(past, OddFacts.of(past, calendars.of(actor.organ())), Findings.of(situation));
        }).toList();
    }

    /**
     * Enters all of them in one transaction.
     *
     * @param digest of what was sent: the same act id with anything else is refused
     * @param source what they are entered from; like the documents they name a document of the actor
     */
    public Result execute(ActId id, Actor actor, List<PastProcedure> procedures, Digest digest, FiledDocument source) {
        if (!Access.importsPast(actor)) {
            return new Result.NotAllowed();
        }
        List<ImportProblem> problems = problems(procedures, actor);
        return transaction.execute(status -> {
            if (!batches.begin(id, actor, digest, clock.now())) {
                return batches.find(id, actor, digest).<Result>map(matters -> new Result.Entered(matters, true))
                        .orElseGet(Result.Used::new);
            }
            if (!problems.isEmpty()) {
                status.setRollbackOnly();
                return new Result.Refused(problems);
            }
            return new Result.Entered(enter(id, actor, procedures, source), false);
        });
    }

    private List<MatterId> enter(ActId id, Actor actor, List<PastProcedure> procedures, FiledDocument source) {
        List<MatterId> matters = IntStream.range(0, procedures.size()).mapToObj(i -> new MatterId(derived(id.value(), i)))
                .toList();
        matters.stream().sorted(Comparator.comparing(MatterId::value))
                .forEach(matter -> recorder.lock(matter, actor));
        OwnDocuments own = new OwnDocuments(documents, actor);
        for (int i = 0; i < matters.size(); i++) {
            batches.add(id, i, actor.organ(), matters.get(i));
            enter(matters.get(i), actor, own.of(procedures.get(i)), own.of(source));
        }
        return matters;
    }

    private void enter(MatterId matter, Actor actor, PastProcedure past, DocumentRef source) {
        PastMatter.Entering entering = entering(past, actor, source);
        Set<UnitId> reading = new HashSet<>(Set.of(actor.unit()));
        Optional.ofNullable(entering.leadUnit()).ifPresent(reading::add);
        RECORD_KEEPERS.forEach(f -> directory.unitWithFunction(actor.organ(), f).ifPresent(reading::add));
        readers.letRead(matter, actor.organ(), List.copyOf(reading));
        int number = 0;
        Dossier dossier = Dossier.EMPTY;
        for (List<Fact> facts : PastMatter.of(past, entering).entries()) {
            recorder.record(new Recorder.Judged(matter, dossier, new ActId(derived(matter.value(), number++)), actor,
                    Entry.Cause.PERSON, KEY, List.of(LegalBasis.order713("33")), facts), () -> { });
            for (Fact fact : facts) {
                dossier = dossier.plus(fact);
            }
        }
    }

    private PastMatter.Entering entering(PastProcedure past, Actor actor, DocumentRef source) {
        UnitId lead = past.unit() == null ? null : directory.unitNamed(actor.organ(), past.unit()).orElse(null);
        return new PastMatter.Entering(actor, clock.today(), lead, profile(actor), source);
    }

    private String profile(Actor actor) {
        return profiles.get(directory.profileOf(actor.organ())).reference();
    }

    private static UUID derived(UUID from, int number) {
        return UUID.nameUUIDFromBytes((from + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
