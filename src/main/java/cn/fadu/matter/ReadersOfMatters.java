package cn.fadu.matter;

import cn.fadu.documents.DocumentAccess;
import cn.fadu.documents.FiledDocument;
import cn.fadu.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may read a matter may read its documents; what belongs to no matter yet only who filed it. */
@Component
class ReadersOfMatters implements DocumentAccess {

    private final MatterAccess access;

    ReadersOfMatters(MatterAccess access) {
        this.access = access;
    }

    @Override
    public boolean mayRead(Actor actor, FiledDocument document) {
        if (!document.organ().equals(actor.organ())) {
            return false;
        }
        return document.matter() == null ? document.filedBy().equals(actor.person())
                : access.mayRead(actor, document.matter());
    }
}
