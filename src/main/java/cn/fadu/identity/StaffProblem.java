package cn.fadu.identity;

import java.util.List;

/**
 * What keeps something from being entered.
 *
 * @param about     which list it is in
 * @param index     its place in the list, from zero
 * @param field     the component of its record
 * @param message   bundle key; the text names the remedy
 * @param arguments for it
 */
public record StaffProblem(About about, int index, String field, String message, List<Object> arguments) {

    /** The lists of a {@link StaffPlan}, and what stands alone. */
    public enum About { UNIT, PERSON, POST, ORGAN, ADMINISTRATOR }

    public StaffProblem {
        arguments = List.copyOf(arguments);
    }

    static StaffProblem of(About about, int index, String field, String problem, Object... arguments) {
        return new StaffProblem(about, index, field, "staff.problem." + problem, List.of(arguments));
    }
}
