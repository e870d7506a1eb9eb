package cn.fadu.expertreview;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Situations;
import cn.fadu.statute.ExpertNumbers;
import cn.fadu.statute.Situation;
import org.springframework.stereotype.Component;

/** Names of the model {@code expertReview}, and whether enough experts take part. */
@Component
class ExpertProcess {

    static final String CHOSEN_EXPERTS = "chosenExperts";
    static final String FORM = "expertForm";
    static final String ENOUGH = "enoughExperts";
    static final String OPINIONS_CLOSED = "consultation.opinionsClosed";

    private final Situations situations;

    ExpertProcess(Situations situations) {
        this.situations = situations;
    }

    /** Whether as many take part as the profile asks for, and at least one. */
    boolean isEnough(Dossier dossier) {
        Situation situation = situations.of(dossier);
        return dossier.expertReview().size() >= ExpertNumbers.least(situation.profile(), situation.today());
    }
}
