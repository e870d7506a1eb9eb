package cn.fadu.editions;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.TechnicalClock;
import cn.fadu.statute.Profile;
import cn.fadu.statute.Profiles;
import cn.fadu.statute.ProfilesInForce;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The editions in force on this node. What is adopted here is in force here as soon as it is committed; what another node
 * adopted is in force within {@link #LOOKS_AFTER}, and at once for a matter that already lives under it.
 */
@Component
public class Editions implements CalendarsInForce, ProfilesInForce {

    /** For so long a node goes on without looking whether another adopted something. */
    static final Duration LOOKS_AFTER = Duration.ofSeconds(1);

    private static final long LOCK = 0x4661_6475_4564_6974L;

    private final JdbcClient jdbc;
    private final OfficialClock clock;
    private final TechnicalClock machine;
    private final List<Edition> broughtAlong = BroughtAlong.editions();

    private volatile Known known;

    Editions(JdbcClient jdbc, OfficialClock clock, TechnicalClock machine) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.machine = machine;
    }

    private record Known(long number, EditionSet set, Instant lookedAt) {
    }

    /** What is in force now. */
    public EditionSet inForce() {
        Known at = known;
        Instant now = machine.now();
        if (at == null || Duration.between(at.lookedAt(), now).abs().compareTo(LOOKS_AFTER) >= 0) {
            at = look(at, now);
        }
        return at.set();
    }

    /** What is in force now, whatever this node knew: every edition that is committed. */
    public EditionSet latest() {
        return look(known, machine.now()).set();
    }

    /** What would be in force with a further edition; throws {@link IllegalArgumentException} when that cannot be. */
    public EditionSet with(Edition further) {
        List<Edition> all = editions();
        all.add(further);
        return new EditionSet(all);
    }

    /**
     * Adopts an edition: from the commit on it is in force. Recording who did it, and why, is the caller's.
     *
     * @throws IllegalArgumentException when it cannot be in force together with the others; nothing is kept then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(Edition edition, Actor by) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
        with(edition);
        jdbc.sql("""
                        INSERT INTO edition (organ, kind, name, content, adopted_at, adopted_by)
                        VALUES (:organ, :kind, :name, :content, :at, :by)""")
                .param("organ", edition.organ().value()).param("kind", edition.kind().name()).param("name", edition.name())
                .param("content", edition.content()).param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("by", by.person().value()).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    @Override
    public WorkingCalendar of(OrganId organ) {
        return inForce().calendar(organ);
    }

    @Override
    public Profiles all() {
        return inForce().profiles();
    }

    @Override
    public Optional<Profile> find(String name) {
        Optional<Profile> found = inForce().profiles().find(name);
        return found.isPresent() ? found : look(known, machine.now()).set().profiles().find(name);
    }

    private synchronized Known look(Known before, Instant now) {
        long latest = jdbc.sql("SELECT coalesce(max(number), 0) FROM edition").query(Long.class).single();
        known = before != null && before.number() == latest ? new Known(latest, before.set(), now)
                : new Known(latest, new EditionSet(editions()), now);
        return known;
    }

    private List<Edition> editions() {
        List<Edition> all = new ArrayList<>(broughtAlong);
        all.addAll(jdbc.sql("SELECT kind, organ, name, content FROM edition ORDER BY number")
                .query((row, n) -> new Edition(Edition.Kind.valueOf(row.getString("kind")), new OrganId(row.getString("organ")),
                        row.getString("name"), row.getBytes("content"))).list());
        return all;
    }
}
