package cn.fadu.matter;

import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read a matter: the units that undertake it or had work on it, and the auditor of the organ; never another organ
 * and never an administrator. What may not be read does not exist: callers answer both alike.
 */
@Component
public class MatterAccess {

    private final JdbcClient jdbc;

    MatterAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean mayRead(Actor actor, MatterId matter) {
        if (!Access.readsMatters(actor)) {
            return false;
        }
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM matter m WHERE m.id = :matter AND m.organ = :organ
                            AND (:all OR EXISTS (SELECT 1 FROM matter_unit u WHERE u.matter_id = m.id AND u.unit = :unit)))""")
                .param("matter", matter.value()).param("organ", actor.organ().value())
                .param("all", Access.readsWholeOrgan(actor)).param("unit", actor.unit().value())
                .query(Boolean.class).single();
    }
}
