package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import java.time.LocalDate;
import java.util.Set;

/** Facts of public participation (公众参与, Order 713, Arts. 14 to 18). */
public sealed interface ParticipationFact extends Fact {

    /** Where a notice or a decision is made known (Art. 15(1), Art. 32; the list of the law is open). */
    enum Channel { GOVERNMENT_WEBSITE, NEW_MEDIA, NEWSPAPER, RADIO_TELEVISION, GAZETTE, NOTICE_BOARD, OTHER }

    /**
     * A notice of open consultation was published.
     *
     * @param from             day of publication; not counted
     * @param until            last day on which opinions are taken, inclusive
     * @param opinionsBefore   number of the last opinion registered before, in consultations of earlier drafts
     * @param shorteningReason reason printed in the notice when the period is shorter than 30 days, or null
     */
    record ConsultationNoticePublished(LocalDate on, Digest draft, LocalDate from, LocalDate until,
                                       String shorteningReason, Set<Channel> channels, String howToComment,
                                       String contact, DocumentRef notice,
                                       long opinionsBefore) implements ParticipationFact {

        public ConsultationNoticePublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(new Consultation(this, until, null, null)));
        }
    }

    /** The running consultation was extended; {@code until} is the new last day, inclusive and later than the old one. */
    record ConsultationExtended(LocalDate on, LocalDate until, String reason) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            Consultation running = dossier.consultation();
            return dossier.with(dossier.participation().with(new Consultation(running.notice(), until, null, null)));
        }
    }

    /** The last day passed. {@code opinions} counts what this consultation received by then, zero included. */
    record ConsultationEnded(LocalDate on, int opinions) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            Consultation running = dossier.consultation();
            return dossier.with(dossier.participation().with(new Consultation(running.notice(), running.until(), this, null)));
        }
    }

    /**
     * The main opinions were sorted and studied and their adoption summarised (Art. 18, Art. 29(2)). The four counts are of
     * opinions or groups of opinions; zero opinions in all is a valid result.
     */
    record AdoptionSummarised(LocalDate on, int total, int adopted, int partlyAdopted, int notAdopted, String mainOpinions,
                              boolean published, DocumentRef summary) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            Consultation ended = dossier.consultation();
            return dossier
                    .with(dossier.participation().with(new Consultation(ended.notice(), ended.until(), ended.ended(), this)))
                    .withResult(Procedure.PUBLIC_PARTICIPATION, ended.notice().draft(), on);
        }
    }
}
