package cn.fadu.deliberation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.matter.Checklist;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The six kinds of material that go to the meeting (Order 713, Art. 29), with the fair-competition review of the first. */
@Component
class BundleChecklist implements Checklist {

    private static final Set<String> ACTS = Set.of("userTask_submitToMeeting", "userTask_endorseSubmission",
            "userTask_checkBundle", "userTask_completeBundle", "userTask_decideAgenda", "userTask_deliverMeetingMaterials");

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public List<Item> of(Dossier dossier) {
        boolean covered = dossier.currentDraft().flatMap(d -> dossier.legality().coverageOf(d.draft())).isPresent();
        boolean others = dossier.deliberation().submission() != null
                && !dossier.deliberation().submission().documents().isEmpty();
        return List.of(item("DRAFT", dossier.currentDraft().isPresent(), true),
                of(dossier, "COMPETITION", Procedure.FAIR_COMPETITION_REVIEW),
                of(dossier, "PUBLIC", Procedure.PUBLIC_PARTICIPATION),
                of(dossier, "EXPERTS", Procedure.EXPERT_REVIEW),
                of(dossier, "RISK", Procedure.RISK_ASSESSMENT),
                item("LEGALITY", covered, true),
                item("OTHERS", others, false));
    }

    private static Item of(Dossier dossier, String name, Procedure procedure) {
        boolean required = dossier.start() != null && dossier.start().requires(procedure);
        return item(name, dossier.result(procedure).isPresent() && !dossier.owes(procedure), required);
    }

    private static Item item(String name, boolean present, boolean required) {
        return new Item("deliberation.bundle." + name, State.of(present, required));
    }
}
