package cn.fadu.matter;

import cn.fadu.documents.DocumentAccess;
import cn.fadu.documents.FiledDocument;
import cn.fadu.shared.Actor;
import cn.fadu.shared.PostKind;
import org.springframework.stereotype.Component;

/**
 * Who may read a matter may read its documents, but for experts those of one another while opinions are coming in (Order 713,
 * Art. 19(2): independently); what belongs to no matter yet only who filed it.
 */
@Component
class ReadersOfMatters implements DocumentAccess {

    private static final PostKind EXPERT = new PostKind("expert");

    private final MatterAccess access;
    private final Dossiers dossiers;

    ReadersOfMatters(MatterAccess access, Dossiers dossiers) {
        this.access = access;
        this.dossiers = dossiers;
    }

    @Override
    public boolean mayRead(Actor actor, FiledDocument document) {
        if (!document.organ().equals(actor.organ())) {
            return false;
        }
        return document.matter() == null ? document.filedBy().equals(actor.person())
                : access.mayRead(actor, document.matter()) && !isKeptFrom(actor, document);
    }

    private boolean isKeptFrom(Actor actor, FiledDocument document) {
        return actor.post().equals(EXPERT) && dossiers.get(document.matter())
                .filter(dossier -> dossier.expertReview().keepsFrom(actor.person(), document.id())).isPresent();
    }
}
