package cn.fadu.expertreview;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Settles the form of expert review, chooses experts or a body, and puts the questions (遴选). */
@Component
class ChooseExperts implements Act {

    private final ExpertProcess process;

    ChooseExperts(ExpertProcess process) {
        this.process = process;
    }

    @Override
    public String key() {
        return "userTask_chooseExperts";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("19-1"), LegalBasis.order713("20"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Form form = values.choice("form", Form.class);
        List<PersonId> pool = values.ticked("pool").stream().map(PersonId::new).toList();
        List<OtherExpert> others = values.rows("others").stream().map(ChooseExperts::other).toList();
        String body = values.textOrNull("body");
        if (pool.isEmpty() && others.isEmpty() && body == null) {
            return ActOutcome.refused("pool", "problem.no-expert");
        }
        LocalDate replyBy = values.date("replyBy");
        if (replyBy.isBefore(context.today())) {
            return ActOutcome.refused("replyBy", "problem.past-date", context.today());
        }
        ExpertsChosen fact = new ExpertsChosen(context.today(), context.draft(), form, body, pool, others,
                values.textOrNull("reasons"), values.text("questions"), context.documents(values, "materials"), replyBy);
        Dossier after = context.dossier().plus(fact);
        return ActOutcome.done(fact).routing(ExpertProcess.FORM, form.name())
                .routing(ExpertProcess.ENOUGH, process.isEnough(after))
                .routing(ExpertProcess.CHOSEN_EXPERTS, new ArrayList<>(after.expertReview().silent().stream()
                        .filter(e -> after.expertReview().declarationOf(e).isEmpty()).map(PersonId::value).toList()));
    }

    private static OtherExpert other(FormValues row) {
        return new OtherExpert(row.text("name"), row.textOrNull("field"), row.textOrNull("unit"),
                row.optionalText("relation").map(Relation::valueOf).orElse(null), row.isYes("dissenter"),
                row.isYes("withoutInterest"), row.isYes("confidential"));
    }
}
