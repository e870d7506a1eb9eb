package cn.fadu.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.exploration.Exploration.Explored;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every reachable state of every model, over the closed enumerations that its gateways read. */
@Tag("proof")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelExplorationTest {

    private final Map<String, ModelGraph> graphs = ModelGraph.all();
    private Map<String, Explored> explored;

    @BeforeAll
    void explore() {
        explored = new Exploration(graphs, new Routes()).all();
        explored.forEach((process, e) -> System.out.printf("%s: %d states, %d steps, %d ends%n", process, e.reached().size(),
                e.next().values().stream().mapToInt(Set::size).sum(), e.endings().size()));
    }

    @Test
    void a_model_that_gets_stuck_and_one_that_never_ends_are_found() {
        assertThat(alone("""
                <startEvent id="s"/><parallelGateway id="fork"/><userTask id="a"/><exclusiveGateway id="x" default="x2"/>
                <parallelGateway id="join"/><endEvent id="e"/><endEvent id="e2"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="fork"/><sequenceFlow id="f2" sourceRef="fork" targetRef="a"/>
                <sequenceFlow id="f3" sourceRef="fork" targetRef="join"/><sequenceFlow id="f4" sourceRef="a" targetRef="x"/>
                <sequenceFlow id="x1" sourceRef="x" targetRef="join">
                  <conditionExpression>${draftSigned}</conditionExpression></sequenceFlow>
                <sequenceFlow id="x2" sourceRef="x" targetRef="e2"/><sequenceFlow id="f5" sourceRef="join" targetRef="e"/>
                """).lost()).isNotEmpty();
        assertThat(alone("""
                <startEvent id="s"/><exclusiveGateway id="again"/><userTask id="a"/><endEvent id="e"/>
                <sequenceFlow id="f1" sourceRef="s" targetRef="again"/><sequenceFlow id="f2" sourceRef="again" targetRef="a"/>
                <sequenceFlow id="f3" sourceRef="a" targetRef="again"/>
                """)).satisfies(e -> assertThat(e.lost()).isNotEmpty()).satisfies(e -> assertThat(e.untouched()).containsExactly("e"));
    }

    private static Explored alone(String elements) {
        Map<String, ModelGraph> graphs = ModelGraph.of("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">"
                + "<process id=\"p\">" + elements + "</process></definitions>");
        return new Exploration(graphs, new Routes() {
            @Override
            List<Map<String, String>> answers(String vertex) {
                return List.of(Map.of("draftSigned", "true"), Map.of("draftSigned", "false"));
            }
        }).all().get("p");
    }

    @Test
    void every_gateway_finds_its_variables_set_and_a_way_out() {
        explored.forEach((process, e) -> assertThat(e.game().problems).as(process).isEmpty());
    }

    @Test
    void no_state_is_stuck_and_from_every_state_the_end_can_be_reached() {
        explored.forEach((process, e) -> {
            assertThat(e.lost().stream().limit(3)).as("states of %s from which no end can be reached", process).isEmpty();
        });
    }

    @Test
    void every_element_and_every_flow_is_gone_through_in_some_state() {
        explored.forEach((process, e) -> {
            assertThat(e.untouched()).as("never gone through in %s", process).isEmpty();
        });
    }
}
