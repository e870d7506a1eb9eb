package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way that is drawn in a model is walked by people with forms; what nobody walked is named. */
@FaduTest
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class EverySequenceFlowTest {

    private static final int MODELS = 18;
    private static final Set<String> DEAD_ENDS = new TreeSet<>();
    private static long before = -1;

    @Nested
    @Order(1)
    class Beginning {

        @Autowired
        private JdbcClient jdbc;
        @Autowired
        private Procedures procedures;
        @Autowired
        private ClosedGates gates;

        @Test
        void what_other_tests_walked_does_not_count() {
            before = jdbc.sql("SELECT coalesce(max(id), 0) FROM path_row").query(Long.class).single();
            procedures.witnessedBy(matter -> DEAD_ENDS.addAll(gates.deadEnds(matter)));
        }
    }

    @Nested
    @Order(2)
    class UnderWay extends UnderWayBranches {
    }

    @Nested
    @Order(2)
    class TheStart extends StartBranches {
    }

    @Nested
    @Order(2)
    class TheCatalogue extends CatalogueBranches {
    }

    @Nested
    @Order(2)
    class Preparation extends PreparationBranches {
    }

    @Nested
    @Order(2)
    class Coordination extends CoordinationBranches {
    }

    @Nested
    @Order(2)
    class Participation extends ParticipationBranches {
    }

    @Nested
    @Order(2)
    class TheHearing extends HearingBranches {
    }

    @Nested
    @Order(2)
    class Assessment extends AssessmentBranches {
    }

    @Nested
    @Order(3)
    class Legality extends LegalityBranches {
    }

    @Nested
    @Order(3)
    class LegalityDesk extends LegalityDeskBranches {
    }

    @Nested
    @Order(4)
    class TheMeeting extends MeetingBranches {
    }

    @Nested
    @Order(5)
    class Conclusion extends ConclusionBranches {
    }

    @Nested
    @Order(5)
    class Deliberation extends DeliberationBranches {
    }

    @Nested
    @Order(6)
    class Habits extends HabitBranches {
    }

    @Nested
    @Order(6)
    class Followup extends FollowupBranches {
    }

    @Nested
    @Order(7)
    class Coverage {

        @Autowired
        private JdbcClient jdbc;
        @Autowired
        private Procedures procedures;
        @Autowired
        private RepositoryService repository;

        @Test
        void after_every_act_every_closed_gate_names_an_act_that_somebody_can_do() {
            procedures.witnessedBy(matter -> { });
            assertThat(DEAD_ENDS).isEmpty();
        }

        @Test
        void every_sequence_flow_of_every_model_has_been_walked() {
            assertThat(before).as("the whole class must run").isNotNegative();
            Set<String> taken = new TreeSet<>(jdbc.sql("""
                    SELECT DISTINCT process_key || '/' || element_id FROM path_row WHERE event = 'TAKEN' AND id > :before""")
                    .param("before", before).query(String.class).list());
            Set<String> drawn = drawn();
            Set<String> walked = new TreeSet<>(drawn);
            walked.retainAll(taken);
            System.out.printf("sequence flows walked: %d of %d, %.1f %%%n", walked.size(), drawn.size(),
                    100.0 * walked.size() / drawn.size());

            assertThat(taken).isSubsetOf(drawn);
            assertThat(walked).isEqualTo(drawn);
        }

        /** What is not asked for when a task ends would have been left behind. */
        @Test
        void no_procedure_has_what_the_engine_is_never_asked_for() {
            assertThat(jdbc.sql("""
                    SELECT (SELECT count(*) FROM act_ru_identitylink) + (SELECT count(*) FROM act_ru_variable WHERE task_id_ IS NOT NULL)
                        + (SELECT count(*) FROM act_ru_task WHERE parent_task_id_ IS NOT NULL)
                        + (SELECT count(*) FROM act_ru_job WHERE handler_type_ = 'event')
                        + (SELECT count(*) FROM act_re_procdef WHERE suspension_state_ <> 1)""").query(Long.class).single()).isZero();
        }

        private Set<String> drawn() {
            List<ProcessDefinition> models = repository.createProcessDefinitionQuery().latestVersion().list();
            assertThat(models).hasSize(MODELS);
            Set<String> flows = new TreeSet<>();
            for (ProcessDefinition model : models) {
                repository.getBpmnModelInstance(model.getId()).getModelElementsByType(SequenceFlow.class)
                        .forEach(flow -> flows.add(model.getKey() + "/" + flow.getId()));
            }
            assertThat(flows).hasSizeGreaterThan(100);
            return flows;
        }
    }
}
