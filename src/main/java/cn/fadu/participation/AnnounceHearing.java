package cn.fadu.participation;

import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingAnnounced.Side;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.forms.FormValues;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActOutcome;
import cn.fadu.matter.NumberedField;
import cn.fadu.matter.NumberingAct;
import cn.fadu.numbering.DocumentKind;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Announces the hearing (听证公告): day, place, seats, registration and selection. */
@Component
class AnnounceHearing implements NumberingAct {

    private static final NumberedField NUMBER = NumberedField.of("number", DocumentKind.HEARING);

    @Override
    public String key() {
        return "userTask_announceHearing";
    }

    @Override
    public NumberedField numbered() {
        return NUMBER;
    }

    @Override
    public List<LegalBasis> basis() {
        return List.of(LegalBasis.order713("16-2"), LegalBasis.order713("16-3"));
    }

    @Override
    public ActOutcome perform(ActContext context, FormValues values) {
        LocalDate on = values.date("announcedOn");
        if (on.isAfter(context.today())) {
            return ActOutcome.refused("announcedOn", "problem.future-date", context.today());
        }
        LocalDate day = values.date("day");
        if (day.isBefore(on)) {
            return ActOutcome.refused("day", "problem.hearing-before-notice", on);
        }
        List<Side> sides = values.rows("sides").stream().map(r -> new Side(r.text("side"), r.number("seats", 1))).toList();
        return ActOutcome.done(new HearingAnnounced(on, context.draft(), values.text("matter"), day,
                values.textOrNull("time"), values.textOrNull("place"), sides, values.textOrNull("registration"),
                values.optionalDate("registerUntil").orElse(null), values.textOrNull("selectionMethod"),
                values.textOrNull("contact"), values.choices("channels", Channel.class),
                context.document(values, "announcement"), context.number(values, NUMBER, on)));
    }
}
