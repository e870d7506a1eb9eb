package cn.fadu.operation;

/**
 * What waits in the installation. The same on every instance, but for the moment at which it was counted.
 *
 * @param entries       entries of the record that no checkpoint covers yet
 * @param entrySeconds  since when the first of them waits, in seconds; 0 when none does
 * @param signed        entries that the last checkpoint covers
 * @param tasks         open work on all workbenches
 * @param tasksOverdue  of it, what should have been done before today
 * @param timers        timers and jobs that are late by more than {@link WaitingReader#LATE}
 * @param timersFailed  jobs that failed so often that nobody tries them any more
 * @param mails         mails whose time has come, or that are being sent
 * @param mailSeconds   how far the first of them is behind its time, in seconds; 0 when none is
 * @param judgements    matters whose record grew and that were not judged since
 * @param sessions      log-ins that have not ended
 */
record Waiting(long entries, double entrySeconds, long signed, long tasks, long tasksOverdue, long timers, long timersFailed, long mails,
               double mailSeconds, long judgements, long sessions) {
}
