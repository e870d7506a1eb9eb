package cn.fadu.web.forms;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.forms.FormDefinition.Group;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.forms.FormDefinition.Text;
import cn.fadu.web.Texts;
import org.springframework.stereotype.Component;

/** What the parts of a form are called: Chinese stands in the form itself, other languages in the bundles. */
@Component
public class FormTexts {

    private final Texts texts;

    FormTexts(Texts texts) {
        this.texts = texts;
    }

    public String title(FormDefinition form) {
        return texts.text("form." + form.id());
    }

    String of(FormDefinition form, Text text) {
        return other("form." + form.id() + "." + text.id(), text.text());
    }

    String of(FormDefinition form, Group group) {
        return other("form." + form.id() + "." + group.id(), group.label());
    }

    /** {@code list} is the field the row belongs to, or null. */
    public String label(FormDefinition form, Field list, Field field) {
        return other(key(form, list, field), field.label());
    }

    String help(FormDefinition form, Field list, Field field) {
        return field.help().isEmpty() ? "" : other(key(form, list, field) + ".help", field.help());
    }

    public String option(FormDefinition form, Field list, Field field, Option option) {
        return field.optionSource() != null ? option.label()
                : other(key(form, list, field) + "." + option.value(), option.label());
    }

    private static String key(FormDefinition form, Field list, Field field) {
        return "form." + form.id() + "." + (list == null ? "" : list.key() + ".") + field.key();
    }

    private String other(String key, String chinese) {
        return texts.isEnglish() && !chinese.isEmpty() ? texts.text(key) : chinese;
    }
}
