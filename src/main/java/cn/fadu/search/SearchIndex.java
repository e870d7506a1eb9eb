package cn.fadu.search;

import cn.fadu.search.SearchableText.Place;
import cn.fadu.search.Words.Unit;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The copies of texts that are searched, and how far they follow the record. Whoever changes them holds the {@link SearchLock}. */
@Repository
class SearchIndex {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    SearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter as its row has it. */
    record MatterRow(MatterId matter, OrganId organ, String title, LocalDate startedOn, long sequence, byte[] dossier) {
    }

    /** How far the texts of a matter were followed. */
    record Followed(int version, long sequence, long opinions) {
    }

    /** An entry or opinion whose texts are withheld. */
    record Withheld(Place place, long number) {
    }

    /** Takes matters about which something was recorded off the list, the first first; each with all that the first rows say of it. */
    List<MatterId> due(int limit) {
        return jdbc.queryForList("""
                WITH first AS (SELECT id, matter_id FROM search_due ORDER BY id LIMIT ?),
                     taken AS (SELECT matter_id FROM first GROUP BY matter_id ORDER BY min(id) LIMIT ?)
                DELETE FROM search_due WHERE id IN (SELECT id FROM first JOIN taken USING (matter_id)) RETURNING matter_id""",
                UUID.class, AT_ONCE, limit).stream().distinct().map(MatterId::new).toList();
    }

    /** Matters not yet followed under this version, in the order of their ids after {@code last}. */
    List<MatterId> stale(int version, UUID last, int limit) {
        return jdbc.queryForList("""
                SELECT m.id FROM matter m LEFT JOIN search_matter s ON s.matter_id = m.id
                WHERE m.id > ? AND s.version IS DISTINCT FROM ? ORDER BY m.id LIMIT ?""", UUID.class, last, version, limit)
                .stream().map(MatterId::new).toList();
    }

    Optional<MatterRow> matter(MatterId matter) {
        return jdbc.query("SELECT organ, title, started_on, sequence, dossier FROM matter WHERE id = ?",
                (row, n) -> new MatterRow(matter, new OrganId(row.getString(1)), row.getString(2),
                        row.getObject(3, LocalDate.class), row.getLong(4), row.getBytes(5)), matter.value()).stream().findFirst();
    }

    Optional<Followed> followed(MatterId matter) {
        return jdbc.query("SELECT version, sequence, opinions FROM search_matter WHERE matter_id = ?",
                (row, n) -> new Followed(row.getInt(1), row.getLong(2), row.getLong(3)), matter.value()).stream().findFirst();
    }

    void follow(MatterRow matter, Followed followed, boolean opinionsApart) {
        jdbc.update("""
                        INSERT INTO search_matter (matter_id, organ, version, sequence, opinions, opinions_apart)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (matter_id) DO UPDATE SET version = excluded.version, sequence = excluded.sequence,
                            opinions = excluded.opinions, opinions_apart = excluded.opinions_apart""",
                matter.matter().value(), matter.organ().value(), followed.version(), followed.sequence(), followed.opinions(),
                opinionsApart);
    }

    /** Whether the title that is searched is the one the matter has. */
    boolean hasTitle(MatterRow matter) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                SELECT EXISTS (SELECT 1 FROM search_text WHERE matter_id = ? AND place = ? AND content = ? AND on_day = ?)""",
                Boolean.class, matter.matter().value(), Place.TITLE.name(), matter.title(), matter.startedOn()));
    }

    void add(OrganId organ, MatterId matter, Collection<SearchableText> texts) {
        jdbc.batchUpdate("""
                INSERT INTO search_text (organ, matter_id, place, number, kind, on_day, act, apart_of, tokens, content, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", texts, AT_ONCE, (row, text) -> {
                    List<Unit> units = Words.of(text.content());
                    row.setString(1, organ.value());
                    row.setObject(2, matter.value());
                    row.setString(3, text.place().name());
                    row.setLong(4, text.number());
                    row.setString(5, text.kind().name());
                    row.setObject(6, text.on());
                    row.setString(7, text.act());
                    row.setString(8, text.apartOf());
                    row.setArray(9, row.getConnection().createArrayOf("text", tokens(text, units)));
                    row.setString(10, text.content());
                    row.setString(11, Words.joined(units));
                });
    }

    private static Object[] tokens(SearchableText text, List<Unit> units) {
        return Stream.concat(Tokens.of(units).stream(), Stream.of(Tokens.of(text.kind()), Tokens.ofYear(text.on().getYear()))).toArray();
    }

    void remove(MatterId matter) {
        jdbc.update("DELETE FROM search_text WHERE matter_id = ?", matter.value());
    }

    void remove(MatterId matter, Place place) {
        jdbc.update("DELETE FROM search_text WHERE matter_id = ? AND place = ?", matter.value(), place.name());
    }

    void remove(MatterId matter, Place place, Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        jdbc.update("DELETE FROM search_text WHERE matter_id = ? AND place = ? AND number = ANY (?)", matter.value(), place.name(),
                numbers.toArray(Long[]::new));
    }

    /** Removes every text of the matter in which the phrase stands, and keeps it from coming back. */
    void withhold(MatterRow matter, String phrase) {
        jdbc.update("""
                        WITH removed AS (DELETE FROM search_text WHERE matter_id = ? AND strpos(words, ?) > 0 RETURNING place, number)
                        INSERT INTO search_withheld (matter_id, organ, place, number)
                        SELECT DISTINCT cast(? AS uuid), ?, place, number FROM removed ON CONFLICT DO NOTHING""",
                matter.matter().value(), phrase, matter.matter().value(), matter.organ().value());
    }

    List<Withheld> withheld(MatterId matter) {
        return jdbc.query("SELECT place, number FROM search_withheld WHERE matter_id = ?", SearchIndex::withheld, matter.value());
    }

    private static Withheld withheld(ResultSet row, int n) throws SQLException {
        return new Withheld(Place.valueOf(row.getString(1)), row.getLong(2));
    }
}
