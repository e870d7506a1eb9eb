package cn.fadu.participation;

import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.Situations;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Practice;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Settles how the public is heard on the draft (确定公众参与形式); any of the seven forms, several at once. */
@Component
class ChooseForms implements Act {

    private final Situations situations;

    ChooseForms(Situations situations) {
        this.situations = situations;
    }

    @Override
    public String key() {
        return "userTask_chooseForms";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("14-2"), LegalBasis.order713("16-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Set<ParticipationForm> forms = values.choices("forms", ParticipationForm.class);
        HearingDuty duty = values.choice("hearingDuty", HearingDuty.class);
        if (duty == HearingDuty.MUST && !forms.contains(ParticipationForm.HEARING)) {
            return ActOutcome.refused("forms", "problem.hearing-demanded");
        }
        boolean livelihood = values.isYes("livelihood");
        if (livelihood && !forms.contains(ParticipationForm.OPINION_POLL)
                && situations.of(context.dossier()).profile().asksFor(Practice.LIVELIHOOD_POLL, context.today())) {
            return ActOutcome.refused("forms", "problem.poll-demanded");
        }
        boolean groups = values.isYes("groupsAffected");
        boolean others = forms.stream()
                .anyMatch(f -> f != ParticipationForm.OPEN_CONSULTATION && f != ParticipationForm.HEARING);
        return ActOutcome.done(new FormsChosen(context.today(), context.draft(), forms, duty,
                        values.textOrNull("hearingBasis"), groups, values.textOrNull("groups"),
                        values.textOrNull("reasons"), context.person(), livelihood))
                .routing(ParticipationProcess.OPEN_CONSULTATION, forms.contains(ParticipationForm.OPEN_CONSULTATION))
                .routing(ParticipationProcess.HEARING_CHOSEN, forms.contains(ParticipationForm.HEARING))
                .routing(ParticipationProcess.OTHER_FORMS, others).routing(ParticipationProcess.GROUPS_AFFECTED, groups);
    }
}
