package cn.fadu.matter.web;

import cn.fadu.matter.PersonalTraces;
import cn.fadu.shared.MatterId;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of forms and forms that were sent, which hold what was typed word by word. */
@Repository
class TypedTraces implements PersonalTraces {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    TypedTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(MatterId matter, Collection<String> values) {
        for (String value : values) {
            String quoted = json.writeValueAsString(value);
            String typed = quoted.substring(1, quoted.length() - 1);
            jdbc.sql("DELETE FROM sent_form WHERE matter_id = :matter AND strpos(fields, :typed) > 0")
                    .param("matter", matter.value()).param("typed", typed).update();
            jdbc.sql("""
                            DELETE FROM form_draft d WHERE strpos(fields, :typed) > 0 AND (strpos(place, :name) > 0
                                OR EXISTS (SELECT 1 FROM open_work w WHERE w.matter_id = :matter
                                           AND strpos(d.place, w.task_id::text) > 0)
                                OR EXISTS (SELECT 1 FROM finished_work w WHERE w.matter_id = :matter
                                           AND strpos(d.place, w.task_id::text) > 0))""")
                    .param("matter", matter.value()).param("name", matter.toString()).param("typed", typed).update();
        }
    }
}
