package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.UnitId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To whom a matter can be copied: every unit with people who work on matters, and those people. */
@Configuration(proxyBeanMethods = false)
class CopyReaders {

    private record Source(String name, java.util.function.Function<Actor, List<Option>> of) implements OptionSource {

        @Override
        public List<Option> options(Dossier dossier, Actor actor) {
            return of.apply(actor);
        }
    }

    @Bean
    OptionSource copyUnits(Directory directory) {
        return new Source("copyUnits", actor -> directory.staffOf(actor.organ()).stream().map(h -> h.unit()).distinct()
                .map((UnitId unit) -> new Option(directory.unitName(actor.organ(), unit), unit.value())).toList());
    }

    @Bean
    OptionSource copyPeople(Directory directory) {
        return new Source("copyPeople", actor -> directory.staffOf(actor.organ()).stream()
                .filter(h -> !h.person().equals(actor.person()))
                .map(h -> new Option(h.name() + " · " + h.unitName(), h.person().value())).toList());
    }
}
