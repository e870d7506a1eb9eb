package cn.fadu.api;

import cn.fadu.matter.web.GateReport.GateJson;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be done, with everything needed to do it.
 *
 * @param task     the open work, or null for an act that no task asks for
 * @param articles the articles that the act carries out
 * @param form     the form as form-js reads it: its keys are the names of the values
 * @param paperForm further values for an act that was done on paper, or null where that cannot be
 * @param gate     the gate that the law puts before it, as it stands now, or null
 * @param draft    the current draft, or null before the first
 */
record SubjectJson(String matter, String title, String act, String name, TaskJson task, List<String> articles, ObjectNode form,
                   ObjectNode paperForm, GateJson gate, DraftJson draft) {

    /** {@code digest} is sent back with the act, so that it is refused when the draft has changed meanwhile. */
    record DraftJson(String digest, int number, LocalDate on) {
    }
}
