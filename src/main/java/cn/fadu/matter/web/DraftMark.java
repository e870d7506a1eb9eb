package cn.fadu.matter.web;

import cn.fadu.identity.CurrentActor;
import org.springframework.stereotype.Component;

/** For templates: which revision of what the reader typed a page shows. */
@Component
class DraftMark {

    private final CurrentActor actor;
    private final FormDrafts drafts;

    DraftMark(CurrentActor actor, FormDrafts drafts) {
        this.actor = actor;
        this.drafts = drafts;
    }

    /** As {@link FormDrafts#revision}. */
    public int of(String place) {
        return drafts.revision(actor.require(), place);
    }
}
