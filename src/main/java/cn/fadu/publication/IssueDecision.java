package cn.fadu.publication;

import cn.fadu.dossier.PublicationFact.DecisionIssued;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.GuardedAct;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Numbers and dates the decision the chief signed (编号). The text issued is the one that left the meeting, as the review after it left it. */
@Component
class IssueDecision implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.DECISION);

    @Override
    public String key() {
        return "userTask_issueDecision";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("31"), LegalBasis.order713("32"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate textDate = values.date("textDate");
        if (textDate.isAfter(context.today())) {
            return ActOutcome.refused("textDate", "problem.future-date", context.today());
        }
        return ActOutcome.done(new DecisionIssued(textDate, context.draft(), context.number(values, NUMBER, textDate), textDate,
                        context.person(), values.textOrNull("signedBy"), values.optionalDate("effectiveOn").orElse(null),
                        values.optionalDate("validUntil").orElse(null)))
                .guardedBy(GuardedAct.ISSUE_DECISION);
    }
}
