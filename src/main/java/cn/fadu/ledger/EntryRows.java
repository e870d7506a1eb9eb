package cn.fadu.ledger;

import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.StreamId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** Entries as rows of the table; what is not in the row's columns is not in the entry. */
final class EntryRows {

    static final String COLUMNS = """
            stream, sequence, organ, act_id, recorded_at, legal_date, person, unit, post, on_behalf_of, cause, action,
            articles, rules_version, profile_version, calendar_version, payload, documents, previous_hash""";

    private EntryRows() {
    }

    static Entry entry(ResultSet row) throws SQLException {
        String onBehalfOf = row.getString("on_behalf_of");
        Actor actor = new Actor(new OrganId(row.getString("organ")), new PersonId(row.getString("person")),
                new UnitId(row.getString("unit")), new PostKind(row.getString("post")),
                onBehalfOf == null ? null : new PersonId(onBehalfOf));
        return new Entry(StreamId.parse(row.getString("stream")), row.getLong("sequence"),
                new ActId(row.getObject("act_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("legal_date", LocalDate.class), actor, Entry.Cause.valueOf(row.getString("cause")),
                row.getString("action"), Arrays.asList((String[]) row.getArray("articles").getArray()),
                new Entry.Versions(row.getString("rules_version"), row.getString("profile_version"),
                        row.getString("calendar_version")),
                row.getBytes("payload"),
                Arrays.stream((String[]) row.getArray("documents").getArray()).map(Digest::new).toList(),
                Digest.ofBytes(row.getBytes("previous_hash")));
    }
}
