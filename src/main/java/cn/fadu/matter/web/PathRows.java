package cn.fadu.matter.web;

import cn.fadu.calendar.LegalZone;
import cn.fadu.shared.MatterId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The way a matter took through its models, up to an entry of its record. */
@Repository
public class PathRows {

    private final JdbcClient jdbc;

    PathRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened at an element or flow: ENTERED, LEFT, CANCELLED or TAKEN. */
    record Step(long sequence, String instance, String element, String event) {
    }

    /** In the order in which they happened. */
    List<Step> steps(MatterId matter, String process, long upTo) {
        return jdbc.sql("""
                        SELECT sequence, instance_id, element_id, event FROM path_row
                        WHERE matter_id = :matter AND process_key = :process AND sequence <= :upTo ORDER BY id""")
                .param("matter", matter.value()).param("process", process).param("upTo", upTo)
                .query((row, n) -> new Step(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))).list();
    }

    /** The models the matter came to, in the order in which it did. */
    List<String> processes(MatterId matter) {
        return jdbc.sql("SELECT process_key FROM path_row WHERE matter_id = :matter GROUP BY process_key ORDER BY min(id)")
                .param("matter", matter.value()).query(String.class).list();
    }

    /** The version of the model that the matter's latest instance of it runs on. */
    Optional<String> model(MatterId matter, String process) {
        return jdbc.sql("""
                        SELECT model_id FROM path_row WHERE matter_id = :matter AND process_key = :process
                          AND model_id IS NOT NULL ORDER BY id DESC LIMIT 1""")
                .param("matter", matter.value()).param("process", process).query(String.class).optional();
    }

    /** The first entry of every instance of each model, by process id; more than one where a procedure was gone through again. */
    public Map<String, List<Long>> beginnings(MatterId matter) {
        Map<String, List<Long>> beginnings = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT process_key, min(sequence) FROM path_row WHERE matter_id = :matter
                        GROUP BY process_key, instance_id ORDER BY min(id)""").param("matter", matter.value())
                .query(row -> {
                    beginnings.computeIfAbsent(row.getString(1), p -> new ArrayList<>()).add(row.getLong(2));
                });
        return beginnings;
    }

    /** The last entry that moved the matter by the end of the day; 0 before the first. */
    long entryOn(MatterId matter, LocalDate day) {
        return jdbc.sql("SELECT coalesce(max(sequence), 0) FROM path_row WHERE matter_id = :matter AND at < :end")
                .param("matter", matter.value()).param("end", LegalZone.endOf(day).atOffset(ZoneOffset.UTC))
                .query(Long.class).single();
    }
}
