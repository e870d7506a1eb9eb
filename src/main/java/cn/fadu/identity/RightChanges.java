package cn.fadu.identity;

import cn.fadu.shared.CodeId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of rights that were proposed; callers have locked the organ's stream before they write. */
@Repository
public class RightChanges {

    private static final String SELECT = "SELECT * FROM right_change WHERE organ = ? AND state = 'OPEN'";

    private final JdbcClient jdbc;

    RightChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that nobody has decided on yet, the oldest first. */
    public List<RightChange> open(OrganId organ) {
        return jdbc.sql(SELECT + " ORDER BY proposed_at, person, id").params(organ.value())
                .query((row, i) -> change(row)).list();
    }

    /** The organs whose auditors see the findings about this one. */
    public List<OrganId> supervisors(OrganId organ) {
        return jdbc.sql("SELECT supervisor FROM supervision WHERE organ = ? ORDER BY supervisor").param(organ.value())
                .query((row, i) -> new OrganId(row.getString("supervisor"))).list();
    }

    Optional<RightChange> open(OrganId organ, UUID id) {
        return jdbc.sql(SELECT + " AND id = ?").params(organ.value(), id).query((row, i) -> change(row)).optional();
    }

    void add(OrganId organ, RightChange change) {
        jdbc.sql("""
                        INSERT INTO right_change (id, organ, kind, person, unit, post, section, title, day, holding, supervisor,
                                                  proposed_by, proposed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(change.id(), organ.value(), change.kind().name(), text(change.person()), text(change.unit()),
                        text(change.post()), change.section(), change.title(), change.day(), change.holding(),
                        text(change.supervisor()), change.proposedBy().value(), Timestamp.from(change.proposedAt())).update();
    }

    void decide(RightChange change, boolean confirmed, PersonId by, Instant at) {
        jdbc.sql("UPDATE right_change SET state = ?, decided_by = ?, decided_at = ? WHERE id = ? AND state = 'OPEN'")
                .params(confirmed ? "CONFIRMED" : "DECLINED", by.value(), Timestamp.from(at), change.id()).update();
    }

    private static RightChange change(ResultSet row) throws SQLException {
        String person = row.getString("person");
        String supervisor = row.getString("supervisor");
        return new RightChange(row.getObject("id", UUID.class), RightChange.Kind.valueOf(row.getString("kind")),
                person == null ? null : new PersonId(person), person == null ? null : new UnitId(row.getString("unit")),
                person == null ? null : new PostKind(row.getString("post")), row.getString("section"), row.getString("title"),
                row.getObject("day", LocalDate.class), row.getObject("holding", UUID.class),
                supervisor == null ? null : new OrganId(supervisor), new PersonId(row.getString("proposed_by")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private static String text(CodeId id) {
        return id == null ? null : id.value();
    }
}
