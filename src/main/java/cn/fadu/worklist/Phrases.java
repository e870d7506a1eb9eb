package cn.fadu.worklist;

import cn.fadu.shared.Actor;
import cn.fadu.shared.OfficialClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody often writes where one comments (常用意见); at most {@value #MOST} of each person. */
@Repository
public class Phrases {

    public static final int MOST = 30;
    public static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final OfficialClock clock;

    Phrases(JdbcClient jdbc, OfficialClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Phrase(UUID id, String words) {
    }

    /** The person's own, the latest first. */
    public List<Phrase> of(Actor actor) {
        return jdbc.sql("SELECT id, words FROM phrase WHERE organ = ? AND person = ? ORDER BY at DESC, id")
                .params(actor.organ().value(), actor.person().value())
                .query((row, n) -> new Phrase(row.getObject("id", UUID.class), row.getString("words"))).list();
    }

    /** False when the person has as many as can be kept. One that is there already stays as it is. */
    public boolean add(Actor actor, String words) {
        if (of(actor).size() >= MOST) {
            return false;
        }
        jdbc.sql("INSERT INTO phrase (id, organ, person, words, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(UUID.randomUUID(), actor.organ().value(), actor.person().value(), words,
                        clock.now().atOffset(ZoneOffset.UTC)).update();
        return true;
    }

    public void remove(Actor actor, UUID id) {
        jdbc.sql("DELETE FROM phrase WHERE id = ? AND organ = ? AND person = ?")
                .params(id, actor.organ().value(), actor.person().value()).update();
    }
}
