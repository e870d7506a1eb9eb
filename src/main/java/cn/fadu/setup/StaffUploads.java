package cn.fadu.setup;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.TechnicalClock;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The workbook that was uploaded and is not entered yet: the latest of the organ, whoever of its administrators sent it. */
@Repository
class StaffUploads {

    private final JdbcClient jdbc;
    private final TechnicalClock clock;

    StaffUploads(JdbcClient jdbc, TechnicalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A workbook by the name it was sent under. */
    record Upload(String name, byte[] content) {
    }

    @Transactional
    void keep(Actor actor, Upload upload) {
        jdbc.sql("""
                        INSERT INTO staff_upload (organ, person, name, content, kept_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (organ) DO UPDATE SET person = excluded.person, name = excluded.name,
                            content = excluded.content, kept_at = excluded.kept_at""")
                .params(actor.organ().value(), actor.person().value(), upload.name(), upload.content(), Timestamp.from(clock.now()))
                .update();
    }

    Optional<Upload> find(OrganId organ) {
        return jdbc.sql("SELECT name, content FROM staff_upload WHERE organ = ?").param(organ.value())
                .query((row, i) -> new Upload(row.getString("name"), row.getBytes("content"))).optional();
    }

    @Transactional
    void forget(OrganId organ) {
        jdbc.sql("DELETE FROM staff_upload WHERE organ = ?").param(organ.value()).update();
    }
}
