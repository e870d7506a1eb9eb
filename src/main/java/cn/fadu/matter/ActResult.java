package cn.fadu.matter;

import cn.fadu.forms.FieldProblem;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.Gate;
import java.time.Instant;
import java.util.List;

/** What became of an {@link ActRequest}. Unless it is {@link Recorded}, nothing has changed. */
public sealed interface ActResult {

    /** The act is entry {@code sequence} of the matter's stream; {@code repeated} when it was so before this request. */
    record Recorded(long sequence, boolean repeated) implements ActResult {
    }

    /** The values are not right. */
    record Refused(List<FieldProblem> problems) implements ActResult {
    }

    /** The law closes the act now; the gate says why and what opens it. */
    record Closed(Gate gate) implements ActResult {
    }

    /** The work was finished before, by whom and when; or dropped because the procedure took another way (both null). */
    record Gone(PersonId by, Instant at) implements ActResult {
    }

    /** Somebody else has taken the work. */
    record TakenBy(PersonId person) implements ActResult {
    }

    /** Duties are separated: this person may not do it; {@code message} is a key of the bundles. */
    record Barred(String message, List<Object> arguments) implements ActResult {
    }

    /** There is no such act for this actor; whether it exists for others is not told. */
    record NotFound() implements ActResult {
    }
}
