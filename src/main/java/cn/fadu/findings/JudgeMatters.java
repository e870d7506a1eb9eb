package cn.fadu.findings;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.findings.JudgingRun.Reason;
import cn.fadu.findings.JudgingRuns.Began;
import cn.fadu.findings.JudgingRuns.UnderWay;
import cn.fadu.findings.MattersToJudge.Row;
import cn.fadu.identity.Directory;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.ProfilesInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges matters in the background, piece by piece, one node at a time. First those whose record grew; then all of an organ
 * once more, when it has begun a new day, when versions in force changed, or when an auditor asked. Each piece is one
 * transaction that also notes how far it came: whoever goes on after a crash, on whatever node, goes on from there. A matter
 * that cannot be judged is logged, counted and left as it was.
 */
@Component
public class JudgeMatters {

    static final int PIECE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(JudgeMatters.class);

    private final Judge judge;
    private final MattersToJudge matters;
    private final JudgementStore store;
    private final JudgingRuns runs;
    private final JudgingLock lock;
    private final Directory directory;
    private final CalendarsInForce calendars;
    private final ProfilesInForce profiles;
    private final OfficialClock clock;
    private final TransactionTemplate transaction;

    JudgeMatters(Judge judge, MattersToJudge matters, JudgementStore store, JudgingRuns runs, JudgingLock lock,
                 Directory directory, CalendarsInForce calendars, ProfilesInForce profiles, OfficialClock clock,
                 TransactionTemplate transaction) {
        this.judge = judge;
        this.matters = matters;
        this.store = store;
        this.runs = runs;
        this.lock = lock;
        this.directory = directory;
        this.calendars = calendars;
        this.profiles = profiles;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${fadu.findings.delay}", fixedDelayString = "${fadu.findings.delay}")
    void tick() {
        try {
            judgeAll();
        } catch (RuntimeException e) {
            LOG.error("Matters could not be judged", e);
        }
    }

    /** Judges until nothing waits, or another node is at it. */
    public void judgeAll() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> lock.tryToTake() && step()));
        } while (more);
    }

    /** One piece; answers whether anything was done. The present transaction holds the lock. */
    private boolean step() {
        for (OrganId organ : directory.organs()) {
            if (step(organ)) {
                return true;
            }
        }
        return false;
    }

    private boolean step(OrganId organ) {
        List<Row> grown = matters.grown(organ, PIECE);
        if (!grown.isEmpty()) {
            keep(organ, grown);
            return true;
        }
        Optional<UnderWay> underWay = runs.underWay(organ);
        if (underWay.isPresent()) {
            goOn(organ, underWay.get());
            return true;
        }
        return reason(organ).filter(reason -> begin(organ, reason, null)).isPresent();
    }

    /** Begins to judge all matters of the organ; answers false when that is under way. The present transaction holds the lock. */
    boolean begin(OrganId organ, Reason reason, String askedBy) {
        changedProfiles(organ).forEach((profile, digest) -> matters.setProfile(organ, profile, digest));
        return runs.begin(organ, reason, askedBy, now(organ), clock.now());
    }

    private void goOn(OrganId organ, UnderWay run) {
        List<Row> piece = matters.after(organ, run.reached(), PIECE);
        if (piece.isEmpty()) {
            runs.end(run, clock.now());
        } else {
            int judged = keep(organ, piece);
            runs.reached(run, piece.get(piece.size() - 1).matter().value(), piece.size(), piece.size() - judged);
        }
    }

    private Optional<Reason> reason(OrganId organ) {
        Optional<Began> before = runs.latestBegan(organ);
        Began now = now(organ);
        if (before.isEmpty()) {
            return Optional.of(Reason.FIRST);
        }
        if (!before.get().versions().equals(now.versions()) || !changedProfiles(organ).isEmpty()) {
            return Optional.of(Reason.VERSIONS);
        }
        return before.get().day().equals(now.day()) ? Optional.empty() : Optional.of(Reason.DAY);
    }

    private Began now(OrganId organ) {
        return new Began(String.join(" ", judge.version(), judge.order(), calendars.of(organ).version()), clock.today());
    }

    /** Profiles that say something else than when the latest run began, with the digests they have now. */
    private Map<String, String> changedProfiles(OrganId organ) {
        Map<String, String> changed = new TreeMap<>();
        matters.profiles(organ).forEach((profile, digest) -> profiles.find(profile).map(judge::digest)
                .filter(now -> !now.equals(digest)).ifPresent(now -> changed.put(profile, now)));
        return changed;
    }

    /** Answers how many could be judged. */
    private int keep(OrganId organ, List<Row> rows) {
        List<JudgementStore.Subject> subjects = new ArrayList<>();
        for (Row row : rows) {
            try {
                Dossier dossier = FactJson.readDossier(row.dossier());
                subjects.add(new JudgementStore.Subject(row.matter(), row.sequence(), row.stage(), dossier, judge.judge(dossier)));
            } catch (RuntimeException e) {
                LOG.error("Matter {} could not be judged", row.matter(), e);
            }
        }
        store.keep(organ, judge.ids(), subjects, clock.now());
        return subjects.size();
    }
}
