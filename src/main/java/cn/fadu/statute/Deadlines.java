package cn.fadu.statute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time limits that run or ran in a matter: they follow from the dossier, the profile and the calendar and are stored
 * nowhere. So they are the same after a return, a hand-over, a restart or a new version of a model, and change with a calendar.
 */
public final class Deadlines {

    public static final String DEPARTMENT_REPLIES = "departmentReplies";
    public static final String CONSULTATION = "consultation";
    public static final String HEARING_NOTICE = "hearingNotice";
    public static final String HEARING_MATERIALS = "hearingMaterials";
    public static final String SUPPLEMENT = "supplement";
    public static final String GUARANTEED_REVIEW = "guaranteedReview";
    public static final String REVIEW_COMPLETION = "reviewCompletion";
    public static final String PUBLICATION = "publication";
    public static final String FILE_HAND_OVER = "fileHandOver";
    public static final String SUPERVISION = "supervision";
    public static final String LETTERS = "letters";
    public static final String EVALUATION = "evaluation";

    private Deadlines() {
    }

    /** Every kind, in the order of the procedure. */
    public static List<String> kinds() {
        return List.of(DEPARTMENT_REPLIES, CONSULTATION, HEARING_NOTICE, HEARING_MATERIALS, SUPPLEMENT, GUARANTEED_REVIEW,
                REVIEW_COMPLETION, PUBLICATION, FILE_HAND_OVER, SUPERVISION, LETTERS, EVALUATION);
    }

    /**
     * The limits of the latest of everything that has one, in the order of {@link #kinds()}. In a matter that was withdrawn
     * nothing is waited for any more but its file; none runs in a matter of the past.
     */
    public static List<MatterDeadline> of(Situation s) {
        if (s.dossier().isPast()) {
            return List.of();
        }
        List<MatterDeadline> all = Stream.of(PreparationDeadlines.departmentReplies(s), PreparationDeadlines.consultation(s),
                PreparationDeadlines.hearingNotice(s), PreparationDeadlines.hearingMaterials(s),
                ReviewDeadlines.supplement(s), ReviewDeadlines.guaranteed(s), ReviewDeadlines.completion(s),
                PublicationDeadlines.publication(s), PublicationDeadlines.fileHandOver(s),
                FollowupDeadlines.supervision(s), FollowupDeadlines.letters(s), FollowupDeadlines.evaluation(s))
                .flatMap(Optional::stream).toList();
        return s.dossier().withdrawal() == null ? all : all.stream()
                .filter(d -> !d.isOpen() || d.kind().equals(FILE_HAND_OVER)).toList();
    }
}
