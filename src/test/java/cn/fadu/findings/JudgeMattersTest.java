package cn.fadu.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.dossier.Dossier;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All matters judged in the background: once each, going on after a crash, with what was said under earlier versions. */
@FaduTest
class JudgeMattersTest {

    private static final OrganId CITY = new OrganId("demo-city");
    private static final String RULE = "chiefSpeaksLast";

    @Autowired
    private JudgesOfItsOwn judges;
    @Autowired
    private JudgeMatters here;
    @Autowired
    private JudgementStore hereKept;
    @Autowired
    private JdbcTemplate hereJdbc;
    @Autowired
    private Procedures procedures;

    private final TestDatabase database = TestDatabase.another();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.asApp());

    private Dossier sample() {
        return procedures.dossier(procedures.start("undertaker", "判断用的事项"));
    }

    @Test
    void every_matter_is_judged_once_and_what_is_suspected_is_kept_with_its_versions() {
        List<MatterId> matters = judges.fill(database, sample(), 450);
        var rules = judges.rulesWith("2099.1", RULE);
        judges.node(database, rules).judgeAll();
        assertThat(rules.judged).hasValue(450);
        assertThat(count("SELECT count(*) FROM judgement WHERE rules = '2099.1' AND sequence = 7")).isEqualTo(450);
        assertThat(count("SELECT count(*) FROM finding WHERE rule = ? AND found AND answer = 'BROKEN' AND state = 'SUSPECTED'", RULE))
                .isEqualTo(450);
        assertThat(jdbc.queryForMap("SELECT happened_on, arguments, gravity, unit FROM finding WHERE matter_id = ? AND rule = ?",
                matters.get(0).value(), RULE)).containsEntry("happened_on", java.sql.Date.valueOf(LocalDate.of(2025, 3, 4)))
                .containsEntry("arguments", "[{\"date\":\"2025-03-04\"}]").containsEntry("unit", "agriculture");
        JudgingRun run = new JudgingRuns(JdbcClient.create(jdbc)).latest(CITY).orElseThrow();
        assertThat(run).returns(450L, JudgingRun::total).returns(450L, JudgingRun::done).returns(JudgingRun.Reason.FIRST, JudgingRun::reason)
                .returns(false, JudgingRun::isUnderWay);
    }

    @Test
    void killed_half_way_it_goes_on_where_it_was_and_shows_how_far_it_is() {
        judges.fill(database, sample(), 3 * JudgeMatters.PIECE);
        var dying = judges.rules("2099.1");
        dying.diesAfter = JudgeMatters.PIECE + 50;
        assertThatThrownBy(judges.node(database, dying)::judgeAll).isInstanceOf(StackOverflowError.class);
        assertThat(new JudgingRuns(JdbcClient.create(jdbc)).latest(CITY).orElseThrow()).returns((long) JudgeMatters.PIECE, JudgingRun::done)
                .returns(3L * JudgeMatters.PIECE, JudgingRun::total).returns(true, JudgingRun::isUnderWay);
        var next = judges.rules("2099.1");
        judges.node(database, next).judgeAll();
        assertThat(next.judged).as("only what was not judged before").hasValue(2 * JudgeMatters.PIECE);
        assertThat(count("SELECT count(*) FROM judgement")).isEqualTo(3 * JudgeMatters.PIECE);
    }

    @Test
    void a_matter_that_grew_often_is_judged_once_for_all_of_it() {
        List<MatterId> matters = judges.fill(database, sample(), 2);
        judges.node(database, judges.rules("2099.1")).judgeAll();
        for (MatterId matter : matters) {
            jdbc.update("INSERT INTO judgement_due (organ, matter_id) SELECT ?, ? FROM generate_series(1, ?)", CITY.value(), matter.value(),
                    JudgeMatters.PIECE + 50);
        }
        var rules = judges.rules("2099.1");
        judges.node(database, rules).judgeAll();
        assertThat(rules.judged).hasValue(2);
        assertThat(count("SELECT count(*) FROM judgement_due")).isZero();
    }

    @Test
    void two_nodes_judge_every_matter_once() throws Exception {
        judges.fill(database, sample(), 1_000);
        var rules = judges.rules("2099.1");
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> working = List.of(nodes.submit(judges.node(database, rules)::judgeAll),
                    nodes.submit(judges.node(database, rules)::judgeAll));
            for (Future<?> node : working) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }
        judges.node(database, rules).judgeAll();
        assertThat(rules.judged).hasValue(1_000);
        assertThat(count("SELECT count(*) - count(DISTINCT organ) FROM judging_run")).as("one run for each organ").isZero();
    }

    @Test
    void under_other_versions_the_earlier_judgement_stays_beside_the_new_one() {
        MatterId matter = judges.fill(database, sample(), 1).get(0);
        judges.node(database, judges.rulesWith("2099.1", RULE)).judgeAll();
        judges.node(database, judges.rules("2099.2")).judgeAll();
        assertThat(jdbc.queryForList("SELECT rules FROM judgement WHERE matter_id = ? AND superseded_at IS NOT NULL", String.class,
                matter.value())).containsExactly("2099.1");
        assertThat(jdbc.queryForList("SELECT rules FROM judgement WHERE matter_id = ? AND superseded_at IS NULL", String.class,
                matter.value())).containsExactly("2099.2");
        assertThat(jdbc.queryForList("SELECT found FROM finding WHERE rule = ?", Boolean.class, RULE)).containsExactly(false);
        assertThat(jdbc.queryForList("""
                SELECT r.answer FROM finding_result r JOIN judgement j ON j.id = r.judgement WHERE j.rules = '2099.1'""", String.class))
                .containsExactly("BROKEN");
        assertThatThrownBy(() -> jdbc.update("UPDATE judgement SET answers = '' WHERE rules = '2099.1'"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void nothing_is_judged_again_while_nothing_changed() {
        judges.fill(database, sample(), 3);
        judges.node(database, judges.rules("2099.1")).judgeAll();
        var again = judges.rules("2099.1");
        judges.node(database, again).judgeAll();
        assertThat(again.judged).hasValue(0);
    }

    @Test
    void a_matter_that_cannot_be_judged_is_counted_and_holds_up_no_other() {
        List<MatterId> matters = judges.fill(database, sample(), 3);
        jdbc.update("UPDATE matter SET dossier = '\\x00' WHERE id = ?", matters.get(1).value());
        judges.node(database, judges.rules("2099.1")).judgeAll();
        assertThat(new JudgingRuns(JdbcClient.create(jdbc)).latest(CITY).orElseThrow()).returns(1L, JudgingRun::failed)
                .returns(3L, JudgingRun::done);
        assertThat(count("SELECT count(*) FROM judgement")).isEqualTo(2);
    }

    @Test
    void sums_are_what_counting_gives() {
        judges.fill(database, sample(), 30);
        judges.node(database, judges.rulesWith("2099.1", RULE)).judgeAll();
        Map<String, Map<Answer, Integer>> first = new JudgementStore(jdbc).sums(CITY);
        assertThat(first.get(RULE)).containsExactly(Map.entry(Answer.BROKEN, 30));
        judges.node(database, judges.rules("2099.2")).judgeAll();
        assertThat(new JudgementStore(jdbc).sums(CITY).getOrDefault(RULE, Map.of())).doesNotContainKey(Answer.BROKEN);
        assertThat(jdbc.queryForList("""
                SELECT rule || answer || found || state || unit || class || year || stage || sum(n) FROM (
                    SELECT rule, answer, found, state, unit, class, year, stage, count(*) AS n FROM finding GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) f
                GROUP BY rule, answer, found, state, unit, class, year, stage""", String.class)).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(jdbc.queryForList("""
                        SELECT rule || answer || found || state || unit || class || year || stage || findings FROM finding_sum
                        WHERE findings <> 0""", String.class));
    }

    @Test
    void a_matter_is_judged_anew_when_its_record_grew() {
        MatterId matter = procedures.start("undertaker", "记录增长");
        here.judgeAll();
        Long before = hereJdbc.queryForObject("SELECT sequence FROM judgement WHERE matter_id = ? AND superseded_at IS NULL", Long.class,
                matter.value());
        procedures.doesFree("office", matter, "act_recordIncident", "happenedOn", procedures.today().toString(), "description", "停电");
        here.judgeAll();
        assertThat(hereJdbc.queryForObject("SELECT sequence FROM judgement WHERE matter_id = ? AND superseded_at IS NULL", Long.class,
                matter.value())).isEqualTo(before + 1);
        assertThat(hereKept.sums(CITY)).isNotEmpty();
    }

    private int count(String sql, Object... arguments) {
        return jdbc.queryForObject(sql, Integer.class, arguments);
    }
}
