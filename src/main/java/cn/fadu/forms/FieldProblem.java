package cn.fadu.forms;

import java.util.List;

/**
 * What is wrong with one field, for the person who filled it in.
 *
 * @param field     key of the field; in rows of a list {@code list[0].key}; empty when the problem is the whole form's
 * @param message   key in the message bundles
 * @param arguments arguments of the message
 */
public record FieldProblem(String field, String message, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, String message, Object... arguments) {
        return new FieldProblem(field, message, List.of(arguments));
    }
}
