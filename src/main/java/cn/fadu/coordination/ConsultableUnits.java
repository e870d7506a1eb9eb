package cn.fadu.coordination;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units that can be asked: all of the organ with somebody to reply, except the one that undertakes the matter. */
@Component
class ConsultableUnits implements OptionSource {

    private static final PostKind UNDERTAKER = new PostKind("undertaker");

    private final Directory directory;

    ConsultableUnits(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "consultableUnits";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return directory.holders(actor.organ(), UNDERTAKER).stream().map(Holder::unit).distinct()
                .filter(unit -> !unit.equals(dossier.start().leadUnit()))
                .map(unit -> new Option(directory.unitName(actor.organ(), unit), unit.value())).toList();
    }
}
