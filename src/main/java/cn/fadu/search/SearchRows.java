package cn.fadu.search;

import cn.fadu.identity.Access;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.Stage;
import cn.fadu.matter.web.ReadableEntries;
import cn.fadu.search.SearchableText.Place;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Texts in which phrases stand, the latest first, of matters that the reader may read. The index gives the texts that have every
 * token of the phrases; of the latest of those each is read to see whether it has the phrases themselves.
 */
@Repository
class SearchRows {

    /** The indexes and the units that read a matter narrow; whether the reader may read it is then asked of what is left. */
    private static final String CANDIDATES = """
            SELECT c.id, c.matter_id, c.place, c.number, c.kind, c.on_day, m.stage,
                   NOT EXISTS (SELECT 1 FROM unnest(cast(:phrases AS text[])) p WHERE strpos(c.words, p) = 0) AS found FROM (
                SELECT t.id, t.matter_id, t.place, t.number, t.kind, t.on_day, t.words FROM search_text t
                WHERE t.tokens @> cast(:tokens AS text[]) AND t.organ = :organ AND %s
                  AND (NOT :expert OR t.apart_of IS NULL OR t.apart_of = :person OR EXISTS (
                      SELECT 1 FROM search_matter s WHERE s.matter_id = t.matter_id AND NOT s.opinions_apart))
                  AND (:stage = '' OR EXISTS (SELECT 1 FROM matter s WHERE s.id = t.matter_id AND s.stage = :stage))
                  AND (t.on_day, t.id) < (cast(:day AS date), cast(:id AS bigint))
                ORDER BY t.on_day DESC, t.id DESC LIMIT :limit) c
            JOIN matter m ON m.id = c.matter_id WHERE %s
            ORDER BY c.on_day DESC, c.id DESC""";
    private static final String OF_THE_ORGAN = "true";
    /** Asked of each text by itself: as a join the planner would rather go through all texts of one matter after the other. */
    private static final String OF_MANY_MATTERS =
            "(EXISTS (SELECT 1 FROM matter_unit u WHERE u.matter_id = t.matter_id AND u.organ = :organ AND u.unit = :unit)) IS TRUE";
    /** By their names, for the planner to know how few they are. */
    private static final String OF_FEW_MATTERS = "t.matter_id = ANY (cast(:few AS uuid[])) AND t.on_day BETWEEN :from AND :day";

    /** How many matters are few among those of an organ: of these the texts are looked up matter by matter. */
    static final int FEW = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final int few;

    @Autowired
    SearchRows(JdbcClient jdbc) {
        this(jdbc, FEW);
    }

    /** @param few how many matters are looked up one by one at most */
    SearchRows(JdbcClient jdbc, int few) {
        this.jdbc = jdbc;
        this.few = few;
    }

    /** A text that has all tokens; {@code found} says whether it has the phrases. */
    record Row(long id, MatterId matter, Place place, long number, TextKind kind, LocalDate on, Stage stage, boolean found) {
    }

    /** A text in full, and what it belongs to. */
    record Content(String content, String act, String title) {
    }

    /** The last row of the page before. */
    record After(LocalDate on, long id) {

        /** Where the texts of the years before this one begin. */
        static After year(int year) {
            return new After(LocalDate.of(year, 1, 1), Long.MIN_VALUE);
        }
    }

    /**
     * Who searches.
     *
     * @param few all matters that they read; null when those are many
     */
    record Reader(Actor actor, List<String> few) {

        private String texts() {
            return few != null ? OF_FEW_MATTERS : Access.readsWholeOrgan(actor) ? OF_THE_ORGAN : OF_MANY_MATTERS;
        }
    }

    /**
     * Has the present transaction plan every statement for its own words, which are rare or common, never read all texts,
     * remember each text that may be a hit rather than the pages they are on, and give up what takes longer than anybody waits.
     */
    void prepare() {
        jdbc.sql("""
                        SELECT set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true),
                               set_config('work_mem', '32MB', true), set_config('random_page_cost', '1.1', true),
                               set_config('statement_timeout', '10s', true)""").query((row, n) -> true).single();
    }

    /** Who searches, with the matters that they read now. */
    Reader reader(Actor actor) {
        if (Access.readsWholeOrgan(actor)) {
            return new Reader(actor, null);
        }
        List<String> matters = jdbc.sql("SELECT matter_id FROM matter_unit WHERE organ = :organ AND unit = :unit LIMIT :limit")
                .param("organ", actor.organ().value()).param("unit", actor.unit().value()).param("limit", few + 1)
                .query(String.class).list();
        return new Reader(actor, matters.size() <= few ? matters : null);
    }

    List<Row> page(SearchQuery query, Reader reader, SearchFilter filter, After after, int limit) {
        Actor actor = reader.actor();
        return jdbc.sql(CANDIDATES.formatted(reader.texts(), MatterAccess.readableBy(actor))).param("tokens", tokens(query, filter))
                .param("phrases", query.wanted().toArray(String[]::new)).param("organ", actor.organ().value())
                .param("unit", actor.unit().value()).param("few", reader.few() == null ? null : reader.few().toArray(String[]::new))
                .param("expert", ReadableEntries.isExpert(actor)).param("person", actor.person().value())
                .param("stage", filter.stage() == null ? "" : filter.stage().name())
                .param("from", filter.year() == null ? FIRST_DAY : LocalDate.of(filter.year(), 1, 1))
                .param("day", after == null ? LAST_DAY : after.on()).param("id", after == null ? Long.MAX_VALUE : after.id())
                .param("limit", limit).query(SearchRows::row).list();
    }

    private static String[] tokens(SearchQuery query, SearchFilter filter) {
        Set<String> tokens = query.tokens();
        if (filter.kind() != null) {
            tokens.add(Tokens.of(filter.kind()));
        }
        if (filter.year() != null) {
            tokens.add(Tokens.ofYear(filter.year()));
        }
        return tokens.toArray(String[]::new);
    }

    /** The year of the latest text of all; empty when there is none. */
    Optional<Integer> latestYear() {
        return jdbc.sql("SELECT max(year) FROM search_text").query(Integer.class).optional();
    }

    Map<Long, Content> contents(Collection<Long> ids) {
        Map<Long, Content> contents = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT t.id, t.content, t.act, m.title FROM search_text t JOIN matter m ON m.id = t.matter_id WHERE t.id IN (:ids)")
                    .param("ids", ids).query(row -> {
                        contents.put(row.getLong(1), new Content(row.getString(2), row.getString(3), row.getString(4)));
                    });
        }
        return contents;
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getLong("id"), new MatterId(row.getObject("matter_id", UUID.class)), Place.valueOf(row.getString("place")),
                row.getLong("number"), TextKind.valueOf(row.getString("kind")), row.getObject("on_day", LocalDate.class),
                Stage.valueOf(row.getString("stage")), row.getBoolean("found"));
    }
}
