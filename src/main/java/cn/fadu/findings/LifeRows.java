package cn.fadu.findings;

import cn.fadu.findings.LifeFact.CorrectionDemanded;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.Actor;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lives of findings: where the entries of each stand, and what units are asked to put right. */
@Repository
public class LifeRows {

    private final JdbcClient jdbc;
    private final Ledger ledger;

    LifeRows(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** One step with its entry. */
    public record Step(Entry entry, LifeFact fact) {
    }

    /** What a unit is asked; {@code open} until it answered or the demand was taken back. */
    public record Correction(UUID finding, UnitId unit, LocalDate demandedOn, LocalDate until, boolean open) {
    }

    /** Where an entry stands. */
    private record Place(StreamId stream, long sequence) {
    }

    void moved(Finding finding, LifeFact fact, Entry entry) {
        jdbc.sql("INSERT INTO finding_act (finding_id, organ, stream, sequence, state) VALUES (?, ?, ?, ?, ?)")
                .params(finding.id(), finding.organ().value(), entry.stream().toString(), entry.sequence(), fact.after().name()).update();
        jdbc.sql("UPDATE finding SET state = ? WHERE id = ?").params(fact.after().name(), finding.id()).update();
        if (fact instanceof CorrectionDemanded demanded) {
            jdbc.sql("""
                            INSERT INTO correction (finding_id, organ, unit, demanded_on, until, open) VALUES (?, ?, ?, ?, ?, true)
                            ON CONFLICT (finding_id) DO UPDATE SET unit = excluded.unit, demanded_on = excluded.demanded_on,
                                until = excluded.until, open = true""")
                    .params(finding.id(), finding.organ().value(), demanded.unit(), entry.legalDate(), demanded.until()).update();
        } else {
            jdbc.sql("UPDATE correction SET open = ? WHERE finding_id = ?")
                    .params(fact.after() == LifeState.CORRECTION_DEMANDED, finding.id()).update();
        }
    }

    /** The steps taken, in the order of their taking. */
    public List<Step> steps(Finding finding) {
        return jdbc.sql("""
                        SELECT a.stream, a.sequence FROM finding_act a JOIN entry e ON e.stream = a.stream AND e.sequence = a.sequence
                        WHERE a.finding_id = ? ORDER BY e.recorded_at, a.sequence""").param(finding.id())
                .query((row, n) -> new Place(StreamId.parse(row.getString(1)), row.getLong(2))).list().stream()
                .map(place -> ledger.read(place.stream(), place.sequence() - 1, 1).get(0))
                .flatMap(e -> LifeFact.read(e.action(), e.payload()).map(f -> new Step(e, f)).stream()).toList();
    }

    /** What the actor's unit is or was asked to put right, what is open first, of that what is due first. */
    public List<Correction> corrections(Actor actor) {
        return jdbc.sql("""
                        SELECT finding_id, unit, demanded_on, until, open FROM correction WHERE organ = ? AND unit = ?
                        ORDER BY open DESC, until, finding_id LIMIT 500""").params(actor.organ().value(), actor.unit().value())
                .query((row, n) -> correction(row)).list();
    }

    public Optional<Correction> correction(UUID finding) {
        return jdbc.sql("SELECT finding_id, unit, demanded_on, until, open FROM correction WHERE finding_id = ?").param(finding)
                .query((row, n) -> correction(row)).optional();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(row.getObject(1, UUID.class), new UnitId(row.getString(2)), row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class), row.getBoolean(5));
    }
}
