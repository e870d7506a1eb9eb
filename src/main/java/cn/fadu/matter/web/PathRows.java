package cn.fadu.matter.web;

import cn.fadu.shared.MatterId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The way a matter took through a model. */
@Repository
class PathRows {

    private final JdbcClient jdbc;

    PathRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Step(String element, String event) {
    }

    /** The latest event at each element of the process: ENTERED, LEFT or CANCELLED. */
    Map<String, String> latest(MatterId matter, String process) {
        List<Step> steps = jdbc.sql("""
                        SELECT element_id, event FROM path_row
                        WHERE matter_id = :matter AND process_key = :process AND event <> 'TAKEN' ORDER BY id""")
                .param("matter", matter.value()).param("process", process)
                .query((row, n) -> new Step(row.getString(1), row.getString(2))).list();
        Map<String, String> latest = new LinkedHashMap<>();
        steps.forEach(s -> latest.put(s.element(), s.event()));
        return latest;
    }

    /** The models the matter came to, in the order in which it did. */
    List<String> processes(MatterId matter) {
        return jdbc.sql("SELECT process_key FROM path_row WHERE matter_id = :matter GROUP BY process_key ORDER BY min(id)")
                .param("matter", matter.value()).query(String.class).list();
    }
}
