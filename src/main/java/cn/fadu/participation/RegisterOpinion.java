package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormValues;
import cn.fadu.ledger.SealingQueue;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.IntakeAct;
import cn.fadu.matter.PersonalValueStore;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Registers an opinion that came in by whatever way (意见登记): it gets a number and a digest, and is sealed in the next batch
 * of the matter's intake.
 */
@Component
class RegisterOpinion implements IntakeAct {

    private final Opinions opinions;
    private final OpinionRecords records;
    private final PersonalValueStore personal;
    private final SealingQueue queue;
    private final OfficialClock clock;

    RegisterOpinion(Opinions opinions, OpinionRecords records, PersonalValueStore personal, SealingQueue queue,
                    OfficialClock clock) {
        this.opinions = opinions;
        this.records = records;
        this.personal = personal;
        this.queue = queue;
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
    public Optional<Taken> taken(ActId id) {
        return records.byAct(id).map(o -> new Taken(o.matter(), o.registeredBy(), o.number()));
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
        OrganId organ = context.actor().organ();
        StreamId stream = stream(context.matter());
        long number = opinions.next(context.matter());
        told.enter(stream, number, List.of(opinion));
        opinions.add(context.matter(), organ.value(), number, opinion);
        records.add(organ, new OpinionRecord(context.matter(), number, id, clock.now(), context.actor(), opinion));
        queue.add(stream, organ, OpinionRecords.SOURCE, number);
        return new ActResult.Recorded(number, false);
    }
}
