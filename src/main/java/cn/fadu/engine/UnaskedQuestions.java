package cn.fadu.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine asks the database at every task for the sake of things that are never there: a task here has no subtasks,
 * no variables and identity links of its own, events are not delivered by jobs, and a model that was parsed never changes
 * (nobody suspends one). These questions are answered without asking, which is a sixth of an act's round trips.
 * {@code EverySequenceFlowTest} walks all models and says that nothing of the kind was left.
 */
final class UnaskedQuestions {

    private UnaskedQuestions() {
    }

    /** For {@code setCustomSessionFactories}. */
    static List<SessionFactory> sessions() {
        return List.of(new Replaced(TaskManager.class, WithoutSubtasks::new),
                new Replaced(VariableInstanceManager.class, WithoutTaskVariables::new),
                new Replaced(IdentityLinkManager.class, WithoutTaskLinks::new),
                new Replaced(JobManager.class, WithoutEventJobs::new),
                new Replaced(ProcessDefinitionManager.class, ParsedOnce::new));
    }

    private record Replaced(Class<?> getSessionType, Supplier<Session> session) implements SessionFactory {

        @Override
        public Session openSession() {
            return session.get();
        }
    }

    private static final class WithoutSubtasks extends TaskManager {

        @Override
        public List<Task> findTasksByParentTaskId(String task) {
            return List.of();
        }
    }

    private static final class WithoutTaskVariables extends VariableInstanceManager {

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
            return List.of();
        }

        @Override
        public List<VariableInstanceEntity> findVariableInstancesByTaskIdAndVariableNames(String task, Collection<String> names) {
            return List.of();
        }
    }

    private static final class WithoutTaskLinks extends IdentityLinkManager {

        @Override
        public List<IdentityLinkEntity> findIdentityLinksByTaskId(String task) {
            return List.of();
        }
    }

    private static final class WithoutEventJobs extends JobManager {

        @Override
        public List<JobEntity> findJobsByConfiguration(String handler, String configuration, String tenant) {
            return handler.equals(ProcessEventJobHandler.TYPE) ? List.of() : super.findJobsByConfiguration(handler, configuration, tenant);
        }
    }

    private static final class ParsedOnce extends ProcessDefinitionManager {

        @Override
        public ProcessDefinitionEntity getCachedResourceDefinitionEntity(String id) {
            ProcessDefinitionEntity ofCommand = super.getCachedResourceDefinitionEntity(id);
            return ofCommand != null ? ofCommand : Context.getProcessEngineConfiguration().getDeploymentCache().getProcessDefinitionCache().get(id);
        }
    }
}
