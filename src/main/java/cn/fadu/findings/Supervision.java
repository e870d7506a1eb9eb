package cn.fadu.findings;

import cn.fadu.identity.Access;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose findings an auditor sees: those of their organ and of the organs it supervises. */
@Component
public class Supervision {

    private final JdbcClient jdbc;

    Supervision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actor's organ first; empty for everybody who is no auditor. */
    public List<OrganId> organsOf(Actor actor) {
        if (!Access.readsWholeOrgan(actor)) {
            return List.of();
        }
        return Stream.concat(Stream.of(actor.organ()), jdbc.sql("SELECT organ FROM supervision WHERE supervisor = ? ORDER BY organ")
                .param(actor.organ().value()).query(String.class).list().stream().map(OrganId::new)).toList();
    }
}
