package cn.fadu.findings;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DossierBytes;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Situations;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.statute.Answer;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.statute.Remedy;
import cn.fadu.statute.Verdict;
import cn.fadu.testing.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Matters in a database of their own and nodes that judge them, with the rules as they are or as a test wants them. */
@Component
class JudgesOfItsOwn {

    private final Situations situations;
    private final Directory directory;
    private final CalendarsInForce calendars;
    private final ProfilesInForce profiles;
    private final OfficialClock clock;

    JudgesOfItsOwn(Situations situations, Directory directory, CalendarsInForce calendars, ProfilesInForce profiles,
                   OfficialClock clock) {
        this.situations = situations;
        this.directory = directory;
        this.calendars = calendars;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Puts copies of a dossier into the database, each a matter of its own. */
    List<MatterId> fill(TestDatabase database, Dossier dossier, int copies) {
        JdbcTemplate jdbc = new JdbcTemplate(database.asApp());
        List<Object[]> rows = new ArrayList<>();
        List<MatterId> matters = new ArrayList<>();
        for (int i = 0; i < copies; i++) {
            MatterId matter = new MatterId(UUID.randomUUID());
            matters.add(matter);
            rows.add(new Object[] {matter.value(), dossier.start().organ().value(), dossier.start().kind().name(),
                    dossier.start().title() + " " + i, dossier.start().decisionClass().name(), dossier.start().leadUnit().value(),
                    "PREPARATION", dossier.start().on(), clock.now().atOffset(ZoneOffset.UTC), 7L, DossierBytes.of(dossier).deflated(), dossier.start().profile()});
        }
        jdbc.batchUpdate("""
                INSERT INTO matter (id, organ, kind, title, class, lead_unit, stage, started_on, changed_at, sequence, dossier, profile)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
        return matters;
    }

    /** A node that judges what is in the database. */
    JudgeMatters node(TestDatabase database, Judge judge) {
        var source = database.asApp();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        return new JudgeMatters(judge, new MattersToJudge(jdbc), new JudgementStore(jdbc), new JudgingRuns(JdbcClient.create(jdbc)),
                new JudgingLock(jdbc), directory, calendars, profiles, clock,
                new TransactionTemplate(new DataSourceTransactionManager(source)));
    }

    /** The rules as they are, of a version. */
    Counting rules(String version) {
        return new Counting(version, null);
    }

    /** Rules of a version in which one is broken wherever it is asked. */
    Counting rulesWith(String version, String broken) {
        return new Counting(version, broken);
    }

    /** Counts what it judges; can be told to die. */
    final class Counting extends Judge {

        final AtomicInteger judged = new AtomicInteger();
        private final String version;
        private final String broken;
        volatile int diesAfter = Integer.MAX_VALUE;

        private Counting(String version, String broken) {
            super(situations);
            this.version = version;
            this.broken = broken;
        }

        @Override
        String version() {
            return version;
        }

        @Override
        Judged judge(Dossier dossier) {
            if (judged.get() >= diesAfter) {
                throw new StackOverflowError("the node is killed");
            }
            judged.incrementAndGet();
            Judged as = super.judge(dossier);
            return broken == null ? as : new Judged(as.under(), as.day(), as.answers().stream().map(this::otherwise).toList());
        }

        private RuleAnswer otherwise(RuleAnswer answer) {
            if (!answer.rule().equals(broken)) {
                return answer;
            }
            LocalDate on = LocalDate.of(2025, 3, 4);
            return new RuleAnswer(broken, on, new Verdict(broken, Answer.BROKEN, List.of(), "rule.any.notInForce", List.of(on),
                    new Remedy("userTask_registerDraft", Desk.parse("lead/undertaker"), on)));
        }
    }
}
