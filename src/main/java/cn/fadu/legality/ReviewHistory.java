package cn.fadu.legality;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered.Answer;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFact.ReviewInquiryNoted;
import cn.fadu.dossier.LegalityFact.SubmittedForReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The opinions of a matter as they were issued, each with its points and what became of them; the latest comes last. */
final class ReviewHistory {

    /** The acts it is told from. */
    static final Set<String> ACTS = Set.of("userTask_submitForReview", "userTask_draftOpinion", "userTask_issueOpinion",
            "userTask_answerAmendments", "userTask_confirmAmendments", "act_noteInquiry");

    private final List<Round> rounds = new ArrayList<>();
    private final List<ReviewInquiryNoted> inquiries = new ArrayList<>();
    private OpinionDrafted drafted;

    /** One opinion issued; {@code answered} and {@code confirmed} are null until then. */
    record Round(OpinionIssued issued, OpinionDrafted drafted, AmendmentsAnswered answered, AmendmentsConfirmed confirmed) {

        Optional<Answer> answerTo(int number) {
            return answered == null ? Optional.empty()
                    : answered.answers().stream().filter(a -> a.number() == number).findFirst();
        }
    }

    ReviewHistory(List<Fact> facts) {
        facts.forEach(this::add);
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** Inquiries about the submission in hand. */
    List<ReviewInquiryNoted> inquiries() {
        return List.copyOf(inquiries);
    }

    private void add(Fact fact) {
        if (fact instanceof SubmittedForReview) {
            drafted = null;
            inquiries.clear();
        } else if (fact instanceof OpinionDrafted draft) {
            drafted = draft;
        } else if (fact instanceof OpinionIssued issued) {
            rounds.add(new Round(issued, drafted, null, null));
        } else if (fact instanceof ReviewInquiryNoted inquiry) {
            inquiries.add(inquiry);
        } else if (fact instanceof AmendmentsAnswered answered && !rounds.isEmpty()) {
            replaceLast(last -> new Round(last.issued(), last.drafted(), answered, null));
        } else if (fact instanceof AmendmentsConfirmed confirmed && !rounds.isEmpty()) {
            replaceLast(last -> new Round(last.issued(), last.drafted(), last.answered(), confirmed));
        }
    }

    private void replaceLast(UnaryOperator<Round> change) {
        rounds.set(rounds.size() - 1, change.apply(rounds.get(rounds.size() - 1)));
    }
}
