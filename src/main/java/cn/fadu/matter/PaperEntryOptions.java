package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PaperFile.PaperEntry;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.web.ModelNames;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Entries from paper to choose from: those that wait for their check, and those that were found wrong. */
@Configuration(proxyBeanMethods = false)
class PaperEntryOptions {

    @Bean
    OptionSource paperEntries(ModelNames names) {
        return new Source("paperEntries", PaperEntry::awaitsCheck, names);
    }

    @Bean
    OptionSource wrongPaperEntries(ModelNames names) {
        return new Source("wrongPaperEntries", e -> !e.awaitsCheck(), names);
    }

    private record Source(String name, Predicate<PaperEntry> wanted, ModelNames names) implements OptionSource {

        @Override
        public List<Option> options(Dossier dossier, Actor actor) {
            return dossier.papers().unconfirmed().stream().filter(wanted).map(e -> new Option(e.number() + " · "
                    + names.act(e.entered().act()) + " · " + e.entered().on(), String.valueOf(e.number()))).toList();
        }
    }
}
