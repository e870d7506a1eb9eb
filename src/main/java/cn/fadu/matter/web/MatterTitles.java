package cn.fadu.matter.web;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Titles for lists of work. Whoever has the work may read the matter. */
@Repository
public class MatterTitles {

    private final JdbcClient jdbc;

    MatterTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Title(String title, UnitId leadUnit, String decisionClass) {
    }

    public Map<MatterId, Title> of(Collection<MatterId> matters) {
        Map<MatterId, Title> titles = new HashMap<>();
        if (!matters.isEmpty()) {
            jdbc.sql("SELECT id, title, lead_unit, class FROM matter WHERE id IN (:ids)")
                    .param("ids", matters.stream().map(MatterId::value).distinct().toList())
                    .query((row, n) -> titles.put(new MatterId(row.getObject(1, UUID.class)),
                            new Title(row.getString(2), new UnitId(row.getString(3)), row.getString(4)))).list();
        }
        return titles;
    }
}
