package cn.fadu.findings;

import cn.fadu.dossier.FactJson;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An auditor has all matters of the organ judged anew; the background does it. Recorded in the auditors' stream. */
@Service
public class AskJudging {

    private final Ledger ledger;
    private final JudgingLock lock;
    private final JudgeMatters judging;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    AskJudging(Ledger ledger, JudgingLock lock, JudgeMatters judging, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.lock = lock;
        this.judging = judging;
        this.versions = versions;
        this.clock = clock;
    }

    private record JudgingAsked(String organ) {
    }

    /** Answers false, and changes nothing, while all matters are being judged already. */
    @Transactional
    public boolean execute(Actor actor) {
        StreamId stream = StreamId.auditOf(actor.organ());
        ledger.lock(stream, actor.organ());
        lock.take();
        boolean begun = judging.begin(actor.organ(), JudgingRun.Reason.ASKED, actor.person().value());
        if (begun) {
            ledger.append(new NewEntry(stream, new ActId(UUID.randomUUID()), clock.now(), clock.today(), actor, Entry.Cause.PERSON,
                    "finding_judging_asked", List.of(), versions.of(actor.organ()),
                    FactJson.payload(JudgingAsked.class.getSimpleName(), new JudgingAsked(actor.organ().value())), List.of()));
        }
        return begun;
    }
}
