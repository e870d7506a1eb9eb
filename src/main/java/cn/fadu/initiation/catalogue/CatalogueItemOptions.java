package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Items of the published catalogue that can be changed or cancelled. */
@Component
class CatalogueItemOptions implements OptionSource {

    @Override
    public String name() {
        return "catalogueItems";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return dossier.catalogue().living().stream().map(p -> new Option(p.number() + "　" + p.title(), String.valueOf(p.number()))).toList();
    }
}
