package cn.fadu.findings;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps judgements and findings. What is the same as before is not written again; what was judged under other versions is
 * superseded and stays. The caller holds {@link JudgingLock}.
 */
@Repository
class JudgementStore {

    private static final String INTO = "SELECT * FROM json_populate_recordset(NULL::%s, cast(? AS json))";

    private final JdbcTemplate jdbc;

    JudgementStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter with its judgement; {@code sequence} is the last entry that the dossier holds. */
    record Subject(MatterId matter, long sequence, String stage, Dossier dossier, Judged judged) {
    }

    /** The judgement in force. */
    private record Kept(long id, JudgedUnder under, String letters) {
    }

    /** What is kept of a finding; {@code judgement} is the first that said so. */
    private record KeptFinding(UUID id, long judgement, boolean found, String answer, String message, String arguments,
                               LocalDate on, String facets) {
    }

    /** Rows on their way into the tables, and how often rules changed their answers. */
    private static final class Rows {

        private final ArrayNode judgements = JsonNodeFactory.instance.arrayNode();
        private final ArrayNode updated = JsonNodeFactory.instance.arrayNode();
        private final List<Object[]> superseded = new ArrayList<>();
        private final ArrayNode findings = JsonNodeFactory.instance.arrayNode();
        private final ArrayNode changed = JsonNodeFactory.instance.arrayNode();
        private final ArrayNode results = JsonNodeFactory.instance.arrayNode();
        private final Map<String, Integer> sums = new HashMap<>();
        private final Map<String, String> profiles = new HashMap<>();
    }

    /**
     * @param order ids of the rules asked, joined by spaces
     * @param at    by the official clock
     */
    void keep(OrganId organ, String order, List<Subject> subjects, Instant at) {
        if (subjects.isEmpty()) {
            return;
        }
        String digest = subjects.get(0).judged().under().ruleOrder();
        jdbc.update("INSERT INTO rule_order (organ, digest, rules) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", organ.value(), digest,
                order);
        UUID[] matters = subjects.stream().map(s -> s.matter().value()).toArray(UUID[]::new);
        Map<UUID, Kept> kept = kept(matters);
        Map<UUID, Map<String, KeptFinding>> findings = findings(matters);
        Iterator<Long> ids = jdbc.queryForList("SELECT nextval('judgement_id') FROM generate_series(1, ?)", Long.class,
                subjects.size()).iterator();
        Map<String, List<String>> orders = orders(organ, kept.values());
        Rows rows = new Rows();
        for (Subject subject : subjects) {
            Kept before = kept.get(subject.matter().value());
            long id = judgement(organ, subject, before, ids.next(), at, rows);
            count(subject.judged(), before, orders, rows);
            findings(organ, subject, id, before, findings.getOrDefault(subject.matter().value(), Map.of()), at, rows);
        }
        write(organ, rows);
    }

    private long judgement(OrganId organ, Subject subject, Kept before, long fresh, Instant at, Rows rows) {
        Judged judged = subject.judged();
        boolean same = before != null && before.under().equals(judged.under());
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("id", same ? before.id() : fresh)
                .put("sequence", subject.sequence()).put("on_day", judged.day().toString()).put("judged_at", at.toString())
                .put("answers", judged.letters());
        if (same) {
            rows.updated.add(row);
            return before.id();
        }
        if (before != null) {
            rows.superseded.add(new Object[] {at.atOffset(ZoneOffset.UTC), before.id()});
        }
        rows.profiles.put(judged.under().profile(), judged.under().profileDigest());
        rows.judgements.add(row.put("organ", organ.value()).put("matter_id", subject.matter().toString())
                .put("rules", judged.under().rules()).put("profile", judged.under().profile())
                .put("profile_digest", judged.under().profileDigest()).put("calendar", judged.under().calendar())
                .put("rule_order", judged.under().ruleOrder()));
        return fresh;
    }

    private static void count(Judged judged, Kept before, Map<String, List<String>> orders, Rows rows) {
        if (before != null) {
            List<String> rules = orders.get(before.under().ruleOrder());
            for (int i = 0; i < rules.size(); i++) {
                add(rows, rules.get(i), before.letters().charAt(i), -1);
            }
        }
        judged.answers().forEach(a -> add(rows, a.rule(), a.letter(), 1));
    }

    private static void add(Rows rows, String rule, char letter, int n) {
        RuleAnswer.answer(letter).ifPresent(answer -> rows.sums.merge(rule + " " + answer.name(), n, Integer::sum));
    }

    private static void findings(OrganId organ, Subject subject, long judgement, Kept before, Map<String, KeptFinding> kept,
                                 Instant at, Rows rows) {
        Set<String> gone = new HashSet<>(kept.keySet());
        for (RuleAnswer answer : subject.judged().answers()) {
            gone.remove(answer.rule());
            KeptFinding known = kept.get(answer.rule());
            if (known != null) {
                changed(subject, answer, judgement, known, rows);
            } else if (answer.isSuspicion()) {
                rows.findings.add(said(subject, answer, LocalDate.EPOCH).put("id", UUID.randomUUID().toString())
                        .put("organ", organ.value()).put("matter_id", subject.matter().toString()).put("rule", answer.rule())
                        .put("judgement", judgement).put("state", LifeState.SUSPECTED.name())
                        .put("first_found_at", at.toString()));
            }
        }
        gone.forEach(rule -> changed(subject, new RuleAnswer(rule, null, null), judgement, kept.get(rule), rows));
    }

    /** What the finding said under superseded versions is kept where it says something else now. */
    private static void changed(Subject subject, RuleAnswer answer, long judgement, KeptFinding known, Rows rows) {
        ObjectNode now = said(subject, answer, known.on());
        boolean same = known.found() == answer.isSuspicion() && known.answer().equals(now.get("answer").asString())
                && known.message().equals(now.get("message").asString())
                && known.arguments().equals(now.get("arguments").asString());
        if (!same && known.judgement() != judgement) {
            rows.results.addObject().put("finding_id", known.id().toString()).put("judgement", known.judgement())
                    .put("organ", subject.dossier().start().organ().value()).put("answer", known.answer())
                    .put("message", known.message()).put("arguments", known.arguments())
                    .put("happened_on", known.on().toString());
        }
        if (!same || !known.facets().equals(facets(now))) {
            rows.changed.add(now.put("id", known.id().toString()).put("judgement", same ? known.judgement() : judgement));
        }
    }

    private static ObjectNode said(Subject subject, RuleAnswer answer, LocalDate otherwise) {
        var start = subject.dossier().start();
        LocalDate on = answer.on() == null ? otherwise : answer.on();
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("found", answer.isSuspicion())
                .put("answer", answer.verdict() == null ? "" : answer.verdict().answer().name())
                .put("gravity", gravity(answer))
                .put("message", answer.verdict() == null ? "" : answer.verdict().message())
                .put("arguments", answer.verdict() == null ? "[]" : TypedArguments.write(answer.verdict().arguments()));
        return row.put("happened_on", on.toString()).put("unit", start.leadUnit().value())
                .put("class", start.decisionClass() == null ? "" : start.decisionClass().name())
                .put("year", start.on().getYear()).put("stage", subject.stage());
    }

    private static String facets(ObjectNode row) {
        return String.join(" ", row.get("happened_on").asString(), row.get("unit").asString(), row.get("class").asString(),
                row.get("year").asString(), row.get("stage").asString());
    }

    private static int gravity(RuleAnswer answer) {
        if (answer.verdict() == null) {
            return 0;
        }
        return switch (answer.verdict().answer()) {
            case BROKEN -> 3;
            case WARNING -> 2;
            case CANNOT_TELL -> 1;
            default -> 0;
        };
    }

    private Map<UUID, Kept> kept(UUID[] matters) {
        Map<UUID, Kept> kept = new HashMap<>();
        jdbc.query("""
                        SELECT id, matter_id, rules, profile, profile_digest, calendar, rule_order, answers FROM judgement
                        WHERE matter_id = ANY (?) AND superseded_at IS NULL""",
                row -> {
                    kept.put(row.getObject(2, UUID.class), new Kept(row.getLong(1), new JudgedUnder(row.getString(3),
                            row.getString(4), row.getString(5), row.getString(6), row.getString(7)), row.getString(8)));
                }, (Object) matters);
        return kept;
    }

    private Map<UUID, Map<String, KeptFinding>> findings(UUID[] matters) {
        Map<UUID, Map<String, KeptFinding>> kept = new HashMap<>();
        jdbc.query("""
                        SELECT id, matter_id, rule, judgement, found, answer, message, arguments, happened_on,
                               concat_ws(' ', happened_on, unit, class, year, stage)
                        FROM finding WHERE matter_id = ANY (?)""",
                row -> {
                    kept.computeIfAbsent(row.getObject(2, UUID.class), m -> new HashMap<>()).put(row.getString(3),
                            new KeptFinding(row.getObject(1, UUID.class), row.getLong(4), row.getBoolean(5), row.getString(6),
                                    row.getString(7), row.getString(8), row.getObject(9, LocalDate.class), row.getString(10)));
                }, (Object) matters);
        return kept;
    }

    private Map<String, List<String>> orders(OrganId organ, Collection<Kept> kept) {
        Map<String, List<String>> orders = new HashMap<>();
        kept.stream().map(k -> k.under().ruleOrder()).distinct().forEach(digest -> orders.put(digest, List.of(jdbc.queryForObject(
                "SELECT rules FROM rule_order WHERE organ = ? AND digest = ?", String.class, organ.value(), digest).split(" "))));
        return orders;
    }

    private void write(OrganId organ, Rows rows) {
        jdbc.batchUpdate("UPDATE judgement SET superseded_at = ? WHERE id = ?", rows.superseded);
        into("INSERT INTO judgement " + INTO.formatted("judgement"), rows.judgements);
        into("""
                UPDATE judgement j SET sequence = n.sequence, on_day = n.on_day, judged_at = n.judged_at, answers = n.answers
                FROM json_populate_recordset(NULL::judgement, cast(? AS json)) n WHERE j.id = n.id""", rows.updated);
        into("INSERT INTO finding_result " + INTO.formatted("finding_result"), rows.results);
        into("""
                UPDATE finding f SET judgement = n.judgement, found = n.found, answer = n.answer, gravity = n.gravity,
                    message = n.message, arguments = n.arguments, happened_on = n.happened_on, unit = n.unit, class = n.class,
                    year = n.year, stage = n.stage
                FROM json_populate_recordset(NULL::finding, cast(? AS json)) n WHERE f.id = n.id""", rows.changed);
        into("INSERT INTO finding " + INTO.formatted("finding"), rows.findings);
        List<Object[]> sums = rows.sums.entrySet().stream().filter(s -> s.getValue() != 0).map(s -> new Object[] {organ.value(),
                s.getKey().split(" ")[0], s.getKey().split(" ")[1], s.getValue()}).toList();
        jdbc.batchUpdate("""
                INSERT INTO rule_sum AS s (organ, rule, answer, matters) VALUES (?, ?, ?, ?)
                ON CONFLICT (organ, rule, answer) DO UPDATE SET matters = s.matters + excluded.matters""", sums);
        rows.profiles.forEach((profile, digest) -> jdbc.update(
                "INSERT INTO judged_profile (organ, profile, digest) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", organ.value(),
                profile, digest));
    }

    private void into(String sql, ArrayNode rows) {
        if (!rows.isEmpty()) {
            jdbc.update(sql, rows.toString());
        }
    }

    /** How often each rule gave each answer; sums are kept, so that nothing is counted. */
    Map<String, Map<Answer, Integer>> sums(OrganId organ) {
        Map<String, Map<Answer, Integer>> sums = new HashMap<>();
        jdbc.query("SELECT rule, answer, matters FROM rule_sum WHERE organ = ? AND matters > 0", row -> {
            sums.computeIfAbsent(row.getString(1), r -> new EnumMap<>(Answer.class))
                    .put(Answer.valueOf(row.getString(2)), Math.toIntExact(row.getLong(3)));
        }, organ.value());
        return sums;
    }
}
