package cn.fadu.engine;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.worklist.ProcedureEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class CamundaProcedureEngine implements ProcedureEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final DecisionService decisions;

    CamundaProcedureEngine(RuntimeService runtime, TaskService tasks, DecisionService decisions) {
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
    public List<Map<String, Object>> decide(String decision, Map<String, Object> inputs) {
        return decisions.evaluateDecisionTableByKey(decision, inputs).getResultList();
    }
}
