package cn.fadu.matter;

import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFields;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalUse;
import cn.fadu.dossier.PersonalValue;
import cn.fadu.dossier.PersonalValue.Erasure;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal data of members of the public, beside the record that commits to it. A value is written in the transaction of the
 * entry that brings it in, and erased in that of the entry that says so; nothing else ever changes it.
 */
@Repository
public class PersonalValueStore {

    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    PersonalValueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A value as kept, with what it is for and the number of the entry in {@code stream} that brought it in. */
    public record Kept(PersonalUse use, StreamId stream, long entry, PersonalValue value) {
    }

    /** Every value of the matter's record and of the intake beside it, erased or not, in the order of the commitments. */
    public List<PersonalValue> of(MatterId matter) {
        return jdbc.sql("SELECT * FROM personal_value WHERE matter_id = :matter ORDER BY commitment COLLATE \"C\"")
                .param("matter", matter.value()).query((row, n) -> kept(row).value()).list();
    }

    /** What the matter's own stream brought in and is not erased, in the order of the record. */
    public List<Kept> inRecord(MatterId matter) {
        return jdbc.sql("""
                        SELECT * FROM personal_value WHERE matter_id = :matter AND stream = :stream AND value IS NOT NULL
                        ORDER BY sequence, use, commitment""")
                .param("matter", matter.value()).param("stream", StreamId.of(matter).toString())
                .query((row, n) -> kept(row)).list();
    }

    /** What these entries of a stream brought in, erased or not. */
    public List<Kept> ofEntries(StreamId stream, Collection<Long> entries) {
        return entries.isEmpty() ? List.of() : jdbc.sql("""
                        SELECT * FROM personal_value WHERE matter_id = :matter AND stream = :stream AND sequence IN (:entries)
                        ORDER BY sequence, use, commitment""")
                .param("matter", stream.value()).param("stream", stream.toString()).param("entries", entries)
                .query((row, n) -> kept(row)).list();
    }

    /** What was erased or is restricted to being kept, of the matter's record and of the intake beside it. */
    public List<Kept> withheld(MatterId matter) {
        return jdbc.sql("SELECT * FROM personal_value WHERE matter_id = :matter AND (erased_on IS NOT NULL OR restricted_on IS NOT NULL)")
                .param("matter", matter.value()).query((row, n) -> kept(row)).list();
    }

    /** What is kept of these, in one question for every {@value #AT_ONCE}; a commitment nobody kept anything of is absent. */
    public Map<PersonalText, PersonalValue> find(Collection<PersonalText> texts) {
        Map<PersonalText, PersonalValue> found = new HashMap<>();
        List<String> commitments = texts.stream().map(t -> t.committed().hex()).distinct().toList();
        for (int from = 0; from < commitments.size(); from += AT_ONCE) {
            jdbc.sql("SELECT * FROM personal_value WHERE commitment IN (:commitments)")
                    .param("commitments", commitments.subList(from, Math.min(from + AT_ONCE, commitments.size())))
                    .query((row, n) -> kept(row).value()).list().forEach(value -> found.put(value.commitment(), value));
        }
        return found;
    }

    /** What one act, or whatever else makes one entry, is told of people. */
    public Told taking(MatterId matter, OrganId organ) {
        return new Told(matter, organ);
    }

    /** Erases value and salt for good, in the name of an entry of the matter's stream. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<PersonalText> texts, Erasure erasure) {
        texts.forEach(text -> jdbc.sql("""
                        UPDATE personal_value SET salt = NULL, value = NULL, erased_on = :on, erased_in = :entry,
                                                  ground = :ground
                        WHERE commitment = :commitment AND value IS NOT NULL""")
                .param("on", erasure.on()).param("entry", erasure.entry()).param("ground", erasure.ground().name())
                .param("commitment", text.committed().hex()).update());
    }

    /** From this day on nothing is done with these but keeping them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restrict(Collection<PersonalText> texts, LocalDate on) {
        texts.forEach(text -> jdbc.sql("""
                        UPDATE personal_value SET restricted_on = :on
                        WHERE commitment = :commitment AND restricted_on IS NULL AND value IS NOT NULL""")
                .param("on", on).param("commitment", text.committed().hex()).update());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        LocalDate erasedOn = row.getObject("erased_on", LocalDate.class);
        Erasure erasure = erasedOn == null ? null
                : new Erasure(erasedOn, ErasureGround.valueOf(row.getString("ground")), row.getLong("erased_in"));
        return new Kept(PersonalUse.valueOf(row.getString("use")), StreamId.parse(row.getString("stream")),
                row.getLong("sequence"), new PersonalValue(new PersonalText(new Digest(row.getString("commitment"))),
                row.getString("salt"), row.getString("value"), row.getObject("restricted_on", LocalDate.class), erasure));
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** Personal data on its way into one entry: committed to at once, kept once the entry is written. */
    public final class Told implements ActContext.Personal {

        private final MatterId matter;
        private final OrganId organ;
        private final Map<PersonalText, PersonalValue> given = new HashMap<>();

        private Told(MatterId matter, OrganId organ) {
            this.matter = matter;
            this.organ = organ;
        }

        @Override
        public PersonalText of(String text) {
            if (text == null) {
                return null;
            }
            String salt = salt();
            PersonalText committed = PersonalText.commit(salt, text);
            given.put(committed, new PersonalValue(committed, salt, text, null, null));
            return committed;
        }

        @Override
        public Function<String, PersonalText> among(Collection<PersonalText> known) {
            Map<String, PersonalText> byText = find(known).values().stream().filter(v -> v.value() != null).collect(
                    Collectors.toMap(PersonalValue::value, PersonalValue::commitment, (first, second) -> first, HashMap::new));
            return text -> text == null ? null : byText.computeIfAbsent(text, this::of);
        }

        /** Keeps what the contents of the entry brought in; must be called in the transaction that wrote the entry. */
        public void enter(StreamId stream, long entry, Collection<?> contents) {
            for (Object content : contents) {
                for (PersonalFields.Field field : PersonalFields.of(content)) {
                    PersonalValue value = given.remove(field.text());
                    if (value != null) {
                        insert(stream, entry, field.use(), value);
                    }
                }
            }
        }

        private void insert(StreamId stream, long entry, PersonalUse use, PersonalValue value) {
            jdbc.sql("""
                            INSERT INTO personal_value (commitment, organ, matter_id, stream, sequence, use, salt, value)
                            VALUES (:commitment, :organ, :matter, :stream, :entry, :use, :salt, :value)""")
                    .param("commitment", value.commitment().committed().hex()).param("organ", organ.value())
                    .param("matter", matter.value()).param("stream", stream.toString()).param("entry", entry)
                    .param("use", use.name()).param("salt", value.salt()).param("value", value.value()).update();
        }
    }
}
