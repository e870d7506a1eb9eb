package cn.fadu.audit;

import cn.fadu.dossier.Consultation;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.ProcedureDuty;
import cn.fadu.matter.Stage;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;

/**
 * The values by which a matter is known at a moment. What is not settled yet is null.
 *
 * @param draft              number of the present version
 * @param required           the procedures that it must go through
 * @param owed               those of them still to be done for the present version
 * @param consultationUntil  last day of the consultation in hand
 * @param unconfirmedPapers  how many entries from paper nobody has confirmed
 */
public record MatterState(Stage stage, String title, UnitId leadUnit, List<UnitId> coUnits, Integer draft,
                          List<Procedure> required, List<Procedure> owed, LocalDate consultationUntil,
                          Integer unconfirmedPapers) {

    private static final MatterState NONE = new MatterState(null, null, null, null, null, null, null, null, null);

    /** The values that the dossier gives; all null before the first entry. */
    public static MatterState of(Dossier dossier) {
        if (dossier.start() == null) {
            return NONE;
        }
        Consultation consultation = dossier.consultation();
        int papers = dossier.papers().unconfirmed().size();
        return new MatterState(Stage.of(dossier), dossier.start().title(), dossier.start().leadUnit(),
                orNull(dossier.start().coUnits()), dossier.currentDraft().map(DraftRegistered::number).orElse(null),
                orNull(dossier.start().duties().stream().filter(ProcedureDuty::required).map(ProcedureDuty::procedure)
                        .sorted().toList()),
                orNull(dossier.owed()), consultation == null ? null : consultation.until(), papers == 0 ? null : papers);
    }

    private static <T> List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
