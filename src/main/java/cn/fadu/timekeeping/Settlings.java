package cn.fadu.timekeeping;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far open work follows the calendar of each organ. */
@Repository
class Settlings {

    private static final String SELECT = "SELECT version, noticed_at, last_matter, matters, done FROM calendar_settling WHERE organ = :organ";

    private final JdbcClient jdbc;

    Settlings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far it got.
     *
     * @param version    calendar that open work follows, or comes to; empty at the very beginning
     * @param noticedAt  when a node found that it is another
     * @param lastMatter the last that was settled, or null
     * @param matters    how many were
     */
    record Settling(String version, Instant noticedAt, MatterId lastMatter, int matters, boolean done) {
    }

    Optional<Settling> find(OrganId organ) {
        return read(SELECT, organ);
    }

    /** Nobody else goes on with it until the transaction ends; empty when another node has it. */
    Optional<Settling> lock(OrganId organ) {
        jdbc.sql("""
                        INSERT INTO calendar_settling (organ, version, noticed_at) VALUES (:organ, '', :never)
                        ON CONFLICT DO NOTHING""").param("organ", organ.value()).param("never", Instant.EPOCH.atOffset(ZoneOffset.UTC)).update();
        return read(SELECT + " FOR UPDATE SKIP LOCKED", organ);
    }

    void begin(OrganId organ, String version, Instant now) {
        jdbc.sql("""
                        UPDATE calendar_settling SET version = :version, noticed_at = :now, last_matter = NULL, matters = 0, done = false
                        WHERE organ = :organ""")
                .param("version", version).param("now", now.atOffset(ZoneOffset.UTC)).param("organ", organ.value()).update();
    }

    void settled(OrganId organ, MatterId matter) {
        jdbc.sql("UPDATE calendar_settling SET last_matter = :matter, matters = matters + 1 WHERE organ = :organ")
                .param("matter", matter.value()).param("organ", organ.value()).update();
    }

    void finish(OrganId organ) {
        jdbc.sql("UPDATE calendar_settling SET done = true WHERE organ = :organ").param("organ", organ.value()).update();
    }

    private Optional<Settling> read(String sql, OrganId organ) {
        return jdbc.sql(sql).param("organ", organ.value()).query((row, n) -> {
            UUID last = row.getObject("last_matter", UUID.class);
            return new Settling(row.getString("version"), row.getObject("noticed_at", OffsetDateTime.class).toInstant(),
                    last == null ? null : new MatterId(last), row.getInt("matters"), row.getBoolean("done"));
        }).optional();
    }
}
