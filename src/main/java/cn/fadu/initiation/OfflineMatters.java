package cn.fadu.initiation;

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

    @Transactional
    public void count(OrganId organ, int year) {
        jdbc.sql("""
                        INSERT INTO offline_matters (organ, year, matters) VALUES (:organ, :year, 1)
                        ON CONFLICT (organ, year) DO UPDATE SET matters = offline_matters.matters + 1""")
                .param("organ", organ.value()).param("year", year).update();
    }

    public int counted(OrganId organ, int year) {
        return jdbc.sql("SELECT coalesce(sum(matters), 0) FROM offline_matters WHERE organ = :organ AND year = :year")
                .param("organ", organ.value()).param("year", year).query(Integer.class).single();
    }
}
