package cn.fadu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Procedure;
import cn.fadu.shared.LegalBasis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The decision table that says which procedures a matter owes, evaluated for every possible input. */
class RequiredProceduresTableTest {

    private static final List<String> FLAGS =
            List.of("departmentsConcerned", "professional", "riskPossible", "marketEntities");

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void read() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file = Files.newInputStream(Path.of("bpmn/required-procedures.dmn"))) {
            table = engine.parseDecision("requiredProcedures", file);
        }
    }

    @Test
    void every_input_gives_each_procedure_exactly_one_row() {
        for (int flags = 0; flags < 16; flags++) {
            for (String participation : List.of("REQUIRED", "NOT_DISCLOSED")) {
                assertThat(evaluate(flags, participation)).hasSize(Procedure.values().length)
                        .containsOnlyKeys(Procedure.values());
            }
        }
    }

    @Test
    void a_procedure_is_owed_exactly_when_its_flag_is_set() {
        List<Procedure> flagged = List.of(Procedure.DEPARTMENT_CONSULTATION, Procedure.EXPERT_REVIEW,
                Procedure.RISK_ASSESSMENT, Procedure.FAIR_COMPETITION_REVIEW);
        for (int flags = 0; flags < 16; flags++) {
            Map<Procedure, DmnDecisionRuleResult> rows = evaluate(flags, "REQUIRED");
            for (int i = 0; i < flagged.size(); i++) {
                assertThat(required(rows, flagged.get(i))).isEqualTo((flags & 1 << i) != 0);
            }
            assertThat(required(rows, Procedure.PUBLIC_PARTICIPATION)).isTrue();
            assertThat(required(rows, Procedure.LEGALITY_REVIEW)).isTrue();
            assertThat(required(evaluate(flags, "NOT_DISCLOSED"), Procedure.PUBLIC_PARTICIPATION)).isFalse();
        }
    }

    @Test
    void every_reason_has_its_text_and_every_basis_can_be_read() throws IOException {
        for (String bundle : List.of("models_zh", "models_en")) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages/" + bundle + ".properties"))) {
                texts.load(in);
            }
            for (int flags : new int[] {0, 15}) {
                for (String participation : List.of("REQUIRED", "NOT_DISCLOSED")) {
                    evaluate(flags, participation).values().forEach(row -> {
                        assertThat(texts).containsKey("duty.reason." + row.getEntry("reason"));
                        String basis = row.getEntry("basis");
                        assertThat(LegalBasis.parse(basis)).hasToString(basis);
                    });
                }
            }
        }
    }

    private static boolean required(Map<Procedure, DmnDecisionRuleResult> rows, Procedure procedure) {
        return rows.get(procedure).<Boolean>getEntry("required");
    }

    private static Map<Procedure, DmnDecisionRuleResult> evaluate(int flags, String participation) {
        Map<String, Object> input = new HashMap<>();
        for (int i = 0; i < FLAGS.size(); i++) {
            input.put(FLAGS.get(i), (flags & 1 << i) != 0);
        }
        input.put("participation", participation);
        Map<Procedure, DmnDecisionRuleResult> rows = new HashMap<>();
        for (DmnDecisionRuleResult row : engine.evaluateDecisionTable(table, input)) {
            assertThat(rows.put(Procedure.valueOf(row.getEntry("procedure")), row)).isNull();
        }
        return rows;
    }
}
