package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that execute the decision and have not reported that everything is done. */
@Component
class BusyUnits implements OptionSource {

    private final Directory directory;

    BusyUnits(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "busyUnits";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return dossier.followup().execution().busyUnits().stream()
                .map(unit -> new Option(directory.unitName(actor.organ(), unit), unit.value())).toList();
    }
}
