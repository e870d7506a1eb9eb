package cn.fadu.publication;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFile;
import cn.fadu.dossier.VolumePart;
import cn.fadu.matter.Checklist;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The parts a volume is to hold (Art. 33), as far as the dossier can tell. Execution and evaluation come later, into the
 * continuation volume.
 */
@Component
class VolumeChecklist implements Checklist {

    private static final Set<String> ACTS = Set.of("userTask_closeFile", "userTask_supplyMaterials", "userTask_testFile");

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public List<Item> of(Dossier dossier) {
        PublicationFile file = dossier.publication();
        boolean submitted = dossier.deliberation().submission() != null || !dossier.deliberation().earlier().isEmpty();
        boolean congress = dossier.start() != null && dossier.start().congressDuty() != CongressDuty.NONE;
        boolean minuted = dossier.deliberation().minutes() != null;
        return List.of(item(VolumePart.START, dossier.start() != null, true),
                item(VolumePart.DRAFT, dossier.currentDraft().isPresent(), dossier.withdrawal() == null),
                procedure(dossier, VolumePart.DEPARTMENTS, Procedure.DEPARTMENT_CONSULTATION),
                procedure(dossier, VolumePart.PUBLIC, Procedure.PUBLIC_PARTICIPATION),
                procedure(dossier, VolumePart.EXPERTS, Procedure.EXPERT_REVIEW),
                procedure(dossier, VolumePart.RISK, Procedure.RISK_ASSESSMENT),
                procedure(dossier, VolumePart.COMPETITION, Procedure.FAIR_COMPETITION_REVIEW),
                item(VolumePart.LEGALITY, dossier.legality().issued() != null, submitted),
                item(VolumePart.DELIBERATION, minuted, dossier.deliberation().opening() != null),
                item(VolumePart.PARTY_AND_CONGRESS, file.partyCommittee() != null && (!congress || file.congress() != null),
                        file.issue() != null),
                item(VolumePart.PUBLICATION, file.issue() != null && file.disclosure() != null, file.issue() != null));
    }

    private static Item procedure(Dossier dossier, VolumePart part, Procedure procedure) {
        boolean required = dossier.start() != null && dossier.start().requires(procedure);
        return item(part, dossier.result(procedure).isPresent(), required && dossier.withdrawal() == null);
    }

    private static Item item(VolumePart part, boolean present, boolean required) {
        return new Item("fact.VolumePart." + part.name(), State.of(present, required));
    }
}
