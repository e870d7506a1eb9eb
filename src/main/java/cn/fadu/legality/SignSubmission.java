package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.SubmissionSigned;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.util.List;
import org.springframework.stereotype.Component;

/** The head of the unit signs the submission, which leaves the unit with that, or sends it back (送审签发). */
@Component
class SignSubmission implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.SUBMISSION);

    @Override
    public String key() {
        return "userTask_signSubmission";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"), LegalBasis.order713("26-2"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        boolean signed = values.isYes("signed");
        ActOutcome.Done done = ActOutcome.done(new SubmissionSigned(context.today(), signed,
                signed ? context.number(values, NUMBER, context.today()) : null, values.textOrNull("note"), context.person())).routing(LegalityProcess.SUBMISSION_SIGNED, signed);
        return signed ? done.guardedBy(GuardedAct.SUBMIT_FOR_REVIEW) : done;
    }
}
