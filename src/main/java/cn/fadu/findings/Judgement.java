package cn.fadu.findings;

import cn.fadu.statute.Answer;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a rule answered when a matter was judged.
 *
 * @param sequence last entry of the record that was looked at
 * @param day      official day on which the question was asked
 * @param judgedAt by the official clock
 * @param answer   null when what the rule is about had not happened, or the rule did not exist
 * @param inForce  whether no later judgement under other versions stands in its place
 */
public record Judgement(long id, long sequence, LocalDate day, Instant judgedAt, String rules, String profile, String calendar,
                        Answer answer, boolean inForce) {
}
