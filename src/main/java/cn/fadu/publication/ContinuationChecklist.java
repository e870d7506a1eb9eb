package cn.fadu.publication;

import cn.fadu.dossier.Dossier;
import cn.fadu.matter.Checklist;
import cn.fadu.matter.Situations;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What execution and evaluation leave for the continuation volume (续卷). */
@Component
class ContinuationChecklist implements Checklist {

    private final Situations situations;

    ContinuationChecklist(Situations situations) {
        this.situations = situations;
    }

    @Override
    public Set<String> acts() {
        return Set.of("act_continueFile");
    }

    @Override
    public List<Item> of(Dossier dossier) {
        return VolumeContents.of(situations.of(dossier)).entrySet().stream().filter(e -> e.getKey().comesLater())
                .map(e -> new Item(e.getKey().text(), e.getValue())).toList();
    }
}
