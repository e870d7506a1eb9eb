package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that can execute or evaluate a decision: all of the organ with somebody to do the work. */
@Component
class ExecutingUnits implements OptionSource {

    private static final PostKind UNDERTAKER = new PostKind("undertaker");

    private final Directory directory;

    ExecutingUnits(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "executingUnits";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return directory.holders(actor.organ(), UNDERTAKER).stream().map(Holder::unit).distinct()
                .map(unit -> new Option(directory.unitName(actor.organ(), unit), unit.value())).toList();
    }
}
