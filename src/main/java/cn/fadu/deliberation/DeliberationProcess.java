package cn.fadu.deliberation;

/** Names of the model {@code collectiveDecision}: the variables its gateways read and the messages it waits for. */
final class DeliberationProcess {

    static final String ENDORSED = "endorsed";
    static final String BUNDLE_OUTCOME = "bundleOutcome";
    static final String BUNDLE_SUPPLEMENTED = "bundleSupplemented";
    static final String AGENDA_OUTCOME = "agendaOutcome";
    static final String MINUTES_CHECKED = "minutesChecked";
    static final String PRESIDED_BY_CHIEF = "presidedByChief";
    static final String DESK_PERSON = "deskPerson";
    static final String MINUTES_SIGNED = "minutesSigned";
    static final String ITEM_OUTCOME = "itemOutcome";
    static final String ITEM_DECIDED = "decision.itemDecided";
    static final String TAKEN_OFF_AGENDA = "decision.takenOffAgenda";

    private DeliberationProcess() {
    }
}
