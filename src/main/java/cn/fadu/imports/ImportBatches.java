package cn.fadu.imports;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports that were entered, by the act id their sender gave. */
@Repository
class ImportBatches {

    private final JdbcClient jdbc;

    ImportBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the act id; false where it is taken. Waits for another import under it that is being entered. */
    boolean begin(ActId id, Actor actor, Digest digest, Instant now) {
        return jdbc.sql("""
                        INSERT INTO import_batch (act_id, organ, person, unit, post, digest, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(id.value(), actor.organ().value(), actor.person().value(), actor.unit().value(), actor.post().value(),
                        digest.hex(), Timestamp.from(now)).update() == 1;
    }

    void add(ActId id, int position, OrganId organ, MatterId matter) {
        jdbc.sql("INSERT INTO import_batch_matter (act_id, position, organ, matter) VALUES (?, ?, ?, ?)")
                .params(id.value(), position, organ.value(), matter.value()).update();
    }

    /** The matters of the same import by the same actor, in their order; empty where it was another. */
    Optional<List<MatterId>> find(ActId id, Actor actor, Digest digest) {
        boolean same = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM import_batch WHERE act_id = ? AND organ = ? AND person = ? AND unit = ?
                            AND post = ? AND digest = ?)""")
                .params(id.value(), actor.organ().value(), actor.person().value(), actor.unit().value(), actor.post().value(),
                        digest.hex()).query(Boolean.class).single();
        return same ? Optional.of(jdbc.sql("SELECT matter FROM import_batch_matter WHERE act_id = ? AND organ = ? ORDER BY position")
                .params(id.value(), actor.organ().value()).query(UUID.class).list().stream().map(MatterId::new).toList())
                : Optional.empty();
    }
}
