package cn.fadu.numbering;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What numbers were given, by kind and year. */
@Repository
public class NumberRegister {

    private final JdbcClient jdbc;

    NumberRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A number, when, by whom and by which entry of which matter it was given.
     *
     * @param takenBack whether the act was taken back and the number not given again: it is void
     */
    public record Line(String number, MatterId matter, long sequence, LocalDate on, PersonId person, boolean byHand,
                       boolean takenBack) {
    }

    /** How many numbers of a kind a year has. */
    public record Volume(DocumentKind kind, int year, int count) {
    }

    /** The number that an entry of a matter gave. */
    public Optional<String> of(MatterId matter, long sequence) {
        return jdbc.sql("""
                        SELECT number FROM document_number WHERE matter_id = :matter AND sequence = :sequence
                        UNION
                        SELECT number FROM document_number_given_again WHERE matter_id = :matter AND sequence = :sequence
                        ORDER BY number LIMIT 1""")
                .param("matter", matter.value()).param("sequence", sequence).query(String.class).optional();
    }

    /** The latest year first. */
    public List<Volume> volumes(OrganId organ) {
        return jdbc.sql("""
                        SELECT kind, year, count(*) FROM document_number WHERE organ = :organ
                        GROUP BY kind, year ORDER BY year DESC, kind""").param("organ", organ.value())
                .query((row, n) -> new Volume(DocumentKind.valueOf(row.getString(1)), row.getInt(2), row.getInt(3))).list();
    }

    /** In the order of the numbers; those of another pattern at the end, by date. */
    public List<Line> lines(OrganId organ, DocumentKind kind, int year) {
        return jdbc.sql("""
                        SELECT number, matter_id, sequence, given_on, person, by_hand, taken_back.number IS NOT NULL
                        FROM document_number LEFT JOIN document_number_taken_back AS taken_back USING (organ, kind, number)
                        WHERE organ = :organ AND kind = :kind AND year = :year
                        ORDER BY serial NULLS LAST, given_on, number""")
                .param("organ", organ.value()).param("kind", kind.name()).param("year", year)
                .query((row, n) -> new Line(row.getString(1), new MatterId(row.getObject(2, UUID.class)), row.getLong(3),
                        row.getObject(4, LocalDate.class), new PersonId(row.getString(5)), row.getBoolean(6), row.getBoolean(7))).list();
    }
}
