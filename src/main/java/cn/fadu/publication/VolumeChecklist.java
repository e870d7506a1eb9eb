package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Checklist;
import cn.fadu.matter.Situations;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the volume is to hold when the matter is filed (Art. 33); what the matter did not need is left out. */
@Component
class VolumeChecklist implements Checklist {

    private static final Set<String> ACTS = Set.of("userTask_closeFile", "userTask_supplyMaterials", "userTask_testFile");

    private final Situations situations;

    VolumeChecklist(Situations situations) {
        this.situations = situations;
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public List<Item> of(Dossier dossier) {
        return VolumeContents.of(situations.of(dossier)).entrySet().stream()
                .filter(e -> !e.getKey().comesLater() && e.getValue() != State.NOT_APPLICABLE)
                .map(e -> new Item(e.getKey().text(), e.getValue())).toList();
    }
}
