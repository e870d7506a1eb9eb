package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.worklist.OpenWork;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who could do the work instead: the holders of its desk, but for the one who has it. */
@Component
class DeskHolders implements OptionSource {

    private final Directory directory;

    DeskHolders(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "deskHolders";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return List.of();
    }

    @Override
    public List<Option> options(MatterId matter, Dossier dossier, Actor actor, OpenWork work) {
        return directory.holders(work.organ(), work.unit(), work.desk().post()).stream()
                .filter(h -> !h.person().equals(work.takenBy()))
                .map(h -> new Option(directory.actorName(new Actor(work.organ(), h.person(), h.unit(), h.post(), null)),
                        h.person().value())).toList();
    }
}
