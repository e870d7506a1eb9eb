package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The matters that have not come to their end, by the jurisdiction profile they live under. Whose eyes they are for is the caller's question. */
@Repository
public class RunningMatters {

    private static final int PIECE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    RunningMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(UUID id, byte[] dossier) {
    }

    /** Hands on every running matter of the organ under one of these profiles, in the order of their ids, a piece at a time. */
    public void each(OrganId organ, Set<String> profiles, BiConsumer<MatterId, Dossier> reader) {
        UUID after = FIRST;
        List<Found> piece;
        do {
            piece = profiles.isEmpty() ? List.of() : jdbc.sql("""
                            SELECT id, dossier FROM matter
                            WHERE organ = :organ AND profile IN (:profiles) AND stage NOT IN (:over) AND id > :after
                            ORDER BY id LIMIT :piece""")
                    .param("organ", organ.value()).param("profiles", profiles).param("over", Stage.over()).param("after", after)
                    .param("piece", PIECE).query((row, n) -> new Found(row.getObject(1, UUID.class), row.getBytes(2))).list();
            for (Found found : piece) {
                reader.accept(new MatterId(found.id()), FactJson.readDossier(found.dossier()));
                after = found.id();
            }
        } while (piece.size() == PIECE);
    }

    /** How many run in the organ under each profile, by reference; a profile under which none runs is left out. */
    public Map<String, Integer> byProfile(OrganId organ) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("SELECT profile, count(*) FROM matter WHERE organ = :organ AND stage NOT IN (:over) GROUP BY profile")
                .param("organ", organ.value()).param("over", Stage.over())
                .query((row, n) -> counts.put(row.getString(1), row.getInt(2))).list();
        return counts;
    }
}
