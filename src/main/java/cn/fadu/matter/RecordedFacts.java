package cn.fadu.matter;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What acts of some kinds stated in a matter, where the dossier keeps the latest alone. */
@Component
public class RecordedFacts {

    private final JdbcClient jdbc;

    RecordedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the record. */
    public List<Fact> of(MatterId matter, Collection<String> acts) {
        return jdbc.sql("SELECT payload FROM entry WHERE stream = :stream AND action IN (:acts) ORDER BY sequence")
                .param("stream", StreamId.of(matter).toString()).param("acts", acts).query(byte[].class).list().stream()
                .flatMap(payload -> FactJson.read(payload).stream()).toList();
    }
}
