package cn.fadu.initiation.catalogue;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposals for the catalogue that nobody has studied yet. */
@Component
class OpenProposals implements OptionSource {

    @Override
    public String name() {
        return "openCatalogueProposals";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return dossier.catalogue().unstudied().stream().map(p -> new Option(p.number() + "　" + p.title(), String.valueOf(p.number()))).toList();
    }
}
