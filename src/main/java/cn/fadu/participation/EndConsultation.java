package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Records that the last day of the consultation has passed, and how many opinions had come in by then. */
@Service("endConsultationUseCase")
public class EndConsultation {

    private final SystemActs system;
    private final Opinions opinions;
    private final Ledger ledger;

    EndConsultation(SystemActs system, Opinions opinions, Ledger ledger) {
        this.system = system;
        this.ledger = ledger;
        this.opinions = opinions;
    }

    /**
     * Takes part in the transaction of the timer; the intake is locked first, so that no opinion slips past the count. The
     * legal date is the last day of the period.
     */
    public void execute(MatterId matter) {
        ledger.lock(StreamId.intakeOf(matter), system.organOf(matter));
        system.record(matter, Entry.Cause.TIMER, "serviceTask_endConsultation", List.of(LegalBasis.order713("15-1")),
                dossier -> ended(matter, dossier));
    }

    private Fact ended(MatterId matter, Dossier dossier) {
        long before = dossier.consultation().notice().opinionsBefore();
        return new ConsultationEnded(dossier.consultation().until(), Math.toIntExact(opinions.count(matter) - before));
    }
}
