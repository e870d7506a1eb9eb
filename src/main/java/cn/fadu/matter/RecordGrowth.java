package cn.fadu.matter;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;

/** Is told, in the transaction of every act, that the record of a matter grew. What it throws undoes the act. */
@FunctionalInterface
public interface RecordGrowth {

    void grew(MatterId matter, OrganId organ);
}
