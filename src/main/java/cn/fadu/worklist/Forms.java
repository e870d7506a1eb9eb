package cn.fadu.worklist;

import cn.fadu.forms.FormDefinition;

/** Where forms come from. */
public interface Forms {

    /** The form as it was deployed with this version of a model: what somebody signs stays what was asked. */
    FormDefinition ofModel(String modelId, String form);

    /** The form as it is now, for acts that no task asks for. Throws {@link IllegalArgumentException} when there is none. */
    FormDefinition current(String form);

    /** The JSON (form-js) of {@link #ofModel}, as deployed. */
    String sourceOfModel(String modelId, String form);

    /** The JSON (form-js) of {@link #current}. */
    String source(String form);
}
