package cn.fadu.dossier;

import cn.fadu.dossier.FollowupFact.ExecutionReported;
import cn.fadu.dossier.FollowupFact.ExecutionStarted;

/** What happened after the decision was published; components are null until their act was done, the latest of its kind. */
public record FollowupFile(ExecutionStarted started, ExecutionReported report) implements StageFile {

    static final FollowupFile EMPTY = new FollowupFile(null, null);
}
