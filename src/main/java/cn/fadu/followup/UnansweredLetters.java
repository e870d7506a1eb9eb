package cn.fadu.followup;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormDefinition.Option;
import cn.fadu.matter.OptionSources.OptionSource;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters of the public that nobody has answered, by their numbers. */
@Component
class UnansweredLetters implements OptionSource {

    private final Texts texts;

    UnansweredLetters(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "unansweredLetters";
    }

    @Override
    public List<Option> options(Dossier dossier, Actor actor) {
        return dossier.followup().execution().unanswered().stream()
                .map(n -> new Option(texts.text("followup.letter", n), String.valueOf(n))).toList();
    }
}
