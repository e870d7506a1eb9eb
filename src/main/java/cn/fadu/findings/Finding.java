package cn.fadu.findings;

import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import cn.fadu.statute.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A suspected problem: what one rule says of one matter.
 *
 * @param judgement     the first judgement that said what is said now
 * @param found         whether it is still a suspicion; otherwise the rest says why it is none any more
 * @param answer        null when the rule has nothing to say any more
 * @param message       key and arguments as those of a verdict; empty when the rule has nothing to say any more
 * @param happenedOn    the legal date of what the rule is about
 * @param decisionClass empty for a catalogue, as are year and class of nothing else
 * @param year          in which the matter was started
 * @param firstFoundAt  by the official clock
 */
public record Finding(UUID id, OrganId organ, MatterId matter, String title, String rule, long judgement, boolean found,
                      Answer answer, String message, List<Object> arguments, LocalDate happenedOn, UnitId unit,
                      String decisionClass, int year, String stage, LifeState state, Instant firstFoundAt, int gravity) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Its place in the register, for the page that follows. */
    public String key() {
        return gravity + "_" + happenedOn + "_" + id;
    }

    /** The answer in the form of a column. */
    static Optional<Answer> answer(String column) {
        return column.isEmpty() ? Optional.empty() : Optional.of(Answer.valueOf(column));
    }
}
