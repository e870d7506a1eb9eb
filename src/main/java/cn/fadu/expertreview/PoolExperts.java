package cn.fadu.expertreview;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The experts of the pool (专家库) with an account. */
@Component
class PoolExperts implements OptionSource {

    private static final PostKind EXPERT = new PostKind("expert");

    private final Directory directory;

    PoolExperts(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "poolExperts";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return directory.holders(actor.organ(), EXPERT).stream().map(h -> new Option(h.name(), h.person().value())).toList();
    }
}
