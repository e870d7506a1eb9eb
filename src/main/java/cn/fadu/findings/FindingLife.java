package cn.fadu.findings;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.findings.LifeFact.About;
import cn.fadu.findings.LifeFact.CorrectionDemanded;
import cn.fadu.findings.LifeFact.CorrectionReported;
import cn.fadu.findings.LifeFact.FindingClosed;
import cn.fadu.findings.LifeFact.FindingDecided;
import cn.fadu.findings.LifeFact.FindingVerified;
import cn.fadu.findings.LifeFact.StepTakenBack;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Statute;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What auditors and units make of a finding. Each step is one entry of the auditors' stream, which the organ does not see, in
 * the transaction that moves the finding; a step back is a further entry. Who may act is the caller's question.
 */
@Service
public class FindingLife {

    /** Most characters of what is written. */
    public static final int LONGEST = 4_000;

    private final Ledger ledger;
    private final JudgingLock lock;
    private final FindingRows findings;
    private final LifeRows rows;
    private final Units units;
    private final Documents documents;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    FindingLife(Ledger ledger, JudgingLock lock, FindingRows findings, LifeRows rows, Units units, Documents documents,
                VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.lock = lock;
        this.findings = findings;
        this.rows = rows;
        this.units = units;
        this.documents = documents;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * What somebody sends.
     *
     * @param text     what they write: note, reason, demand, what was done
     * @param evidence for {@link LifeStep#VERIFY}: what it was compared with
     * @param unit     for {@link LifeStep#DEMAND}
     * @param until    for {@link LifeStep#DEMAND}: an ISO date
     * @param document for {@link LifeStep#REPORT}: a document filed by the actor, or null
     */
    public record Input(String text, String evidence, String unit, String until, DocumentId document) {

        public Input {
            text = text == null ? "" : text.strip();
            evidence = evidence == null ? "" : evidence.strip();
            unit = unit == null ? "" : unit.strip();
            until = until == null ? "" : until.strip();
        }
    }

    /**
     * Does the step. The same act id a second time changes nothing.
     *
     * @return what keeps it from being done, by field, as keys of texts; empty when it is done
     */
    @Transactional
    public Map<String, String> perform(UUID finding, LifeStep step, ActId act, Actor actor, Input input) {
        Finding seen = findings.find(finding).orElseThrow();
        StreamId stream = StreamId.auditOf(step == LifeStep.REPORT ? seen.organ() : actor.organ());
        ledger.lock(stream, step == LifeStep.REPORT ? seen.organ() : actor.organ());
        lock.take();
        if (ledger.byAct(act).isPresent()) {
            return Map.of();
        }
        Finding now = findings.find(finding).orElseThrow();
        if (!step.isPossible(now.state())) {
            return Map.of("", "findings.problem.moved");
        }
        Map<String, String> problems = problems(step, now, input);
        if (!problems.isEmpty()) {
            return problems;
        }
        LifeFact fact = fact(step, now, input, actor);
        Entry entry = ledger.append(new NewEntry(stream, act, clock.now(), clock.today(), actor, Entry.Cause.PERSON, fact.action(),
                basis(now), versions.of(now.organ()), fact.payload(), fact.digests()));
        fact.documents().forEach(d -> documents.attach(d.id(), now.matter()));
        rows.moved(now, fact, entry);
        return Map.of();
    }

    private Map<String, String> problems(LifeStep step, Finding finding, Input input) {
        Map<String, String> problems = new LinkedHashMap<>();
        written(problems, "text", input.text(), true, "findings.problem.text");
        written(problems, "evidence", input.evidence(), step == LifeStep.VERIFY, "findings.problem.evidence");
        if (step == LifeStep.DEMAND && units.headed(finding.organ()).stream().noneMatch(u -> u.value().equals(input.unit()))) {
            problems.put("unit", "findings.problem.unit");
        }
        if (step == LifeStep.DEMAND && day(input.until()).filter(this::isWithinTwoYears).isEmpty()) {
            problems.put("until", "findings.problem.until");
        }
        return problems;
    }

    private static void written(Map<String, String> problems, String field, String text, boolean needed, String missing) {
        if (needed && text.isEmpty()) {
            problems.put(field, missing);
        } else if (text.length() > LONGEST) {
            problems.put(field, "findings.problem.long");
        }
    }

    private boolean isWithinTwoYears(LocalDate day) {
        return !day.isBefore(clock.today()) && !day.isAfter(clock.today().plusYears(2));
    }

    private LifeFact fact(LifeStep step, Finding finding, Input input, Actor actor) {
        About about = new About(finding.id().toString(), finding.matter().toString(), finding.rule(),
                finding.answer() == null ? "" : finding.answer().name(), finding.message(), TypedArguments.write(finding.arguments()));
        return switch (step) {
            case VERIFY -> new FindingVerified(about, input.text(), input.evidence());
            case UPHOLD -> new FindingDecided(about, true, input.text());
            case DISMISS -> new FindingDecided(about, false, input.text());
            case DEMAND -> new CorrectionDemanded(about, input.unit(), input.text(), LocalDate.parse(input.until()));
            case REPORT -> new CorrectionReported(about, input.text(), document(input.document(), actor));
            case CLOSE -> new FindingClosed(about, input.text());
            case TAKE_BACK -> new StepTakenBack(about, finding.state().before().orElseThrow(), input.text());
        };
    }

    /** Only what the actor filed and belongs to nothing yet. */
    private DocumentRef document(DocumentId id, Actor actor) {
        return Optional.ofNullable(id).flatMap(documents::find)
                .filter(d -> d.matter() == null && d.filedBy().equals(actor.person()))
                .map((FiledDocument d) -> new DocumentRef(d.id(), d.name(), d.digest(), d.sizeBytes())).orElse(null);
    }

    private static List<LegalBasis> basis(Finding finding) {
        return Statute.rules().stream().filter(r -> r.id().equals(finding.rule())).findFirst().map(r -> r.basis()).orElse(List.of());
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
