package cn.fadu.findings;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings as lists: the gravest first, of those the latest; and how many of each kind there are. Who may see them is the caller's question. */
@Repository
public class FindingRows {

    /** What findings are counted by. */
    public enum Facet {
        RULE("rule"), ANSWER("answer"), UNIT("unit"), CLASS("class"), YEAR("year"), STAGE("stage"), STATE("state");

        private final String column;

        Facet(String column) {
            this.column = column;
        }
    }

    private static final String SELECT = "SELECT f.*, m.title FROM finding f JOIN matter m ON m.id = f.matter_id WHERE ";
    private static final String NAMED =
            " AND f.matter_id IN (SELECT matter_id FROM matter_name WHERE position(lower(:text) in lower(name)) > 0)";
    private static final String SUMS = "FROM finding_sum f WHERE f.findings > 0 AND ";
    private static final String SINGLE = "FROM (SELECT *, 1 AS findings FROM finding) f WHERE ";

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition and what stands in it. */
    private record Where(String sql, Map<String, Object> values) {
    }

    /** Where a finding stands in the list. */
    private record Key(int gravity, LocalDate on, UUID id) {
    }

    /** What follows the finding of this key, or the beginning for null; a key that cannot be read is the beginning. */
    public List<Finding> page(FindingFilter filter, String after, int limit) {
        Where where = where(filter, null);
        Map<String, Object> values = new LinkedHashMap<>(where.values());
        Optional<Key> key = key(after);
        key.ifPresent(k -> values.putAll(Map.of("gravity", k.gravity(), "on", k.on(), "id", k.id())));
        String from = key.isEmpty() ? "" : " AND (f.gravity, f.happened_on, f.id) < (:gravity, :on, :id)";
        return jdbc.sql(SELECT + where.sql() + from + " ORDER BY f.gravity DESC, f.happened_on DESC, f.id DESC LIMIT :limit")
                .params(values).param("limit", limit).query((row, n) -> finding(row)).list();
    }

    /** Years of more than four digits the database may not know. */
    private static Optional<Key> key(String after) {
        if (after == null || !after.matches("[0-3]_[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        String[] parts = after.split("_");
        try {
            return Optional.of(new Key(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How many findings there are of each kind, the facet's own choice left aside; the most first. */
    public Map<String, Long> counts(FindingFilter filter, Facet facet) {
        Where where = where(filter, facet);
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("SELECT f." + facet.column + ", sum(findings) " + source(filter) + where.sql()
                        + " GROUP BY 1 HAVING sum(findings) > 0 ORDER BY 2 DESC, 1").params(where.values())
                .query((row, n) -> counts.put(row.getString(1), row.getLong(2))).list();
        return counts;
    }

    public long count(FindingFilter filter) {
        Where where = where(filter, null);
        return jdbc.sql("SELECT coalesce(sum(findings), 0) " + source(filter) + where.sql()).params(where.values()).query(Long.class).single();
    }

    /** The sums know neither matters nor their names. */
    private static String source(FindingFilter filter) {
        return filter.text().isEmpty() && filter.matter() == null ? SUMS : SINGLE;
    }

    public Optional<Finding> find(UUID id) {
        return jdbc.sql(SELECT + "f.id = :id").param("id", id).query((row, n) -> finding(row)).optional();
    }

    public Optional<Finding> find(MatterId matter, String rule) {
        return jdbc.sql(SELECT + "f.matter_id = :matter AND f.rule = :rule").param("matter", matter.value()).param("rule", rule)
                .query((row, n) -> finding(row)).optional();
    }

    private static Where where(FindingFilter filter, Facet without) {
        StringBuilder sql = new StringBuilder("f.organ IN (:organs)");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("organs", filter.organs().stream().map(OrganId::value).toList());
        if (filter.found().equals(FindingFilter.NOW)) {
            sql.append(" AND f.found");
        } else if (filter.found().equals(FindingFilter.GONE)) {
            sql.append(" AND NOT f.found");
        }
        if (filter.rules() != null && without != Facet.RULE) {
            sql.append(" AND f.rule IN (:rules)");
            values.put("rules", filter.rules().isEmpty() ? List.of("") : filter.rules());
        }
        for (Map.Entry<Facet, String> asked : asked(filter).entrySet()) {
            if (!asked.getValue().isEmpty() && asked.getKey() != without) {
                String name = asked.getKey().column;
                sql.append(" AND f.").append(name).append(asked.getKey() == Facet.YEAR ? " = cast(:year AS integer)" : " = :" + name);
                values.put(name, asked.getValue());
            }
        }
        if (!filter.text().isEmpty()) {
            sql.append(NAMED);
            values.put("text", filter.text());
        }
        if (filter.matter() != null) {
            sql.append(" AND f.matter_id = :matter");
            values.put("matter", filter.matter().value());
        }
        return new Where(sql.toString(), values);
    }

    private static Map<Facet, String> asked(FindingFilter filter) {
        return Map.of(Facet.ANSWER, filter.answer(), Facet.UNIT, filter.unit(), Facet.CLASS, filter.decisionClass(), Facet.YEAR,
                filter.year(), Facet.STAGE, filter.stage(), Facet.STATE, filter.state());
    }

    /** How a matter was judged each time, the latest first; the letter is that of the rule's answer. */
    public List<Judgement> judgements(Finding finding) {
        return jdbc.sql("""
                        SELECT j.*, o.rules AS ids FROM judgement j JOIN rule_order o ON o.organ = j.organ AND o.digest = j.rule_order
                        WHERE j.matter_id = ? ORDER BY j.id DESC""").param(finding.matter().value())
                .query((row, n) -> judgement(row, finding.rule())).list();
    }

    /** What the finding said under superseded judgements, by the first judgement that said so. */
    public Map<Long, Result> results(Finding finding) {
        Map<Long, Result> results = new LinkedHashMap<>();
        jdbc.sql("SELECT judgement, answer, message, arguments FROM finding_result WHERE finding_id = ? ORDER BY judgement")
                .param(finding.id()).query((row, n) -> results.put(row.getLong(1), new Result(Finding.answer(row.getString(2)).orElse(null),
                        row.getString(3), TypedArguments.read(row.getString(4))))).list();
        results.put(finding.judgement(), new Result(finding.answer(), finding.message(), finding.arguments()));
        return results;
    }

    private static Judgement judgement(ResultSet row, String rule) throws SQLException {
        int place = List.of(row.getString("ids").split(" ")).indexOf(rule);
        return new Judgement(row.getLong("id"), row.getLong("sequence"), row.getObject("on_day", LocalDate.class),
                row.getObject("judged_at", OffsetDateTime.class).toInstant(), row.getString("rules"), row.getString("profile"),
                row.getString("calendar"), place < 0 ? null : RuleAnswer.answer(row.getString("answers").charAt(place)).orElse(null),
                row.getObject("superseded_at") == null);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(row.getObject("id", UUID.class), new OrganId(row.getString("organ")),
                new MatterId(row.getObject("matter_id", UUID.class)), row.getString("title"), row.getString("rule"),
                row.getLong("judgement"), row.getBoolean("found"), Finding.answer(row.getString("answer")).orElse(null),
                row.getString("message"), TypedArguments.read(row.getString("arguments")),
                row.getObject("happened_on", LocalDate.class), new UnitId(row.getString("unit")), row.getString("class"),
                row.getInt("year"), row.getString("stage"), LifeState.valueOf(row.getString("state")),
                row.getObject("first_found_at", OffsetDateTime.class).toInstant(), row.getInt("gravity"));
    }
}
