package cn.fadu.matter;

import cn.fadu.forms.FormValues;
import cn.fadu.shared.LegalBasis;
import cn.fadu.worklist.OpenWork;
import java.util.List;

/** An act about open work, which it does not finish. */
record AboutWork(WorkAct act, OpenWork work) implements Act {

    @Override
    public String key() {
        return act.key();
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of();
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return act.perform(work, context, values);
    }
}
