package cn.fadu.numbering;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives documents their numbers. {@link #give} makes whoever wants a number of the same series wait until the present
 * transaction ends, {@link #enter} uses the number up: two documents never get the same, and an act that is refused or
 * rolled back leaves no gap. An act that is taken back leaves its number to its owner, who is given it again.
 */
@Service
public class DocumentNumbers {

    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that would be given now; somebody else may get it first. */
    public String next(NumberWanted wanted) {
        NumberSeries series = series(wanted);
        return ownersNumber(wanted).orElseGet(() -> series.written(last(wanted) + 1));
    }

    /**
     * The number of the document; throws {@link NumberUsedException} when the one given by hand is another document's, be it
     * one of the same owner: of a kind that is not kept, only a number that was taken back is given again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public GivenNumber give(NumberWanted wanted) {
        lock(wanted);
        if (wanted.typed() != null) {
            Optional<Holder> holder = holder(wanted, wanted.typed());
            if (holder.isPresent() && !holder.get().isGivenAgain(wanted)) {
                throw new NumberUsedException(wanted.typed());
            }
            return new GivenNumber(wanted, wanted.typed(), holder.isPresent());
        }
        return ownersNumber(wanted).map(n -> new GivenNumber(wanted, n, true))
                .orElseGet(() -> new GivenNumber(wanted, series(wanted).written(last(wanted) + 1), false));
    }

    /** Enters the number into the register: it was given by this entry of the matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(GivenNumber given, MatterId matter, long sequence, PersonId person) {
        NumberWanted wanted = given.wanted();
        if (given.repeated()) {
            enterAgain(given, matter, sequence);
            return;
        }
        OptionalInt serial = series(wanted).serial(given.text());
        jdbc.sql("""
                        INSERT INTO document_number (organ, kind, number, owner, year, serial, matter_id, sequence, given_on,
                            person, by_hand)
                        VALUES (:organ, :kind, :number, :owner, :year, :serial, :matter, :sequence, :on, :person, :byHand)""")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name()).param("number", given.text())
                .param("owner", wanted.owner()).param("year", wanted.on().getYear())
                .param("serial", serial.isPresent() ? serial.getAsInt() : null, java.sql.Types.INTEGER)
                .param("matter", matter.value()).param("sequence", sequence).param("on", wanted.on())
                .param("person", person.value()).param("byHand", wanted.typed() != null).update();
        advance(wanted);
    }

    /**
     * The act that gave numbers with this entry of the matter was taken back: they are void until their owners are given
     * them again, which happens in the same year only.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(MatterId matter, long sequence) {
        jdbc.sql("""
                        INSERT INTO document_number_taken_back (organ, kind, number)
                        SELECT organ, kind, number FROM document_number WHERE matter_id = :matter AND sequence = :sequence
                        UNION
                        SELECT organ, kind, number FROM document_number_given_again
                        WHERE matter_id = :matter AND sequence = :sequence
                        ON CONFLICT DO NOTHING""")
                .param("matter", matter.value()).param("sequence", sequence).update();
    }

    /** Sets what precedes the year in the organ's numbers of a kind, from now on. */
    @Transactional
    public void setPrefix(OrganId organ, DocumentKind kind, String prefix) {
        jdbc.sql("""
                        INSERT INTO document_series (organ, kind, prefix) VALUES (:organ, :kind, :prefix)
                        ON CONFLICT (organ, kind) DO UPDATE SET prefix = excluded.prefix""")
                .param("organ", organ.value()).param("kind", kind.name()).param("prefix", prefix).update();
    }

    /** What precedes the year in the organ's numbers of a kind. */
    public String prefix(OrganId organ, DocumentKind kind) {
        return series(wanted(organ, kind, LocalDate.EPOCH)).prefix();
    }

    /** The serial number that is next in the year. */
    public int nextSerial(OrganId organ, DocumentKind kind, LocalDate year) {
        return last(wanted(organ, kind, year)) + 1;
    }

    /**
     * Sets how the organ writes the numbers of a kind and which is next in the year. What is in use is not used again: the
     * lowest number that can be next is returned, and nothing is set when {@code next} is below it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int set(OrganId organ, DocumentKind kind, LocalDate year, String prefix, int next) {
        NumberWanted wanted = wanted(organ, kind, year);
        lock(wanted);
        int lowest = 1 + Math.max(last(wanted), used(wanted, new NumberSeries(prefix, year.getYear())));
        if (next >= lowest) {
            setPrefix(organ, kind, prefix);
            count(wanted, next - 1);
        }
        return lowest;
    }

    /** The highest serial number in use, as the register counts it or as the series would write it. */
    private int used(NumberWanted wanted, NumberSeries series) {
        return jdbc.sql("SELECT number, serial FROM document_number WHERE organ = :organ AND kind = :kind AND year = :year")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name())
                .param("year", wanted.on().getYear())
                .query((row, n) -> Math.max(row.getInt(2), series.serial(row.getString(1)).orElse(0)))
                .list().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static NumberWanted wanted(OrganId organ, DocumentKind kind, LocalDate on) {
        return new NumberWanted(organ, kind, on, "", null);
    }

    private void lock(NumberWanted wanted) {
        jdbc.sql("INSERT INTO document_series (organ, kind) VALUES (:organ, :kind) ON CONFLICT DO NOTHING")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name()).update();
        jdbc.sql("SELECT kind FROM document_series WHERE organ = :organ AND kind = :kind FOR UPDATE")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name()).query(String.class).single();
    }

    private NumberSeries series(NumberWanted wanted) {
        String prefix = jdbc.sql("""
                        SELECT prefix FROM document_series
                        WHERE organ = :organ AND kind = :kind AND prefix IS NOT NULL""")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name()).query(String.class).optional()
                .orElse(wanted.kind().defaultPrefix());
        return new NumberSeries(prefix, wanted.on().getYear());
    }

    private int last(NumberWanted wanted) {
        return jdbc.sql("SELECT last FROM document_counter WHERE organ = :organ AND kind = :kind AND year = :year")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name())
                .param("year", wanted.on().getYear()).query(Integer.class).optional().orElse(0);
    }

    /** A number that was void is this entry's from now on. */
    private void enterAgain(GivenNumber given, MatterId matter, long sequence) {
        jdbc.sql("""
                        WITH freed AS (DELETE FROM document_number_taken_back
                                      WHERE organ = :organ AND kind = :kind AND number = :number
                                      RETURNING organ, kind, number)
                        INSERT INTO document_number_given_again (organ, kind, number, matter_id, sequence)
                        SELECT organ, kind, number, :matter, :sequence FROM freed""")
                .param("organ", given.wanted().organ().value()).param("kind", given.wanted().kind().name())
                .param("number", given.text()).param("matter", matter.value()).param("sequence", sequence).update();
    }

    /** Whose number it is, and whether its act was taken back. */
    private record Holder(String owner, boolean takenBack) {

        boolean isGivenAgain(NumberWanted wanted) {
            return owner.equals(wanted.owner()) && (takenBack || wanted.kind().isKept());
        }
    }

    private Optional<Holder> holder(NumberWanted wanted, String number) {
        return jdbc.sql("""
                        SELECT owner, taken_back.number IS NOT NULL
                        FROM document_number LEFT JOIN document_number_taken_back AS taken_back USING (organ, kind, number)
                        WHERE organ = :organ AND kind = :kind AND number = :number""")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name()).param("number", number)
                .query((row, n) -> new Holder(row.getString(1), row.getBoolean(2))).optional();
    }

    private Optional<String> ownersNumber(NumberWanted wanted) {
        return jdbc.sql("""
                        SELECT number FROM document_number
                        LEFT JOIN document_number_taken_back AS taken_back USING (organ, kind, number)
                        WHERE organ = :organ AND kind = :kind AND owner = :owner
                            AND (:kept OR taken_back.number IS NOT NULL AND year = :year)
                        ORDER BY sequence DESC, number DESC LIMIT 1""")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name())
                .param("owner", wanted.owner()).param("kept", wanted.kind().isKept())
                .param("year", wanted.on().getYear()).query(String.class).optional();
    }

    /** Moves the counter over every number that is in use without one missing before it. */
    private void advance(NumberWanted wanted) {
        NumberSeries series = series(wanted);
        int last = last(wanted);
        int now = last;
        while (holder(wanted, series.written(now + 1)).isPresent()) {
            now++;
        }
        if (now > last) {
            count(wanted, now);
        }
    }

    private void count(NumberWanted wanted, int last) {
        jdbc.sql("""
                        INSERT INTO document_counter (organ, kind, year, last) VALUES (:organ, :kind, :year, :last)
                        ON CONFLICT (organ, kind, year) DO UPDATE SET last = excluded.last""")
                .param("organ", wanted.organ().value()).param("kind", wanted.kind().name())
                .param("year", wanted.on().getYear()).param("last", last).update();
    }
}
