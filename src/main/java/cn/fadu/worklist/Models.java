package cn.fadu.worklist;

import java.util.Optional;

/** Models as they were deployed. */
public interface Models {

    /** The BPMN of this version of a model; empty when it is no longer kept. */
    Optional<String> xml(String modelId);
}
