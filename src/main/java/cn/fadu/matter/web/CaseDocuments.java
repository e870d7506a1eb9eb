package cn.fadu.matter.web;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.EntryView.VolumeView;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Documents of a matter as pages list them. */
@Component
public class CaseDocuments {

    private static final int ALL = 5_000;

    private final Ledger ledger;
    private final EntryViews entries;
    private final Texts texts;

    CaseDocuments(Ledger ledger, EntryViews entries, Texts texts) {
        this.ledger = ledger;
        this.entries = entries;
        this.texts = texts;
    }

    public List<VolumeView> volumes(MatterId matter) {
        return entries.volumes(ledger.read(StreamId.of(matter), 0, ALL));
    }

    /** Text, explanation and annexes of the current draft; empty before the first. */
    public List<DocumentView> draft(Dossier dossier) {
        return dossier.currentDraft().map(d -> views(Stream.concat(
                Stream.of(d.manifest().text(), d.manifest().explanation()), d.manifest().annexes().stream())
                .filter(Objects::nonNull).toList())).orElse(List.of());
    }

    public List<DocumentView> views(List<DocumentRef> documents) {
        return documents.stream().map(d -> new DocumentView(d.name(), FactLines.href(d), texts.size(d.sizeBytes()), ""))
                .toList();
    }
}
