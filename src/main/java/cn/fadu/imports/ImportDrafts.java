package cn.fadu.imports;

import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.OfficialClock;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody uploaded to be imported and has not entered: their own in the post in which they uploaded it. */
@Repository
public class ImportDrafts {

    private static final String OWN = " WHERE organ = ? AND person = ? AND unit = ? AND post = ?";

    private final JdbcClient jdbc;
    private final Documents documents;
    private final OfficialClock clock;

    ImportDrafts(JdbcClient jdbc, Documents documents, OfficialClock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * An upload.
     *
     * @param act      under which it will be entered, once
     * @param source   the workbook or JSON
     * @param enclosed documents uploaded beside it, the latest of a name last
     */
    public record Draft(UUID id, ActId act, FiledDocument source, List<FiledDocument> enclosed, Instant keptAt) {

        /** The enclosed document of this name that was uploaded last. */
        Optional<FiledDocument> enclosed(String name) {
            return enclosed.stream().filter(d -> d.name().equals(name.strip())).reduce((first, second) -> second);
        }
    }

    /** Keeps an upload of which it was said that nothing in it is a state secret. */
    @Transactional
    public Draft keep(Actor actor, FiledDocument source, List<FiledDocument> enclosed) {
        Draft draft = new Draft(UUID.randomUUID(), new ActId(UUID.randomUUID()), source, enclosed, clock.now());
        jdbc.sql("""
                        INSERT INTO import_draft (id, organ, person, unit, post, act_id, source, enclosed, no_secrets, kept_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, cast(? AS uuid[]), true, ?)""")
                .params(draft.id(), actor.organ().value(), actor.person().value(), actor.unit().value(), actor.post().value(),
                        draft.act().value(), source.id().value(), ids(enclosed), Timestamp.from(draft.keptAt())).update();
        return draft;
    }

    /** Another source takes the place of the one before, if there is one; what was enclosed stays and more is added. */
    @Transactional
    public void replace(Actor actor, Draft draft, FiledDocument source, List<FiledDocument> more) {
        List<FiledDocument> all = Stream.concat(draft.enclosed().stream(), more.stream()).toList();
        jdbc.sql("UPDATE import_draft SET source = ?, enclosed = cast(? AS uuid[]), kept_at = ?" + OWN + " AND id = ?")
                .params(source.id().value(), ids(all), Timestamp.from(clock.now()), actor.organ().value(),
                        actor.person().value(), actor.unit().value(), actor.post().value(), draft.id()).update();
    }

    public Optional<Draft> find(Actor actor, UUID id) {
        return select(actor, " AND id = ?", id).stream().findFirst();
    }

    /** The latest first. */
    public List<Draft> of(Actor actor) {
        return select(actor, " AND cast(? AS uuid) IS NULL", null);
    }

    @Transactional
    public void forget(Actor actor, UUID id) {
        jdbc.sql("DELETE FROM import_draft" + OWN + " AND id = ?").params(actor.organ().value(), actor.person().value(),
                actor.unit().value(), actor.post().value(), id).update();
    }

    private List<Draft> select(Actor actor, String condition, UUID id) {
        return jdbc.sql("SELECT id, act_id, source, enclosed, kept_at FROM import_draft" + OWN + condition
                        + " ORDER BY kept_at DESC, id LIMIT 20")
                .param(actor.organ().value()).param(actor.person().value()).param(actor.unit().value())
                .param(actor.post().value()).param(id).query((row, n) -> draft(row)).list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        List<FiledDocument> enclosed = new ArrayList<>();
        Array ids = row.getArray("enclosed");
        for (Object id : (Object[]) ids.getArray()) {
            enclosed.add(document((UUID) id));
        }
        return new Draft(row.getObject("id", UUID.class), new ActId(row.getObject("act_id", UUID.class)),
                document(row.getObject("source", UUID.class)), enclosed,
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }

    private FiledDocument document(UUID id) {
        return documents.find(new DocumentId(id)).orElseThrow(() -> new IllegalStateException("no document " + id));
    }

    /** As an array literal. */
    private static String ids(List<FiledDocument> documents) {
        return documents.stream().map(d -> d.id().toString()).collect(Collectors.joining(",", "{", "}"));
    }
}
