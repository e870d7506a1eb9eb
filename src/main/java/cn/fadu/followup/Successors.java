package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.LinkedMatters;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The matters that name this decision as the one they adjust in a major way. */
@Component
class Successors implements OptionSource {

    private final LinkedMatters linked;

    Successors(LinkedMatters linked) {
        this.linked = linked;
    }

    @Override
    public String name() {
        return "successors";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return List.of();
    }

    @Override
    public List<Option> options(MatterId matter, Dossier dossier, Actor actor) {
        return matter == null ? List.of()
                : linked.successorsOf(matter, actor).stream().map(m -> new Option(m.title(), m.id().toString())).toList();
    }
}
