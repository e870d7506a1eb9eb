package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts of public participation (公众参与, Order 713, Arts. 14 to 18). Those of a hearing are {@link HearingFact}. */
public sealed interface ParticipationFact extends Fact {

    /** Where a notice or a decision is made known (Art. 15(1), Art. 32; the list of the law is open). */
    enum Channel { GOVERNMENT_WEBSITE, NEW_MEDIA, NEWSPAPER, RADIO_TELEVISION, GAZETTE, NOTICE_BOARD, OTHER }

    /** The ways in which the public can be heard (Art. 14(2)). */
    enum ParticipationForm { SEMINAR, HEARING, FIELD_VISIT, WRITTEN, OPEN_CONSULTATION, QUESTIONNAIRE, OPINION_POLL }

    /** Whether a hearing has to be held, may be held, or is out of the question (Art. 16(1)). */
    enum HearingDuty { MUST, MAY, NONE }

    /** What became of an opinion or a group of opinions of one kind. */
    enum Disposition { ADOPTED, PARTLY, NOT_ADOPTED, IRRELEVANT }

    /**
     * It was settled how the public is heard on this draft; a new round begins.
     *
     * @param hearingBasis where a hearing is demanded, or null
     * @param groups       the specific groups that are affected, or null
     * @param livelihood   whether it is a major matter of livelihood, or null where nobody said
     */
    record FormsChosen(LocalDate on, Digest draft, Set<ParticipationForm> forms, HearingDuty hearingDuty,
                       String hearingBasis, boolean groupsAffected, String groups, String reasons,
                       PersonId by, Boolean livelihood) implements ParticipationFact {

        public FormsChosen {
            forms = Set.copyOf(forms);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().begun(this));
        }
    }

    /** The notice of open consultation was drawn up and sent for the check whether it may be published. */
    record NoticeDrafted(LocalDate on, Digest draft, LocalDate until, String shorteningReason, String howToComment,
                         String contact, DocumentRef notice, DocumentRef explanation, PersonId by)
            implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /** A notice that was checked has to change before it is published: it is drawn up and checked again. */
    record NoticeReturned(LocalDate on, String reason, PersonId by) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /** Whether the notice may be published; {@code basis} is the ground for the other answers. */
    record NoticeChecked(LocalDate on, Outcome outcome, String basis, PersonId by) implements ParticipationFact {

        public enum Outcome { PUBLISH, RETURNED, NOT_DISCLOSED }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /**
     * A notice of open consultation was published.
     *
     * @param from             day of publication; not counted
     * @param until            last day on which opinions are taken, inclusive
     * @param opinionsBefore   number of the last opinion registered before, in consultations of earlier drafts
     * @param shorteningReason reason printed in the notice when the period is shorter than 30 days, or null
     * @param explanation      explanation of the draft as published, null where it is the one filed with the draft
     */
    record ConsultationNoticePublished(LocalDate on, Digest draft, LocalDate from, LocalDate until,
                                       String shorteningReason, Set<Channel> channels, String howToComment,
                                       String contact, DocumentRef notice, long opinionsBefore,
                                       DocumentRef explanation) implements ParticipationFact {

        public ConsultationNoticePublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /**
     * The running consultation was extended; {@code until} is the new last day, inclusive and later than the old one.
     *
     * @param by null where the record does not name who extended it
     */
    record ConsultationExtended(LocalDate on, LocalDate until, String reason, PersonId by) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.consultation().extended(this)));
        }
    }

    /**
     * The published notice was corrected (更正); what was published before stays in the record. What is null was not changed.
     */
    record ConsultationNoticeCorrected(LocalDate on, String corrected, String howToComment, String contact,
                                       String shorteningReason, DocumentRef notice,
                                       DocumentRef explanation) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.consultation().corrected(this)));
        }
    }

    /** The last day passed. {@code opinions} counts what this consultation received by then, zero included. */
    record ConsultationEnded(LocalDate on, int opinions) implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(dossier.consultation().ended(this)));
        }
    }

    /** What is widely asked or hard to understand was explained to the public (Art. 15(2)). */
    record PublicExplanationGiven(LocalDate on, String way, String explainedBy, String topics, DocumentRef document)
            implements ParticipationFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /** Seminars, visits, written requests, questionnaires and polls took place as the rows say. */
    record OtherFormsHeld(LocalDate on, List<Held> held, List<DocumentRef> papers) implements ParticipationFact {

        /** One occasion; {@code to} is null where it took one day, {@code people} counts participants or the sample. */
        public record Held(ParticipationForm form, LocalDate from, LocalDate to, String place,
                           @Personal(PersonalUse.CONSULTED) PersonalText participants, Integer people, String method,
                           String conclusion) {
        }

        public OtherFormsHeld {
            held = List.copyOf(held);
            papers = List.copyOf(papers);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /** People's organisations, social organisations and representatives of the groups affected were talked to. */
    record SpecificGroupsHeard(LocalDate on, List<Talk> talks, DocumentRef document) implements ParticipationFact {

        public record Talk(String group, @Personal(PersonalUse.GROUP_REPRESENTATIVE) PersonalText partner, LocalDate day,
                           String opinion, String response) {
        }

        public SpecificGroupsHeard {
            talks = List.copyOf(talks);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }

    /**
     * The main opinions were sorted and studied and their adoption summarised (Art. 18, Art. 29(2)). The counts are of
     * opinions, those of one group counted together; zero opinions in all is a valid result, stated by {@code none}.
     *
     * @param published whether the adoption had been published by then
     */
    record AdoptionSummarised(LocalDate on, int total, int adopted, int partlyAdopted, int notAdopted, int irrelevant,
                              boolean none, List<OpinionGroup> groups, String mainOpinions, boolean published,
                              DocumentRef summary) implements ParticipationFact {

        /** Opinions of one kind and what became of them. */
        public record OpinionGroup(String opinion, int count, Disposition disposition, String reason) {
        }

        public AdoptionSummarised {
            groups = groups == null ? List.of() : List.copyOf(groups);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            ParticipationFile file = dossier.participation();
            Digest about = file.draft();
            Dossier summarised = dossier.with(file.with(this));
            return about == null ? summarised
                    : summarised.withResult(Procedure.PUBLIC_PARTICIPATION, about, on);
        }
    }

    /** The adoption of opinions was published, or it was settled with a reason that it is not. */
    record AdoptionPublished(LocalDate on, boolean published, Set<Channel> channels, String address, String reason,
                             DocumentRef document) implements ParticipationFact {

        public AdoptionPublished {
            channels = Set.copyOf(channels);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.with(dossier.participation().with(this));
        }
    }
}
