package cn.fadu.identity;

import cn.fadu.ledger.BatchSource;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as they are sealed: canonical JSON with {@code id, stream, at, kind} and, where there are any, {@code organ, person,
 * post, onBehalfOf, subject, address}. The address is its salted digest, computed from the address while that is kept;
 * once it is erased the digest remains, and so does every proof.
 */
@Component
class AccessEvents implements BatchSource {

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final JdbcTemplate jdbc;

    AccessEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return AccessLog.SOURCE;
    }

    @Override
    public Map<Long, byte[]> content(StreamId stream, Collection<Long> items) {
        Map<Long, byte[]> contents = new HashMap<>();
        jdbc.query("""
                        SELECT e.*, o.address, o.salt FROM access_event e LEFT JOIN access_origin o ON o.event = e.id
                        WHERE e.stream = ? AND e.id = ANY (?)""",
                row -> {
                    contents.put(row.getLong("id"), CanonicalJson.write(json(row)));
                }, stream.toString(), items.toArray(Long[]::new));
        return contents;
    }

    private static ObjectNode json(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return JsonNodeFactory.instance.objectNode()
                .put("id", row.getLong("id"))
                .put("stream", row.getString("stream"))
                .put("at", MICROSECONDS.format(row.getObject("at", OffsetDateTime.class)))
                .put("kind", row.getString("kind"))
                .put("organ", row.getString("organ"))
                .put("person", row.getString("person"))
                .put("post", row.getString("post"))
                .put("onBehalfOf", row.getString("on_behalf_of"))
                .put("subject", row.getString("subject"))
                .put("address", address == null ? row.getString("address_commitment")
                        : AccessLog.commitment(row.getString("salt"), address).hex());
    }
}
