package cn.fadu.notification;

import java.util.UUID;

/** A way on which people are told of warnings. */
public interface Messenger {

    /** Tells somebody of a warning that has just been raised, in the transaction that raised it; of each warning once. */
    void tell(UUID warning, Recipient who, Level level);
}
