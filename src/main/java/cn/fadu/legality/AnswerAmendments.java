package cn.fadu.legality;

import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered.Answer;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Drafts;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Answers every point of the opinion and registers the amended draft. A required point must be adopted; a suggestion
 * may be declined with a reason.
 */
@Component
class AnswerAmendments implements Act {

    @Override
    public String key() {
        return "userTask_answerAmendments";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Set<Procedure> affects = values.choices("affects", Procedure.class);
        if (context.dossier().awaitsIssue() && !affects.isEmpty()) {
            return ActOutcome.refused("affects", "problem.affects-after-decision");
        }
        List<Answer> answers = values.rows("answers").stream().map(row -> new Answer(row.number("number", 0),
                row.isYes("adopted"), row.textOrNull("reason"))).toList();
        List<Integer> numbers = answers.stream().map(Answer::number).toList();
        List<Integer> asked = context.dossier().legality().opinionDraft().amendments().stream().map(Amendment::number)
                .toList();
        if (numbers.size() != Set.copyOf(numbers).size() || !asked.containsAll(numbers)) {
            return ActOutcome.refused("answers", "problem.amendment-numbers");
        }
        for (Amendment amendment : context.dossier().legality().opinionDraft().amendments()) {
            Optional<Answer> answer = answers.stream().filter(a -> a.number() == amendment.number()).findFirst();
            if (answer.isEmpty()) {
                return ActOutcome.refused("answers", "problem.amendment-unanswered", amendment.number());
            }
            if (!answer.get().adopted() && amendment.required()) {
                return ActOutcome.refused("answers", "problem.required-amendment-declined", amendment.number());
            }
            if (!answer.get().adopted() && answer.get().reason() == null) {
                return ActOutcome.refused("answers", "problem.declined-without-reason", amendment.number());
            }
        }
        DraftRegistered amended = Drafts.next(context, values, affects);
        return ActOutcome.done(amended, new AmendmentsAnswered(context.today(), amended.draft(), answers));
    }
}
