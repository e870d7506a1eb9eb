package cn.fadu.participation;

import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions taken in, for lists; what counts is how they were registered ({@link OpinionRecords}). */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An opinion as it is listed. {@code person} is null for none given, or erased. */
    public record Listed(long sequence, LocalDate receivedOn, Opinion.Way way, String clause, String content, String person) {
    }

    /** The number of the next opinion on the matter, whose intake is locked. */
    long next(MatterId matter) {
        return jdbc.sql("SELECT coalesce(max(sequence), 0) + 1 FROM opinion WHERE matter_id = :matter")
                .param("matter", matter.value()).query(Long.class).single();
    }

    /** How many opinions the matter's consultations received. */
    public int count(MatterId matter) {
        return jdbc.sql("SELECT count(*) FROM opinion WHERE matter_id = :matter").param("matter", matter.value())
                .query(Integer.class).single();
    }

    /** Opinions with a number greater than {@code after}, in order, at most {@code limit}. */
    public List<Listed> list(MatterId matter, long after, int limit) {
        return jdbc.sql("""
                        SELECT sequence, received_on, way, clause, content, person FROM opinion
                        WHERE matter_id = :matter AND sequence > :after ORDER BY sequence LIMIT :limit""")
                .param("matter", matter.value()).param("after", after).param("limit", limit)
                .query((row, n) -> new Listed(row.getLong("sequence"), row.getObject("received_on", LocalDate.class),
                        Opinion.Way.valueOf(row.getString("way")), row.getString("clause"), row.getString("content"),
                        row.getString("person"))).list();
    }

    void add(MatterId matter, String organ, long sequence, Opinion opinion, Optional<GivenName> name) {
        jdbc.sql("""
                        INSERT INTO opinion (matter_id, organ, sequence, received_on, way, clause, content, person, salt)
                        VALUES (:matter, :organ, :sequence, :on, :way, :clause, :content, :person, :salt)""")
                .param("matter", matter.value()).param("organ", organ).param("sequence", sequence)
                .param("on", opinion.receivedOn()).param("way", opinion.way().name()).param("clause", opinion.clause())
                .param("content", opinion.content()).param("person", name.map(GivenName::name).orElse(null))
                .param("salt", name.map(GivenName::salt).orElse(null)).update();
    }

    /** A name and the salt under which the record commits to it. */
    record GivenName(String name, String salt) {

        Digest commitment() {
            return Digest.ofText(salt + ":" + name);
        }
    }
}
