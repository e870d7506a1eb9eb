package cn.fadu.participation;

import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormValues;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.ledger.NewEntry;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.IntakeAct;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Statute;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers an opinion that came in by whatever way (意见登记), in the intake stream of the matter. */
@Component
class RegisterOpinion implements IntakeAct {

    private final Ledger ledger;
    private final Opinions opinions;
    private final PersonalValueStore personal;
    private final WorkingCalendar calendar;
    private final OfficialClock clock;

    RegisterOpinion(Ledger ledger, Opinions opinions, PersonalValueStore personal, WorkingCalendar calendar, OfficialClock clock) {
        this.ledger = ledger;
        this.opinions = opinions;
        this.personal = personal;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "act_registerOpinion";
    }

    @Override
    public Desk desk() {
        return Desk.parse("lead/undertaker");
    }

    @Override
    public boolean isOffered(Dossier dossier) {
        return dossier.withdrawal() == null && Consultations.takesOpinions(dossier);
    }

    @Override
    public StreamId stream(MatterId matter) {
        return StreamId.intakeOf(matter);
    }

    @Override
    public ActResult take(ActContext context, ActId id, FormValues values) {
        LocalDate receivedOn = values.date("receivedOn");
        if (receivedOn.isAfter(context.today())) {
            return new ActResult.Refused(List.of(FieldProblem.of("receivedOn", "problem.future-date", context.today())));
        }
        PersonalValueStore.Told told = personal.taking(context.matter(), context.actor().organ());
        Opinion opinion = new Opinion(receivedOn, values.choice("channel", Opinion.Way.class), values.textOrNull("clause"),
                values.text("content"), told.of(values.textOrNull("person")));
        Entry entry = ledger.append(new NewEntry(stream(context.matter()), id, clock.now(), receivedOn, context.actor(), Entry.Cause.PERSON,
                key(), List.of(LegalBasis.order713("15-1")),
                new Entry.Versions(Statute.VERSION, context.dossier().start().profile(), calendar.version()),
                FactJson.payload("opinion", opinion), List.of()));
        told.enter(entry.stream(), entry.sequence(), List.of(opinion));
        opinions.add(context.matter(), context.actor().organ().value(), entry.sequence(), opinion);
        return new ActResult.Recorded(entry.sequence(), false);
    }
}
