package cn.fadu.matter.web;

import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody last sent with the form of a step, for nobody but them: offered again when the step comes back. */
@Repository
class SentForms {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() { };

    private final JdbcClient jdbc;
    private final OfficialClock clock;
    private final JsonMapper json = JsonMapper.shared();

    SentForms(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Map<String, List<String>>> find(Actor actor, MatterId matter, String act) {
        return jdbc.sql("SELECT fields FROM sent_form WHERE organ = ? AND person = ? AND matter_id = ? AND task_key = ?")
                .params(actor.organ().value(), actor.person().value(), matter.value(), act).query(String.class).optional()
                .map(fields -> json.readValue(fields, FIELDS));
    }

    void keep(Actor actor, MatterId matter, String act, Map<String, List<String>> fields) {
        jdbc.sql("""
                        INSERT INTO sent_form (organ, person, matter_id, task_key, fields, sent_at)
                        VALUES (:organ, :person, :matter, :act, :fields, :at)
                        ON CONFLICT (organ, person, matter_id, task_key)
                        DO UPDATE SET fields = excluded.fields, sent_at = excluded.sent_at""")
                .param("organ", actor.organ().value()).param("person", actor.person().value())
                .param("matter", matter.value()).param("act", act).param("fields", json.writeValueAsString(fields))
                .param("at", clock.now().atOffset(ZoneOffset.UTC)).update();
    }
}
