package cn.fadu.dossier;

import cn.fadu.shared.PersonId;
import java.time.LocalDate;

/**
 * One thing that happened in a matter, as the payload of an entry states it. Facts are never wrong to record: rules judge
 * them afterwards. The simple name of the record is the entry's {@code fact} and, like its component names, part of the
 * permanent format: components are only ever added, and an added one is null in older entries.
 */
public sealed interface Fact permits InitiationFact, DraftFact, CoordinationFact, ParticipationFact, HearingFact,
        ExpertFact, RiskFact, CompetitionFact, LegalityFact, ReviewTimeFact, DeliberationFact, PublicationFact,
        FollowupFact, EvaluationFact, CatalogueFact, PaperFact, WorkFact, PersonalFact,
        ImportFact {

    /** The legal date: the day on which it happened, whenever it was recorded. */
    LocalDate on();

    /** Who stated it, where the fact says so; otherwise null. */
    default PersonId by() {
        return null;
    }

    /** The dossier after this fact; the given one is unchanged. */
    Dossier applyTo(Dossier dossier);
}
