package cn.fadu.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.matter.Acts;
import cn.fadu.testing.FaduTest;
import cn.fadu.worklist.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the models ask for and what the code offers are the same, both ways. */
@FaduTest
class ActsMatchModelsTest {

    private static List<BpmnModelInstance> models;

    @Autowired
    private Acts acts;
    @Autowired
    private Forms forms;
    @Autowired
    private ApplicationContext context;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            models = files.filter(f -> f.toString().endsWith(".bpmn")).map(f -> Bpmn.readModelFromFile(f.toFile())).toList();
        }
        assertThat(models).hasSizeGreaterThan(10);
    }

    @Test
    void every_user_task_has_an_act_and_every_act_of_a_task_has_its_task() {
        Set<String> tasks = models.stream().flatMap(m -> m.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
        Set<String> keys = acts.keys().stream().filter(k -> !k.startsWith("act_"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).isEqualTo(tasks);
    }

    @Test
    void every_act_without_a_task_has_a_form_of_its_own() {
        assertThat(acts.keys().stream().filter(k -> k.startsWith("act_"))).isNotEmpty()
                .allSatisfy(key -> assertThat(forms.current(key.substring(4)).fields()).isNotEmpty());
    }

    @Test
    void every_delegate_named_in_a_model_is_there_and_every_delegate_is_named() {
        Set<String> named = models.stream().flatMap(m -> m.getModelElementsByType(ServiceTask.class).stream())
                .map(t -> t.getCamundaDelegateExpression().replaceAll("[#{}]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(List.of(context.getBeanNamesForType(JavaDelegate.class)))).isEqualTo(named);
    }
}
