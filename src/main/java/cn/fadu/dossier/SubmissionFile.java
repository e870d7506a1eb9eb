package cn.fadu.dossier;

import cn.fadu.dossier.LegalityFact.Consent;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.MaterialsSupplemented;
import cn.fadu.dossier.LegalityFact.SubmissionReceived;
import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import cn.fadu.dossier.LegalityFact.UnitChecked;
import cn.fadu.dossier.LegalityFact.UnitDiscussed;

/**
 * One submission for legality review, from the undertaking unit's own steps to complete material. Components are null until
 * their act was done.
 *
 * @param materialCheck    the latest check of the material
 * @param request          the check that asked for a supplement
 * @param supplementsAsked how often a supplement was asked for
 */
public record SubmissionFile(SubmittedForReview submission, UnitChecked legalCheck, UnitDiscussed discussion,
                             SubmissionSigned signature, SubmissionReceived receipt, MaterialsChecked materialCheck,
                             MaterialsChecked request, int supplementsAsked, MaterialsSupplemented supplement) {

    static final SubmissionFile EMPTY = new SubmissionFile(null, null, null, null, null, null, null, 0, null);

    static SubmissionFile of(SubmittedForReview submission) {
        return new SubmissionFile(submission, null, null, null, null, null, null, 0, null);
    }

    /** Whether a desk of the unit sent it back to be put together anew. */
    public boolean isReturnedInUnit() {
        return legalCheck != null && legalCheck.consent() != Consent.AGREES
                || discussion != null && discussion.consent() != Consent.AGREES
                || signature != null && !signature.signed();
    }

    SubmissionFile with(UnitChecked fact) {
        return new SubmissionFile(submission, fact, discussion, signature, receipt, materialCheck, request, supplementsAsked,
                supplement);
    }

    SubmissionFile with(UnitDiscussed fact) {
        return new SubmissionFile(submission, legalCheck, fact, signature, receipt, materialCheck, request, supplementsAsked,
                supplement);
    }

    SubmissionFile with(SubmissionSigned fact) {
        return new SubmissionFile(submission, legalCheck, discussion, fact, receipt, materialCheck, request, supplementsAsked,
                supplement);
    }

    SubmissionFile with(SubmissionReceived fact) {
        return new SubmissionFile(submission, legalCheck, discussion, signature, fact, materialCheck, request, supplementsAsked,
                supplement);
    }

    SubmissionFile with(MaterialsChecked fact) {
        boolean asks = fact.outcome() == MaterialsChecked.Outcome.SUPPLEMENT;
        return new SubmissionFile(submission, legalCheck, discussion, signature, receipt, fact, asks ? fact : request,
                supplementsAsked + (asks ? 1 : 0), supplement);
    }

    SubmissionFile with(MaterialsSupplemented fact) {
        return new SubmissionFile(submission, legalCheck, discussion, signature, receipt, materialCheck, request, supplementsAsked,
                fact);
    }
}
