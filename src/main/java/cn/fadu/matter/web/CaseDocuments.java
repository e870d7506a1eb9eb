package cn.fadu.matter.web;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.EntryView.VolumeView;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
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

    private final Ledger ledger;
    private final EntryViews entries;
    private final Texts texts;

    CaseDocuments(Ledger ledger, EntryViews entries, Texts texts) {
        this.ledger = ledger;
        this.entries = entries;
        this.texts = texts;
    }

    /** Every document of the matter that the reader may see. */
    public List<VolumeView> volumes(MatterId matter, Dossier dossier, Actor actor) {
        return entries.volumes(ReadableEntries.of(ledger.readAll(StreamId.of(matter)), dossier, actor));
    }

    /** Text, explanation and annexes of the current draft; empty before the first. */
    public List<DocumentView> draft(Dossier dossier) {
        return dossier.currentDraft().map(this::files).orElse(List.of());
    }

    /** As {@link #draft(Dossier)}, of the version with this digest; of the current one if there is none. */
    public List<DocumentView> draft(Dossier dossier, Digest version) {
        return dossier.drafts().stream().filter(d -> d.draft().equals(version)).findFirst().map(this::files)
                .orElseGet(() -> draft(dossier));
    }

    public List<DocumentView> views(List<DocumentRef> documents) {
        return documents.stream().map(d -> new DocumentView(d.name(), FactLines.href(d), texts.size(d.sizeBytes()), ""))
                .toList();
    }

    private List<DocumentView> files(DraftRegistered draft) {
        return views(Stream.concat(Stream.of(draft.manifest().text(), draft.manifest().explanation()),
                draft.manifest().annexes().stream()).filter(Objects::nonNull).toList());
    }
}
