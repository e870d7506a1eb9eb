package cn.fadu.matter.web;

import cn.fadu.identity.Directory;
import cn.fadu.matter.Panel;
import cn.fadu.matter.Panel.Tone;
import cn.fadu.matter.Panel.Words;
import cn.fadu.shared.PersonId;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The panels of all modules that lie beside the form of an act, in their order. */
@Component
class PanelViews {

    private static final int LONG = 240;
    private static final Map<Tone, String> TONES = Map.of(Tone.PLAIN, "", Tone.GOOD, "green", Tone.NEAR, "amber",
            Tone.BAD, "red");

    private final List<Panel> panels;
    private final CaseDocuments documents;
    private final Directory directory;
    private final Texts texts;

    PanelViews(List<Panel> panels, CaseDocuments documents, Directory directory, Texts texts) {
        this.panels = panels;
        this.documents = documents;
        this.directory = directory;
        this.texts = texts;
    }

    List<PanelView> of(Panel.Asked asked) {
        return panels.stream().filter(p -> p.acts().contains(asked.act())).map(p -> p.of(asked))
                .flatMap(Optional::stream).map(this::view).toList();
    }

    private PanelView view(Panel.Content content) {
        return new PanelView(words(content.title()), words(content.note()), content.lines().stream().map(this::line).toList());
    }

    private PanelView.Line line(Panel.Line line) {
        return new PanelView.Line(words(line.text()), words(line.state()), TONES.get(line.tone()),
                line.said().stream().map(s -> new PanelView.Said(words(s.label()), s.text(), s.text().length() > LONG)).toList(),
                documents.views(line.documents()));
    }

    private String words(Words words) {
        return words == null ? null : texts.text(words.key(), words.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        return argument instanceof Words words ? words(words)
                : argument instanceof PersonId person ? directory.personName(person) : argument;
    }
}
