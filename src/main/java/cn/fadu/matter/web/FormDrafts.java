package cn.fadu.matter.web;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody typed into a form and has not sent: for nobody but them, and gone when the act is done. The latest
 * {@value #MOST} of each person are kept.
 */
@Repository
public class FormDrafts {

    static final int MOST = 50;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() { };

    private final JdbcClient jdbc;
    private final OfficialClock clock;
    private final JsonMapper json = JsonMapper.shared();

    FormDrafts(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Map<String, List<String>>> find(Actor actor, String place) {
        return jdbc.sql("SELECT fields FROM form_draft WHERE organ = ? AND person = ? AND place = ?")
                .params(actor.organ().value(), actor.person().value(), place).query(String.class).optional()
                .map(fields -> json.readValue(fields, FIELDS));
    }

    /** How often it was kept so far; 0 when nothing is kept. */
    public int revision(Actor actor, String place) {
        return jdbc.sql("SELECT revision FROM form_draft WHERE organ = ? AND person = ? AND place = ?")
                .params(actor.organ().value(), actor.person().value(), place).query(Integer.class).optional().orElse(0);
    }

    /** Keeps it, whatever was kept before. */
    public void keep(Actor actor, String place, Map<String, List<String>> fields) {
        keepAfter(actor, place, fields, null);
    }

    /**
     * Keeps it unless something else was kept meanwhile, from another window or another machine.
     *
     * @param seen the revision that the window knows; null to keep it in any case
     * @return the revision it has now; empty, and nothing changed, when another is kept than the one seen
     */
    public OptionalInt keepAfter(Actor actor, String place, Map<String, List<String>> fields, Integer seen) {
        Optional<Integer> kept = jdbc.sql("""
                        INSERT INTO form_draft AS d (organ, person, place, fields, changed_at)
                        VALUES (:organ, :person, :place, :fields, :at)
                        ON CONFLICT (organ, person, place) DO UPDATE
                        SET fields = excluded.fields, changed_at = excluded.changed_at, revision = d.revision + 1
                        WHERE d.revision = coalesce(:seen, d.revision)
                        RETURNING revision""")
                .param("organ", actor.organ().value()).param("person", actor.person().value()).param("place", place)
                .param("fields", json.writeValueAsString(fields)).param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("seen", seen, Types.INTEGER).query(Integer.class).optional();
        if (kept.isEmpty()) {
            return OptionalInt.empty();
        }
        jdbc.sql("""
                        DELETE FROM form_draft WHERE organ = :organ AND person = :person AND place IN (
                            SELECT place FROM form_draft WHERE organ = :organ AND person = :person
                            ORDER BY place = :place DESC, changed_at DESC, place OFFSET :most)""")
                .param("organ", actor.organ().value()).param("person", actor.person().value()).param("place", place)
                .param("most", MOST).update();
        return OptionalInt.of(kept.get());
    }

    public void forget(Actor actor, String place) {
        jdbc.sql("DELETE FROM form_draft WHERE organ = ? AND person = ? AND place = ?")
                .params(actor.organ().value(), actor.person().value(), place).update();
    }
}
