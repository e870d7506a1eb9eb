package cn.fadu.imports;

import java.util.List;

/**
 * One thing that keeps an import from being entered, or that is odd about it.
 *
 * @param pointer   JSON pointer (RFC 6901) into what was sent, empty for the whole
 * @param message   bundle key
 * @param arguments for it: numbers, dates, and texts as sent
 */
public record ImportProblem(String pointer, String message, List<Object> arguments) {

    public ImportProblem {
        arguments = List.copyOf(arguments);
    }

    static ImportProblem of(String pointer, String problem, Object... arguments) {
        return new ImportProblem(pointer, "imports.problem." + problem, List.of(arguments));
    }

    static ImportProblem odd(String pointer, String oddity, Object... arguments) {
        return new ImportProblem(pointer, "imports.odd." + oddity, List.of(arguments));
    }
}
