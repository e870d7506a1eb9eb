package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.forms.FieldProblem;
import cn.fadu.forms.FormValues;
import cn.fadu.ledger.SealingQueue;
import cn.fadu.matter.ActContext;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.IntakeAct;
import cn.fadu.participation.Opinions.GivenName;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Registers an opinion that came in by whatever way (意见登记): it gets a number and a digest, and is sealed in the next batch
 * of the matter's intake.
 */
@Component
class RegisterOpinion implements IntakeAct {

    private static final int SALT_BYTES = 16;

    private final Opinions opinions;
    private final OpinionRecords records;
    private final SealingQueue queue;
    private final OfficialClock clock;
    private final SecureRandom random = new SecureRandom();

    RegisterOpinion(Opinions opinions, OpinionRecords records, SealingQueue queue, OfficialClock clock) {
        this.opinions = opinions;
        this.records = records;
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
        Optional<GivenName> name = values.optionalText("person").map(n -> new GivenName(n, salt()));
        Opinion opinion = new Opinion(receivedOn, values.choice("channel", Opinion.Way.class), values.textOrNull("clause"),
                values.text("content"), name.map(GivenName::commitment).orElse(null));
        OrganId organ = context.actor().organ();
        long number = opinions.next(context.matter());
        opinions.add(context.matter(), organ.value(), number, opinion, name);
        records.add(organ, new OpinionRecord(context.matter(), number, id, clock.now(), context.actor(), opinion));
        queue.add(stream(context.matter()), organ, OpinionRecords.SOURCE, number);
        return new ActResult.Recorded(number, false);
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
