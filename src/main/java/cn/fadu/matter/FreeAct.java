package cn.fadu.matter;

import cn.fadu.statute.GuardedAct;
import java.util.Optional;

/** An offered act that is recorded in the stream of its matter. */
public interface FreeAct extends Act, OfferedAct {

    @Override
    String key();

    /** The act of the law that it is, whose gate its page shows beforehand; empty for most. */
    default Optional<GuardedAct> guarded() {
        return Optional.empty();
    }
}
