package cn.fadu.deliberation;

import cn.fadu.forms.FieldProblem;
import java.util.List;

/** Problems of acts on meetings that their callers tell apart. */
public final class MeetingProblems {

    static final String ACT_ID_USED = "problem.act-id-used";

    private MeetingProblems() {
    }

    /** Whether nothing was done because the id of the act is that of another act. */
    public static boolean isActIdUsed(List<FieldProblem> problems) {
        return problems.stream().anyMatch(p -> p.message().equals(ACT_ID_USED));
    }
}
