package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.LinkedMatters;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** The decisions of the actor’s unit that are being executed or suspended. */
@Component
class LivingDecisions implements OptionSource {

    private final LinkedMatters linked;

    LivingDecisions(LinkedMatters linked) {
        this.linked = linked;
    }

    @Override
    public String name() {
        return "livingDecisions";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return linked.decisionsOf(actor).stream().map(m -> new Option(m.title(), m.id().toString())).toList();
    }
}
