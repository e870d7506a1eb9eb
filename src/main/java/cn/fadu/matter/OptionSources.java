package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.worklist.OpenWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Options that the product supplies to the forms that ask for them. */
@Component
public class OptionSources {

    private final List<OptionSource> sources;

    OptionSources(List<OptionSource> sources) {
        this.sources = sources;
    }

    /** One kind of options, named in forms as {@code valuesKey}. */
    public interface OptionSource {

        String name();

        List<Option> options(Dossier dossier, Actor actor);

        /** As above, where the options depend on which matter it is; that is null for a form that belongs to none. */
        default List<Option> options(MatterId matter, Dossier dossier, Actor actor) {
            return options(dossier, actor);
        }

        /** As above, for an act done at or about open work, which is null otherwise. */
        default List<Option> options(MatterId matter, Dossier dossier, Actor actor, OpenWork work) {
            return options(matter, dossier, actor);
        }
    }

    /** The options for a form that belongs to no matter, or depends on none. */
    public Map<String, List<Option>> of(FormDefinition form, Dossier dossier, Actor actor) {
        return of(null, form, dossier, actor, null);
    }

    /** The options of every source that the form names, in a row of a list as well; {@code work} may be null. */
    public Map<String, List<Option>> of(MatterId matter, FormDefinition form, Dossier dossier, Actor actor, OpenWork work) {
        Map<String, List<Option>> options = new HashMap<>();
        for (OptionSource source : sources) {
            if (form.fields().stream().flatMap(f -> Stream.concat(Stream.of(f), f.rows().stream()))
                    .anyMatch(f -> source.name().equals(f.optionSource()))) {
                options.put(source.name(), source.options(matter, dossier, actor, work));
            }
        }
        return options;
    }
}
