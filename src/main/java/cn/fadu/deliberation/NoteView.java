package cn.fadu.deliberation;

import cn.fadu.dossier.DeliberationFact.ViewNoted;
import cn.fadu.dossier.DeliberationFact.ViewNoted.Kind;
import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.FreeAct;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Notes what an attendee said, or a written view of somebody absent that was read out. Neither counts as a member
 * being present.
 */
@Component
class NoteView implements FreeAct {

    @Override
    public String key() {
        return "act_noteView";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("30-2"), LegalBasis.order713("30-3"));
    }

    @Override
    public Desk desk() {
        return Desk.parse("office/recorder");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return MeetingItems.isUnderDiscussion(dossier);
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        return ActOutcome.done(new ViewNoted(MeetingItems.day(context, values), values.choice("kind", Kind.class),
                values.text("name"), values.textOrNull("title"), values.text("words"), context.document(values, "document")));
    }
}
