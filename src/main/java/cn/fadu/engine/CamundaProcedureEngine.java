package cn.fadu.engine;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import cn.fadu.worklist.ProcedureEngine;
import cn.fadu.worklist.WorkBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class CamundaProcedureEngine implements ProcedureEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private static final String RECALLED = "work.recalled";

    private final RepositoryService models;
    private final DecisionService decisions;
    private final WorkBook book;

    CamundaProcedureEngine(RuntimeService runtime, TaskService tasks, RepositoryService models, DecisionService decisions,
                           WorkBook book) {
        this.book = book;
        this.models = models;
        this.runtime = runtime;
        this.tasks = tasks;
        this.decisions = decisions;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String process, MatterId matter, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(process, matter.toString(), variables);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(TaskId task, Map<String, Object> routing) {
        try {
            tasks.complete(task.toString(), routing);
        } catch (NullValueException e) {
            throw new IllegalStateException("task " + task + " is not open", e);
        } catch (OptimisticLockingException e) {
            throw overtaken(e);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int signal(String message, MatterId matter, Map<String, Object> routing) {
        List<String> waiting = waiting(message, matter);
        try {
            for (String execution : waiting) {
                runtime.messageEventReceived(message, execution, new HashMap<>(routing));
            }
        } catch (OptimisticLockingException e) {
            throw overtaken(e);
        }
        return waiting.size();
    }

    /** A timer of the matter moved at the same moment: to be tried again by who holds the transaction. */
    private static OptimisticLockingFailureException overtaken(OptimisticLockingException cause) {
        return new OptimisticLockingFailureException("the procedure moved at the same moment", cause);
    }

    private List<String> waiting(String message, MatterId matter) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(matter.toString()).list().stream()
                .flatMap(instance -> runtime.createEventSubscriptionQuery().eventType("message").eventName(message)
                        .processInstanceId(instance.getId()).list().stream())
                .map(EventSubscription::getExecutionId).toList();
    }

    @Override
    public boolean isRecallable(TaskId task) {
        return recallEvent(task).isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recall(TaskId task) {
        EventSubscription event = recallEvent(task)
                .orElseThrow(() -> new IllegalStateException("task " + task + " cannot be recalled"));
        try {
            runtime.messageEventReceived(RECALLED, event.getExecutionId());
        } catch (OptimisticLockingException e) {
            throw overtaken(e);
        }
    }

    /** The event at the border of exactly this task: it waits at the task's execution or, for one of many, above it. */
    private Optional<EventSubscription> recallEvent(TaskId id) {
        Task task = tasks.createTaskQuery().taskId(id.toString()).singleResult();
        String scope = task == null ? null : task.getExecutionId();
        while (scope != null) {
            Optional<EventSubscription> found = runtime.createEventSubscriptionQuery().executionId(scope)
                    .eventType("message").eventName(RECALLED).list().stream().filter(s -> isAtBorder(s, task)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            scope = ((ExecutionEntity) runtime.createExecutionQuery().executionId(scope).singleResult()).getParentId();
        }
        return Optional.empty();
    }

    private boolean isAtBorder(EventSubscription event, Task task) {
        BoundaryEvent border = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(event.getActivityId());
        return border.getAttachedTo().getId().equals(task.getTaskDefinitionKey());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void handTo(MatterId matter, UnitId leadUnit) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(matter.toString()).list()
                .forEach(instance -> runtime.setVariable(instance.getId(), "leadUnit", leadUnit.value()));
        book.handTo(matter, leadUnit);
    }

    @Override
    public List<Map<String, Object>> decide(String decision, Map<String, Object> inputs) {
        return decisions.evaluateDecisionTableByKey(decision, inputs).getResultList();
    }
}
