package cn.fadu.web.forms;

import cn.fadu.documents.Documents;
import cn.fadu.identity.CurrentActor;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.Ids;
import cn.fadu.web.Texts;
import cn.fadu.web.forms.FormView.KeptFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is known of files that somebody uploaded before they sent the form for good: their own files only. */
@Component
class KeptFiles {

    private final Documents documents;
    private final CurrentActor currentActor;
    private final Texts texts;

    KeptFiles(Documents documents, CurrentActor currentActor, Texts texts) {
        this.documents = documents;
        this.currentActor = currentActor;
        this.texts = texts;
    }

    /** The files with these ids, in their order; what is no file of the actor's is left out. */
    List<KeptFile> of(List<String> ids) {
        Optional<Actor> actor = currentActor.get();
        return ids.stream().flatMap(id -> Ids.read(id, DocumentId::of).flatMap(documents::find).stream())
                .filter(d -> actor.isPresent() && d.filedBy().equals(actor.get().person())
                        && d.organ().equals(actor.get().organ()))
                .map(d -> new KeptFile(d.id().toString(), d.name(), texts.size(d.sizeBytes()))).toList();
    }
}
