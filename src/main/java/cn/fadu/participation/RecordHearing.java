package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.HearingRecorded;
import cn.fadu.dossier.HearingFact.HearingRecorded.Part;
import cn.fadu.dossier.HearingFact.HearingRecorded.Turn;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.PersonalText;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.Act;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.shared.LegalBasis;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the record of the hearing (笔录), turn by turn. */
@Component
class RecordHearing implements Act {

    @Override
    public String key() {
        return "userTask_recordHearing";
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("17-1"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        Function<String, PersonalText> people = context.personal().among(context.dossier().participation().hearing()
                .participants().stream().map(Selected::name).toList());
        List<Turn> turns = values.rows("turns").stream()
                .map(r -> new Turn(r.choice("part", Part.class), people.apply(r.text("speaker")), r.text("words"))).toList();
        return ActOutcome.done(new HearingRecorded(context.today(), values.text("presider"), values.textOrNull("recorder"),
                values.textOrNull("presenter"), values.textOrNull("began"), values.textOrNull("ended"),
                people.apply(values.textOrNull("absent")), turns, values.textOrNull("recording"), context.document(values, "document")));
    }
}
