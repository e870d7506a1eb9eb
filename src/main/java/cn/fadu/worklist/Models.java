package cn.fadu.worklist;

import cn.fadu.shared.Desk;
import cn.fadu.shared.Digest;
import java.util.Optional;
import java.util.Set;

/** Models as they were deployed. */
public interface Models {

    /** The BPMN of this version of a model; empty when it is no longer kept. */
    Optional<String> xml(String modelId);

    /**
     * The digest of all models, decision tables and forms that new matters begin with: SHA-256 over the lines that
     * {@code sha256sum} writes of the files, in the order of their names.
     */
    Digest digest();

    /** Where the work of new matters goes: every desk that a task of the models is addressed to. */
    Set<Desk> desks();
}
