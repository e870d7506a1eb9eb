package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.LegalityFile;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks the material of a submission (材料核对). A supplement is asked for once; when accepted, the day of completeness
 * is that of the receipt or of the supplement.
 */
@Component
class CheckMaterials implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.SUPPLEMENT_NOTICE);

    @Override
    public String key() {
        return "userTask_checkMaterials";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("26-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Outcome outcome = values.choice("outcome", Outcome.class);
        LegalityFile file = context.dossier().legality();
        if (outcome == Outcome.SUPPLEMENT && file.supplementsAsked() > 0) {
            return ActOutcome.refused("outcome", "problem.supplement-only-once");
        }
        LocalDate completeOn = outcome == Outcome.ACCEPTED
                ? Optional.ofNullable(file.supplement()).map(s -> s.on()).orElse(file.receipt().on()) : null;
        return ActOutcome.done(new MaterialsChecked(context.today(), outcome, values.choices("missing", Material.class),
                        values.textOrNull("note"), completeOn, values.optionalDate("supplementBy").orElse(null),
                        outcome == Outcome.SUPPLEMENT ? context.number(values, NUMBER, context.today()) : null))
                .routing(LegalityProcess.MATERIALS_OUTCOME, outcome.name());
    }
}
