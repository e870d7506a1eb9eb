package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.ledger.Batches;
import cn.fadu.ledger.Entry;
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
    private final Batches batches;

    EndConsultation(SystemActs system, Batches batches) {
        this.system = system;
        this.batches = batches;
    }

    /**
     * Takes part in the transaction of the timer. The intake is locked first and what waits in it sealed, so that no opinion
     * slips past the count, which is that of the sealed ones. The legal date is the last day of the period.
     */
    public void execute(MatterId matter) {
        batches.seal(StreamId.intakeOf(matter), system.organOf(matter));
        system.record(matter, Entry.Cause.TIMER, "serviceTask_endConsultation", List.of(LegalBasis.order713("15-1")),
                dossier -> ended(matter, dossier));
    }

    private Fact ended(MatterId matter, Dossier dossier) {
        long before = dossier.consultation().notice().opinionsBefore();
        return new ConsultationEnded(dossier.consultation().until(), Math.toIntExact(batches.count(StreamId.intakeOf(matter)) - before));
    }
}
