package cn.fadu.dossier;

import java.time.LocalDate;

/**
 * The latest open consultation of a matter.
 *
 * @param until   last day, inclusive, after extensions
 * @param ended   null while it runs
 * @param summary null until the adoption of opinions is summarised
 */
public record Consultation(ParticipationFact.ConsultationNoticePublished notice, LocalDate until,
                           ParticipationFact.ConsultationEnded ended, ParticipationFact.AdoptionSummarised summary) {
}
