package cn.fadu.participation;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Fact;
import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.ledger.Entry;
import cn.fadu.matter.SystemActs;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Records that the last day of the consultation has passed, and how many opinions had come in by then. */
@Service("endConsultationUseCase")
public class EndConsultation {

    private final SystemActs system;
    private final Opinions opinions;

    EndConsultation(SystemActs system, Opinions opinions) {
        this.system = system;
        this.opinions = opinions;
    }

    /** Takes part in the transaction of the timer. The legal date is the last day of the period. */
    public void execute(MatterId matter) {
        system.record(matter, Entry.Cause.TIMER, "serviceTask_endConsultation", List.of(LegalBasis.order713("15-1")),
                dossier -> ended(matter, dossier));
    }

    private Fact ended(MatterId matter, Dossier dossier) {
        return new ConsultationEnded(dossier.consultation().until(), opinions.count(matter));
    }
}
