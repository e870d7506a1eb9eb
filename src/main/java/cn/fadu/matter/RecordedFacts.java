package cn.fadu.matter;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.StatedEntry;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What acts of some kinds stated in a matter, where the dossier keeps the latest alone. */
@Component
public class RecordedFacts {

    private final JdbcClient jdbc;

    RecordedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the record; what was taken back (撤回) is left out, as in the dossier. */
    public List<Fact> of(MatterId matter, Collection<String> acts) {
        List<StatedEntry> stated = jdbc.sql("""
                        SELECT sequence, payload FROM entry WHERE stream = :stream AND action IN (:acts, :recall) ORDER BY sequence""")
                .param("stream", StreamId.of(matter).toString()).param("acts", acts).param("recall", RecallWork.KEY)
                .query((row, n) -> new StatedEntry(row.getLong(1), FactJson.read(row.getBytes(2)))).list();
        Set<Long> takenBack = StatedEntry.takenBack(stated);
        return stated.stream().filter(e -> !e.takesBack() && !takenBack.contains(e.number())).flatMap(e -> e.facts().stream()).toList();
    }
}
