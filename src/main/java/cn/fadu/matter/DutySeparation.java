package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.PersonId;
import cn.fadu.statute.Binding;
import cn.fadu.statute.Separation;
import cn.fadu.statute.Verdict;
import cn.fadu.worklist.OpenWork;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the question of separated duties with what the directory knows: sections, substitutes, who else holds the desk. */
@Component
public class DutySeparation {

    private final Directory directory;
    private final Situations situations;

    DutySeparation(Directory directory, Situations situations) {
        this.directory = directory;
        this.situations = situations;
    }

    /** What stands against the actor's doing the work: a broken rule bars them, a warning is shown and recorded. */
    public Optional<Verdict> judge(OpenWork work, Actor actor, Dossier dossier) {
        return judge(work.desk(), work.act(), actor, dossier);
    }

    /** As {@link #judge(OpenWork, Actor, Dossier)}, for an act that no task asks for. */
    Optional<Verdict> judge(Desk desk, String act, Actor actor, Dossier dossier) {
        Set<PersonId> acting = new LinkedHashSet<>(List.of(actor.person(), actor.principal()));
        Optional<Verdict> clash = Separation.judge(asked(desk, act, actor, acting, false), dossier);
        return clash.isPresent() && isSmall(desk, act, actor, dossier)
                ? Separation.judge(asked(desk, act, actor, acting, true), dossier) : clash;
    }

    private boolean isSmall(Desk desk, String act, Actor actor, Dossier dossier) {
        return situations.of(dossier).profile().binding() == Binding.BY_REFERENCE
                || directory.holders(actor.organ(), actor.unit(), actor.post()).stream().map(Holder::person)
                .filter(other -> !other.equals(actor.person()) && !other.equals(actor.principal()))
                .noneMatch(other -> Separation.judge(asked(desk, act, actor, Set.of(other), false), dossier).isEmpty());
    }

    private Separation.Asked asked(Desk desk, String act, Actor actor, Set<PersonId> acting, boolean small) {
        return new Separation.Asked(desk, act, acting, (a, b) -> directory.sectionOf(actor.organ(), a, actor.unit())
                .filter(section -> directory.sectionOf(actor.organ(), b, actor.unit()).filter(section::equals).isPresent())
                .isPresent(), small);
    }
}
