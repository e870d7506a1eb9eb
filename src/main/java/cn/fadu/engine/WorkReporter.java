package cn.fadu.engine;

import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.shared.UnitId;
import cn.fadu.worklist.WorkBook;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Tells {@code worklist} what the engine does with tasks. */
@Component
class WorkReporter {

    private static final String LEAD_UNIT = "leadUnit";
    private static final String DESK_UNIT = "deskUnit";

    private final WorkBook book;

    WorkReporter(WorkBook book) {
        this.book = book;
    }

    void opened(DelegateTask task, String desk, String form) {
        book.opened(new WorkBook.Opened(TaskId.of(task.getId()),
                MatterId.of(task.getExecution().getProcessBusinessKey()), task.getProcessDefinitionId(),
                RecordParseListener.process(task.getExecution()), task.getTaskDefinitionKey(), form, Desk.parse(desk), unit(task, LEAD_UNIT), unit(task, DESK_UNIT),
                task.getAssignee() == null ? null : new PersonId(task.getAssignee())));
    }

    private static UnitId unit(DelegateTask task, String variable) {
        String unit = (String) task.getVariable(variable);
        return unit == null ? null : new UnitId(unit);
    }

    void finished(DelegateTask task) {
        book.finished(TaskId.of(task.getId()));
    }

    void dropped(DelegateTask task) {
        book.dropped(TaskId.of(task.getId()));
    }
}
