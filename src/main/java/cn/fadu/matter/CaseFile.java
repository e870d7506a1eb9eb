package cn.fadu.matter;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the volume of a matter holds. */
@Component
public class CaseFile {

    private final JdbcClient jdbc;

    CaseFile(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many different documents the entries of the matter name. */
    public int documents(MatterId matter) {
        return jdbc.sql("SELECT count(DISTINCT digest) FROM entry, unnest(documents) AS digest WHERE stream = :stream")
                .param("stream", StreamId.of(matter).toString()).query(Integer.class).single();
    }
}
