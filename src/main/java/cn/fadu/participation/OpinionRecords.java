package cn.fadu.participation;

import cn.fadu.ledger.BatchSource;
import cn.fadu.shared.ActId;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Opinions as they were registered; they are added and read, never changed. */
@Repository
public class OpinionRecords implements BatchSource {

    static final String SOURCE = "opinion";

    private final JdbcTemplate jdbc;

    OpinionRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A registered opinion as it is kept.
     *
     * @param digest what the receipt showed when it was registered
     */
    public record Kept(byte[] content, Digest digest) {

        /** What it states; throws {@link IllegalArgumentException} when the bytes were spoilt. */
        public OpinionRecord opinion() {
            return OpinionRecord.read(content);
        }

        /** Whether the content is no longer what the receipt was given for. */
        public boolean isChanged() {
            return !Digest.of(content).equals(digest);
        }
    }

    @Override
    public String name() {
        return SOURCE;
    }

    /**
     * The registered bytes; where the list says anything else of an opinion, what the list says behind them: the two together
     * are never what was sealed, whichever of them was changed.
     */
    @Override
    public Map<Long, byte[]> content(StreamId stream, Collection<Long> items) {
        Map<Long, byte[]> contents = new HashMap<>();
        jdbc.query("""
                        SELECT r.sequence, r.content AS registered, o.received_on, o.way, o.clause, o.content FROM opinion_record r
                        JOIN opinion o ON o.matter_id = r.matter_id AND o.sequence = r.sequence
                        WHERE r.matter_id = ? AND r.sequence = ANY (?)""",
                row -> {
                    contents.put(row.getLong("sequence"), asListed(row));
                }, stream.value(), items.toArray(Long[]::new));
        return contents;
    }

    private static byte[] asListed(ResultSet row) throws SQLException {
        byte[] registered = row.getBytes("registered");
        try {
            ObjectNode opinion = (ObjectNode) CanonicalJson.read(registered);
            ObjectNode listed = opinion.deepCopy().put("receivedOn", row.getString("received_on"))
                    .put("way", row.getString("way")).put("content", row.getString("content"));
            if (row.getString("clause") == null) {
                listed.remove("clause");
            } else {
                listed.put("clause", row.getString("clause"));
            }
            return listed.equals(opinion) ? registered : both(registered, CanonicalJson.write(listed));
        } catch (IllegalArgumentException | ClassCastException spoilt) {
            return registered;
        }
    }

    private static byte[] both(byte[] registered, byte[] listed) {
        byte[] both = Arrays.copyOf(registered, registered.length + listed.length);
        System.arraycopy(listed, 0, both, registered.length, listed.length);
        return both;
    }

    /** What the act registered, if it did. */
    Optional<OpinionRecord> byAct(ActId act) {
        return jdbc.query("SELECT content FROM opinion_record WHERE act_id = ?", (row, n) -> OpinionRecord.read(row.getBytes(1)),
                act.value()).stream().findFirst();
    }

    /** The opinion on the matter with this number. */
    public Optional<Kept> find(MatterId matter, long number) {
        return jdbc.query("SELECT content, digest FROM opinion_record WHERE matter_id = ? AND sequence = ?",
                (row, n) -> new Kept(row.getBytes(1), new Digest(row.getString(2))), matter.value(), number).stream().findFirst();
    }

    /** The bytes of opinions on the matter with numbers above {@code after}, in order, at most {@code limit}. */
    public List<byte[]> contents(MatterId matter, long after, int limit) {
        return jdbc.query("SELECT content FROM opinion_record WHERE matter_id = ? AND sequence > ? ORDER BY sequence LIMIT ?",
                (row, n) -> row.getBytes(1), matter.value(), after, limit);
    }

    void add(OrganId organ, OpinionRecord opinion) {
        byte[] content = opinion.bytes();
        jdbc.update("INSERT INTO opinion_record (matter_id, sequence, organ, act_id, content, digest) VALUES (?, ?, ?, ?, ?, ?)",
                opinion.matter().value(), opinion.number(), organ.value(), opinion.act().value(), content,
                Digest.of(content).hex());
    }
}
