package cn.fadu.matter;

import cn.fadu.dossier.FactJson;
import cn.fadu.forms.FieldProblem;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.ledger.VersionsInForce;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.numbering.DocumentNumbers;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets how the organ writes the numbers of a kind of documents and which is next this year; the head of the office does.
 * It is recorded in the organ's stream of administration.
 */
@Service
public class SetNumbers {

    private static final PostKind HEAD = new PostKind("office-head");
    private static final Pattern PREFIX = Pattern.compile("[^\\p{Cntrl}〔〕]{1,40}");
    private static final int MOST = 999_999;

    private final Ledger ledger;
    private final DocumentNumbers numbers;
    private final VersionsInForce versions;
    private final OfficialClock clock;

    SetNumbers(Ledger ledger, DocumentNumbers numbers, VersionsInForce versions, OfficialClock clock) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.versions = versions;
        this.clock = clock;
    }

    /** What the entry states. */
    record NumbersSet(String kind, String prefix, int year, int next) {
    }

    /** Whether the actor's post sets numbers. */
    public static boolean isAllowed(Actor actor) {
        return actor.post().equals(HEAD);
    }

    /** The problem, empty when it was set and recorded; the same act sent again does nothing. The caller has asked who may. */
    @Transactional
    public Optional<FieldProblem> execute(ActId act, Actor actor, DocumentKind kind, String prefix, int next) {
        StreamId stream = StreamId.administrationOf(actor.organ());
        ledger.lock(stream, actor.organ());
        if (ledger.byAct(act).isPresent()) {
            return Optional.empty();
        }
        if (!PREFIX.matcher(prefix).matches()) {
            return Optional.of(FieldProblem.of("prefix", "problem.number-prefix"));
        }
        int lowest = next > MOST ? MOST : numbers.set(actor.organ(), kind, clock.today(), prefix, next);
        if (next < lowest || next > MOST) {
            return Optional.of(FieldProblem.of("next", next > MOST ? "problem.number-too-high" : "problem.number-below-used", lowest));
        }
        ledger.append(new NewEntry(stream, act, clock.now(), clock.today(), actor, Entry.Cause.PERSON, "act_setNumbers",
                List.of(), versions.of(actor.organ()), FactJson.payload(NumbersSet.class.getSimpleName(),
                new NumbersSet(kind.name(), prefix, clock.today().getYear(), next)), List.of()));
        return Optional.empty();
    }
}
