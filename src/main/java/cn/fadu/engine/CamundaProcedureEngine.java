package cn.fadu.engine;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.TaskId;
import cn.fadu.worklist.ProcedureEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.EventSubscription;
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
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int signal(String message, MatterId matter, Map<String, Object> routing) {
        List<String> waiting = waiting(message, matter);
        for (String execution : waiting) {
            runtime.messageEventReceived(message, execution, new HashMap<>(routing));
        }
        return waiting.size();
    }

    @Override
    public boolean awaits(String message, MatterId matter) {
        return !waiting(message, matter).isEmpty();
    }

    private List<String> waiting(String message, MatterId matter) {
        List<String> instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(matter.toString()).list().stream().map(i -> i.getId()).toList();
        return runtime.createEventSubscriptionQuery().eventType("message").eventName(message).list().stream()
                .filter(s -> instances.contains(s.getProcessInstanceId()))
                .map(EventSubscription::getExecutionId).toList();
    }

    @Override
    public List<Map<String, Object>> decide(String decision, Map<String, Object> inputs) {
        return decisions.evaluateDecisionTableByKey(decision, inputs).getResultList();
    }
}
