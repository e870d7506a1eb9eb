package cn.fadu.matter;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.shared.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    }

    /** The options of every source that the form names. */
    public Map<String, List<Option>> of(FormDefinition form, Dossier dossier, Actor actor) {
        Map<String, List<Option>> options = new HashMap<>();
        for (OptionSource source : sources) {
            if (form.fields().stream().anyMatch(f -> source.name().equals(f.optionSource()))) {
                options.put(source.name(), source.options(dossier, actor));
            }
        }
        return options;
    }
}
