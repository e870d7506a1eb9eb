package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.statute.Statute;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The personal data in the record of a matter that is not erased, each with what stands against erasing it. */
@Component
class PersonalValueOptions implements OptionSource {

    private final PersonalValueStore store;
    private final PersonalNames names;
    private final OfficialClock clock;
    private final Texts texts;

    PersonalValueOptions(PersonalValueStore store, PersonalNames names, OfficialClock clock, Texts texts) {
        this.store = store;
        this.names = names;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "personalValues";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return List.of();
    }

    @Override
    public List<Option> options(MatterId matter, Dossier dossier, Actor actor) {
        return matter == null ? List.of() : store.inRecord(matter).stream()
                .map(kept -> new Option(label(kept, dossier), kept.value().commitment().committed().hex())).toList();
    }

    private String label(PersonalValueStore.Kept kept, Dossier dossier) {
        String named = texts.text("fact.personal-value", names.inWords(kept.value()),
                texts.text("fact.PersonalUse." + kept.use()), kept.entry());
        return Statute.keepsPersonalData(dossier, kept.use(), clock.today())
                .map(keeping -> texts.text("personal.stays", named, texts.text("fact.Keeping." + keeping))).orElse(named);
    }
}
