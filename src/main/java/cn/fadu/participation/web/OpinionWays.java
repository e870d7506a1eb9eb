package cn.fadu.participation.web;

import cn.fadu.forms.FormDefinition;
import cn.fadu.forms.FormDefinition.Field;
import cn.fadu.participation.Opinion;
import cn.fadu.web.forms.FormTexts;
import cn.fadu.worklist.Forms;
import org.springframework.stereotype.Component;

/** What the ways are called by which opinions come in: as in the form that registers them. */
@Component
class OpinionWays {

    private final Forms forms;
    private final FormTexts texts;

    OpinionWays(Forms forms, FormTexts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    String text(Opinion.Way way) {
        FormDefinition form = forms.current("registerOpinion");
        Field channel = form.field("channel").orElseThrow();
        return channel.options().stream().filter(o -> o.value().equals(way.name())).findFirst()
                .map(o -> texts.option(form, null, channel, o)).orElseThrow();
    }
}
