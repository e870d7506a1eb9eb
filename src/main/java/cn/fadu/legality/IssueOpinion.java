package cn.fadu.legality;

import cn.fadu.calendar.CalendarsInForce;
import cn.fadu.dossier.LegalityFact.OpinionExamined;
import cn.fadu.dossier.LegalityFact.OpinionExamined.Stage;
import cn.fadu.dossier.LegalityFact.OpinionIssued;
import cn.fadu.dossier.LegalityFile;
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

/** Issues the opinion under its number (签发), or sends it back. Advisers asked who gave none are counted as overdue. */
@Component
class IssueOpinion implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.OPINION);

    private final CalendarsInForce calendars;

    IssueOpinion(CalendarsInForce calendars) {
        this.calendars = calendars;
    }

    @Override
    public String key() {
        return "userTask_issueOpinion";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("28"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        if (!values.isYes("passed")) {
            return ActOutcome.done(new OpinionExamined(context.today(), Stage.APPROVED, false, values.textOrNull("note"),
                            context.person()))
                    .routing(LegalityProcess.OPINION_PASSED, false);
        }
        LegalityFile file = context.dossier().legality();
        LocalDate completeOn = file.completeOn().orElse(null);
        return ActOutcome.done(new OpinionIssued(context.today(),
                        context.number(values, NUMBER, context.today()), file.opinionDraft().draft(),
                        file.opinionDraft().conclusion(), file.heard().silentOn(context.today()),
                        values.textOrNull("note"), context.person(), file.receipt().on(), completeOn,
                        completeOn == null ? null : calendars.of(context.actor().organ())
                                .workingDaysBetween(completeOn, context.today()).days()))
                .guardedBy(GuardedAct.ISSUE_OPINION)
                .routing(LegalityProcess.OPINION_PASSED, true)
                .routing(LegalityProcess.CONCLUSION, file.opinionDraft().conclusion().name());
    }
}
