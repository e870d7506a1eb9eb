package cn.fadu.matter;

import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalValue;
import cn.fadu.web.Texts;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Personal data in words, where a page, a print or a spreadsheet is made: the text, or that it is erased or only kept. */
@Component
public class PersonalNames {

    private final PersonalValueStore store;
    private final Texts texts;

    PersonalNames(PersonalValueStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** Looks all of these up at once; a page asks once for everything it shows. */
    public Shown of(Collection<PersonalText> needed) {
        return new Shown(needed.isEmpty() ? Map.of() : store.find(needed));
    }

    /** What was looked up. */
    public final class Shown {

        private final Map<PersonalText, PersonalValue> values;

        private Shown(Map<PersonalText, PersonalValue> values) {
            this.values = values;
        }

        /** Null for null; what was not looked up, or never kept here, reads as withheld. */
        public String text(PersonalText text) {
            return text == null ? null : inWords(values.get(text));
        }
    }

    /** The value in words; null for nothing kept. */
    public String inWords(PersonalValue value) {
        if (value == null) {
            return texts.text("personal.withheld");
        }
        if (value.isErased()) {
            return texts.text("personal.erased", value.erasure().on(),
                    texts.text("fact.ErasureGround." + value.erasure().ground().name()));
        }
        return value.restrictedOn() == null ? value.value() : texts.text("personal.restricted");
    }
}
