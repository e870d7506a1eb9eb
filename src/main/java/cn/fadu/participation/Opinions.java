package cn.fadu.participation;

import cn.fadu.dossier.PersonalText;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions taken in, for lists; what counts is how they were registered ({@link OpinionRecords}). */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An opinion as it is listed. {@code from} is null where no name was given. */
    public record Listed(long sequence, LocalDate receivedOn, Opinion.Way way, String clause, String content,
                         PersonalText from) {
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
                        SELECT sequence, received_on, way, clause, content, commitment FROM opinion
                        WHERE matter_id = :matter AND sequence > :after ORDER BY sequence LIMIT :limit""")
                .param("matter", matter.value()).param("after", after).param("limit", limit)
                .query((row, n) -> new Listed(row.getLong("sequence"), row.getObject("received_on", LocalDate.class),
                        Opinion.Way.valueOf(row.getString("way")), row.getString("clause"), row.getString("content"),
                        from(row.getString("commitment")))).list();
    }

    private static PersonalText from(String commitment) {
        return commitment == null ? null : new PersonalText(new Digest(commitment));
    }

    void add(MatterId matter, String organ, long sequence, Opinion opinion) {
        jdbc.sql("""
                        INSERT INTO opinion (matter_id, organ, sequence, received_on, way, clause, content, commitment)
                        VALUES (:matter, :organ, :sequence, :on, :way, :clause, :content, :commitment)""")
                .param("matter", matter.value()).param("organ", organ).param("sequence", sequence)
                .param("on", opinion.receivedOn()).param("way", opinion.way().name()).param("clause", opinion.clause())
                .param("content", opinion.content())
                .param("commitment", opinion.from() == null ? null : opinion.from().committed().hex()).update();
    }
}
