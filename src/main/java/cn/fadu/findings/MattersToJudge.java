package cn.fadu.findings;

import cn.fadu.matter.RecordGrowth;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Which matters are to be judged next, with their dossiers as the database keeps them. Acts only add a row each, so that none
 * waits for another or for the judging.
 */
@Repository
class MattersToJudge implements RecordGrowth {

    private static final int AT_ONCE = 1_000;
    private static final String COLUMNS = "SELECT id, sequence, stage, dossier FROM matter ";

    private final JdbcTemplate jdbc;

    MattersToJudge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter as it stands in its row. */
    record Row(MatterId matter, long sequence, String stage, byte[] dossier) {
    }

    @Override
    public void grew(MatterId matter, OrganId organ) {
        jdbc.update("INSERT INTO judgement_due (organ, matter_id) VALUES (?, ?)", organ.value(), matter.value());
    }

    /** Takes matters whose record grew off the list, the first first, each once for all that the first rows say of it. */
    List<Row> grown(OrganId organ, int limit) {
        UUID[] matters = jdbc.queryForList("""
                WITH first AS (SELECT id, matter_id FROM judgement_due WHERE organ = ? ORDER BY id LIMIT ?),
                     taken AS (SELECT matter_id FROM first GROUP BY matter_id ORDER BY min(id) LIMIT ?)
                DELETE FROM judgement_due WHERE id IN (SELECT id FROM first JOIN taken USING (matter_id))
                RETURNING matter_id""", UUID.class, organ.value(), AT_ONCE, limit).toArray(UUID[]::new);
        return matters.length == 0 ? List.of()
                : jdbc.query(COLUMNS + "WHERE organ = ? AND id = ANY (?) ORDER BY id", MattersToJudge::row, organ.value(), matters);
    }

    /** The matters of the organ after this one, in the order of their ids. */
    List<Row> after(OrganId organ, UUID last, int limit) {
        return jdbc.query(COLUMNS + "WHERE organ = ? AND id > ? ORDER BY id LIMIT ?", MattersToJudge::row, organ.value(), last, limit);
    }

    /** The profiles under which matters of the organ were judged, each with the digest it had when the latest run began. */
    Map<String, String> profiles(OrganId organ) {
        Map<String, String> profiles = new TreeMap<>();
        jdbc.query("SELECT profile, digest FROM judged_profile WHERE organ = ?", row -> {
            profiles.put(row.getString(1), row.getString(2));
        }, organ.value());
        return profiles;
    }

    void setProfile(OrganId organ, String profile, String digest) {
        jdbc.update("UPDATE judged_profile SET digest = ? WHERE organ = ? AND profile = ?", digest, organ.value(), profile);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(new MatterId(row.getObject(1, UUID.class)), row.getLong(2), row.getString(3), row.getBytes(4));
    }
}
