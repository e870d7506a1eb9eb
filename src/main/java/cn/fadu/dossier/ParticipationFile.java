package cn.fadu.dossier;

import cn.fadu.dossier.ParticipationFact.AdoptionPublished;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.NoticeChecked;
import cn.fadu.dossier.ParticipationFact.NoticeDrafted;
import cn.fadu.dossier.ParticipationFact.NoticeReturned;
import cn.fadu.dossier.ParticipationFact.OtherFormsHeld;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.ParticipationFact.PublicExplanationGiven;
import cn.fadu.dossier.ParticipationFact.SpecificGroupsHeard;
import cn.fadu.shared.Digest;
import java.util.List;

/**
 * How the public takes part in the round in hand. Choosing the forms anew starts a clean file. Components are null until
 * their act was done.
 */
public record ParticipationFile(FormsChosen choice, NoticeDrafted noticeDraft, NoticeChecked noticeCheck,
                                Consultation consultation, HearingFile hearing, OtherFormsHeld otherForms,
                                SpecificGroupsHeard groups, AdoptionSummarised summary, AdoptionPublished publication,
                                int rounds, PublicExplanationGiven explanation) implements StageFile {

    static final ParticipationFile EMPTY = round(null, 0);

    private static ParticipationFile round(FormsChosen choice, int number) {
        return new ParticipationFile(choice, null, null, null, HearingFile.EMPTY, null, null, null, null, number, null);
    }

    /** Whether the forms were chosen, or a notice published, and the opinions are not summarised. */
    public boolean isRunning() {
        return (choice != null || consultation != null) && summary == null;
    }

    /** Whether the opinions are summarised and their adoption is still to be published. */
    public boolean awaitsPublication() {
        return summary != null && !summary.published() && publication == null;
    }

    public boolean uses(ParticipationForm form) {
        return choice != null && choice.forms().contains(form);
    }

    /** Whether one of the forms was chosen that are recorded together, beside consultation and hearing. */
    public boolean usesOtherForms() {
        return choice != null && choice.forms().stream()
                .anyMatch(f -> f != ParticipationForm.HEARING && f != ParticipationForm.OPEN_CONSULTATION);
    }

    /** The draft this round is about: the one that was published, or for which the forms were chosen; null before both. */
    public Digest draft() {
        return consultation != null ? consultation.notice().draft() : choice != null ? choice.draft() : null;
    }

    ParticipationFile begun(FormsChosen fact) {
        return round(fact, rounds + 1);
    }

    /** A new draft of the notice is to be checked anew. */
    ParticipationFile with(NoticeDrafted fact) {
        return new ParticipationFile(choice, fact, null, consultation, hearing, otherForms, groups, summary, publication, rounds, explanation);
    }

    ParticipationFile with(NoticeReturned fact) {
        return new ParticipationFile(choice, null, null, consultation, hearing, otherForms, groups, summary, publication, rounds, explanation);
    }

    ParticipationFile with(NoticeChecked fact) {
        return new ParticipationFile(choice, noticeDraft, fact, consultation, hearing, otherForms, groups, summary,
                publication, rounds, explanation);
    }

    /** A notice published after the summary, in a record without a choice of forms, is a round of its own. */
    ParticipationFile with(ConsultationNoticePublished fact) {
        ParticipationFile present = summary == null ? this : round(null, rounds + 1);
        return present.with(new Consultation(fact, fact.until(), null, 0, List.of()));
    }

    ParticipationFile with(Consultation latest) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, latest, hearing, otherForms, groups, summary,
                publication, rounds, explanation);
    }

    ParticipationFile with(HearingFile latest) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, consultation, latest, otherForms, groups, summary,
                publication, rounds, explanation);
    }

    ParticipationFile with(OtherFormsHeld fact) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, consultation, hearing, fact, groups, summary,
                publication, rounds, explanation);
    }

    ParticipationFile with(PublicExplanationGiven fact) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, consultation, hearing, otherForms, groups, summary,
                publication, rounds, fact);
    }

    ParticipationFile with(SpecificGroupsHeard fact) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, consultation, hearing, otherForms, fact, summary,
                publication, rounds, explanation);
    }

    ParticipationFile with(AdoptionSummarised fact) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, consultation, hearing, otherForms, groups, fact,
                null, rounds, explanation);
    }

    ParticipationFile with(AdoptionPublished fact) {
        return new ParticipationFile(choice, noticeDraft, noticeCheck, consultation, hearing, otherForms, groups, summary,
                fact, rounds, explanation);
    }
}
