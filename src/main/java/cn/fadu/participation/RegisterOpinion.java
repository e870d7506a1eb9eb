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
import cn.fadu.participation.Opinions.GivenName;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Desk;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Statute;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers an opinion that came in by whatever way (意见登记), in the intake stream of the matter. */
@Component
class RegisterOpinion implements IntakeAct {

    private static final int SALT_BYTES = 16;

    private final Ledger ledger;
    private final Opinions opinions;
    private final WorkingCalendar calendar;
    private final OfficialClock clock;
    private final SecureRandom random = new SecureRandom();

    RegisterOpinion(Ledger ledger, Opinions opinions, WorkingCalendar calendar, OfficialClock clock) {
        this.ledger = ledger;
        this.opinions = opinions;
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
        Optional<GivenName> name = values.optionalText("person").map(n -> new GivenName(n, salt()));
        Opinion opinion = new Opinion(receivedOn, values.choice("channel", Opinion.Way.class), values.textOrNull("clause"),
                values.text("content"), name.map(GivenName::commitment).orElse(null));
        Entry entry = ledger.append(new NewEntry(stream(context.matter()), id, clock.now(), receivedOn, context.actor(), Entry.Cause.PERSON,
                key(), List.of(LegalBasis.order713("15-1")),
                new Entry.Versions(Statute.VERSION, context.dossier().start().profile(), calendar.version()),
                FactJson.payload("opinion", opinion), List.of()));
        opinions.add(context.matter(), context.actor().organ().value(), entry.sequence(), opinion, name);
        return new ActResult.Recorded(entry.sequence(), false);
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
