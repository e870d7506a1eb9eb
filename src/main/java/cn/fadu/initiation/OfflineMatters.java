package cn.fadu.initiation;

import cn.fadu.shared.ActId;
import cn.fadu.shared.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many matters of a year are state secrets and handled offline. Nothing else about them is known here. */
@Repository
public class OfflineMatters {

    private final JdbcClient jdbc;

    OfflineMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more; the same act sent again counts nothing. */
    @Transactional
    public void count(ActId act, OrganId organ, int year) {
        jdbc.sql("""
                        WITH counted AS (INSERT INTO offline_matter_act (act_id, organ, year) VALUES (:act, :organ, :year)
                                         ON CONFLICT DO NOTHING RETURNING organ, year)
                        INSERT INTO offline_matters (organ, year, matters) SELECT organ, year, 1 FROM counted
                        ON CONFLICT (organ, year) DO UPDATE SET matters = offline_matters.matters + 1""")
                .param("act", act.value()).param("organ", organ.value()).param("year", year).update();
    }

    public int counted(OrganId organ, int year) {
        return jdbc.sql("SELECT coalesce(sum(matters), 0) FROM offline_matters WHERE organ = :organ AND year = :year")
                .param("organ", organ.value()).param("year", year).query(Integer.class).single();
    }
}
