package cn.fadu.matter;

import cn.fadu.shared.MatterId;
import java.util.Collection;

/** Where personal data may linger beside the record: what somebody typed and has not sent, or sent and may take back. */
public interface PersonalTraces {

    /** Forgets everything about the matter in which one of the values stands; in the transaction that erases them. */
    void forget(MatterId matter, Collection<String> values);
}
