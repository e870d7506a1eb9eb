package cn.fadu.dossier;

import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.OpinionCosigned;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.OpinionExamined.Stage;
import cn.fadu.dossier.LegalityFact.OpinionIssued;

/**
 * The opinion in hand, through its chain (拟稿、核稿、审核、会签、签发), and what followed it. A new draft of the opinion
 * begins the chain anew. Components are null until their act was done.
 */
public record OpinionFile(OpinionDrafted draft, OpinionExamined check, OpinionExamined approval, OpinionCosigned cosignature,
                          OpinionIssued issued, AmendmentsAnswered answers, AmendmentsConfirmed confirmation) {

    static final OpinionFile EMPTY = new OpinionFile(null, null, null, null, null, null, null);

    /** The latest checking or approval of the drafted opinion. */
    public OpinionExamined examination() {
        return approval != null ? approval : check;
    }

    OpinionFile with(OpinionDrafted fact) {
        return new OpinionFile(fact, null, null, null, issued, answers, confirmation);
    }

    OpinionFile with(OpinionExamined fact) {
        return fact.stage() == Stage.CHECKED ? new OpinionFile(draft, fact, null, null, issued, answers, confirmation)
                : new OpinionFile(draft, check, fact, null, issued, answers, confirmation);
    }

    OpinionFile with(OpinionCosigned fact) {
        return new OpinionFile(draft, check, approval, fact, issued, answers, confirmation);
    }

    OpinionFile with(OpinionIssued fact) {
        return new OpinionFile(draft, check, approval, cosignature, fact, null, null);
    }

    OpinionFile with(AmendmentsAnswered fact) {
        return new OpinionFile(draft, check, approval, cosignature, issued, fact, null);
    }

    OpinionFile with(AmendmentsConfirmed fact) {
        return new OpinionFile(draft, check, approval, cosignature, issued, answers, fact);
    }
}
