package cn.fadu.ledger;

import cn.fadu.ledger.tree.SignedNote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checkpoints and their stamps as rows. */
@Repository
class CheckpointStore {

    private static final String SELECT = "SELECT note, signed_at FROM checkpoint ";

    private final JdbcClient jdbc;

    CheckpointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignedCheckpoint signed) {
        jdbc.sql("INSERT INTO checkpoint (size, root, note, signed_at) VALUES (?, ?, ?, ?)")
                .params(signed.checkpoint().size(), signed.checkpoint().root().bytes(), signed.note().toString(),
                        Timestamp.from(signed.signedAt())).update();
    }

    Optional<SignedCheckpoint> latest() {
        return jdbc.sql(SELECT + "ORDER BY size DESC LIMIT 1").query(CheckpointStore::read).optional();
    }

    Optional<SignedCheckpoint> of(long size) {
        return jdbc.sql(SELECT + "WHERE size = ?").param(size).query(CheckpointStore::read).optional();
    }

    /** Larger ones, the smallest first, at most {@code limit}. */
    List<SignedCheckpoint> after(long size, int limit) {
        return jdbc.sql(SELECT + "WHERE size > ? ORDER BY size LIMIT ?").params(size, limit).query(CheckpointStore::read).list();
    }

    /** The ones over the most entries, the largest first. */
    List<SignedCheckpoint> newest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY size DESC LIMIT ?").param(limit).query(CheckpointStore::read).list();
    }

    void addStamp(long size, byte[] response, Timestamp at) {
        jdbc.sql("INSERT INTO checkpoint_stamp (size, response, stamped_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(size, response, at).update();
    }

    /** The answer of the stamping service, as it came. */
    Optional<byte[]> stamp(long size) {
        return jdbc.sql("SELECT response FROM checkpoint_stamp WHERE size = ?").param(size).query(byte[].class).optional();
    }

    Optional<Timestamp> lastStamp() {
        return jdbc.sql("SELECT stamped_at FROM checkpoint_stamp ORDER BY stamped_at DESC LIMIT 1").query(Timestamp.class).optional();
    }

    private static SignedCheckpoint read(ResultSet row, int n) throws SQLException {
        return new SignedCheckpoint(SignedNote.parse(row.getString(1)), row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
