package cn.fadu.engine;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hangs our listeners on every element of a model when it is parsed: the path of each instance, and the open work of each
 * user task. Candidate groups are taken out of the model's task definitions: work is addressed by {@code worklist}, and the
 * engine's identity links would only cost time.
 */
@Component
class RecordParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<PathRecorder> path;
    private final ObjectProvider<WorkReporter> work;
    private final ExecutionListener entered = e -> record(e, e.getCurrentActivityId(), PathRecorder.Event.ENTERED);
    private final ExecutionListener left = e -> record(e, e.getCurrentActivityId(),
            e.isCanceled() ? PathRecorder.Event.CANCELLED : PathRecorder.Event.LEFT);
    private final ExecutionListener taken = e -> record(e, e.getCurrentTransitionId(), PathRecorder.Event.TAKEN);

    RecordParseListener(ObjectProvider<PathRecorder> path, ObjectProvider<WorkReporter> work) {
        this.path = path;
        this.work = work;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        for (ActivityImpl activity : process.getActivities()) {
            observe(activity);
        }
        observeChoices(element, process);
    }

    private void observe(ScopeImpl scope) {
        if (scope instanceof ActivityImpl activity) {
            activity.addListener(ExecutionListener.EVENTNAME_START, entered);
            activity.addListener(ExecutionListener.EVENTNAME_END, left);
            activity.getOutgoingTransitions().forEach(transition -> ((TransitionImpl) transition)
                    .addListener(ExecutionListener.EVENTNAME_TAKE, taken));
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
                observe(task.getTaskDefinition());
            }
        }
        scope.getActivities().forEach(this::observe);
    }

    /** Behind an event-based gateway the engine knows no flow: the event that happens first shows which way it went. */
    private void observeChoices(Element scope, ProcessDefinitionEntity process) {
        for (Element flow : scope.elements("sequenceFlow")) {
            ActivityImpl source = process.findActivity(flow.attribute("sourceRef"));
            if (source.getActivityBehavior() instanceof EventBasedGatewayActivityBehavior) {
                ExecutionListener chosen = e -> record(e, flow.attribute("id"), PathRecorder.Event.TAKEN);
                process.findActivity(flow.attribute("targetRef")).addListener(ExecutionListener.EVENTNAME_START, chosen, 0);
            }
        }
        scope.elements("subProcess").forEach(inner -> observeChoices(inner, process));
    }

    private void observe(TaskDefinition task) {
        String desk = single(task.getKey(), task.getCandidateGroupIdExpressions()).getExpressionText();
        String form = task.getCamundaFormDefinitionKey().getExpressionText();
        task.getCandidateGroupIdExpressions().clear();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, t -> work.getObject().opened(t, desk, form));
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, t -> work.getObject().finished(t));
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, t -> work.getObject().dropped(t));
    }

    private static Expression single(String task, Set<Expression> desks) {
        if (desks.size() != 1) {
            throw new IllegalStateException(task + " must name exactly one desk as its candidate group");
        }
        return desks.iterator().next();
    }

    private void record(DelegateExecution execution, String element, PathRecorder.Event event) {
        path.getObject().record(new PathRecorder.Step(execution.getProcessBusinessKey(), process(execution),
                execution.getProcessDefinitionId(), execution.getProcessInstanceId(), element, event));
    }

    static String process(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }
}
