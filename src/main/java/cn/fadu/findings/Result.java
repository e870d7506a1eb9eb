package cn.fadu.findings;

import cn.fadu.statute.Answer;
import java.util.List;

/** What a rule said, in the form of a verdict; {@code answer} is null and {@code message} empty where it had nothing to say. */
public record Result(Answer answer, String message, List<Object> arguments) {

    public Result {
        arguments = List.copyOf(arguments);
    }
}
