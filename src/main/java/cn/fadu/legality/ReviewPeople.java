package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.identity.Directory;
import cn.fadu.identity.Holder;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who can be named when a file is assigned: the holders of the desk who did not draft, or all where nobody else is
 * there.
 */
@Configuration(proxyBeanMethods = false)
class ReviewPeople {

    @Bean
    OptionSource reviewers(Directory directory) {
        return new HoldersOf("reviewers", Desk.parse("legality/reviewer"), directory);
    }

    @Bean
    OptionSource advisers(Directory directory) {
        return new HoldersOf("advisers", Desk.parse("advisers/adviser"), directory);
    }

    /** The advisers whom nobody has asked yet. */
    @Bean
    OptionSource furtherAdvisers(Directory directory) {
        HoldersOf all = new HoldersOf("furtherAdvisers", Desk.parse("advisers/adviser"), directory);
        return new OptionSource() {

            @Override
            public String name() {
                return all.name();
            }

            @Override
            public List<Option> options(Dossier dossier, Actor actor) {
                return all.options(dossier, actor).stream().filter(o -> dossier.legality().heard().asked().stream()
                        .noneMatch(a -> a.value().equals(o.value()))).toList();
            }
        };
    }

    private record HoldersOf(String name, Desk desk, Directory directory) implements OptionSource {

        @Override
        public List<Option> options(Dossier dossier, Actor actor) {
            List<Holder> holders = directory.holders(actor.organ(),
                    directory.resolve(desk, actor.organ(), dossier.start().leadUnit()), desk.post());
            List<Holder> others = holders.stream().filter(h -> !dossier.drafters().contains(h.person())).toList();
            return (others.isEmpty() ? holders : others).stream().map(h -> new Option(h.name(), h.person().value())).toList();
        }
    }
}
