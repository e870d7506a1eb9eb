package cn.fadu.publication;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFile;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FollowupFile;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.ParticipationFile;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFile;
import cn.fadu.matter.Checklist.State;
import cn.fadu.statute.Practice;
import cn.fadu.statute.Situation;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the record can tell of the material of a volume: there, missing, or not to be expected. A result that the procedure
 * brought along counts as one.
 */
final class VolumeContents {

    private final Situation situation;
    private final Dossier dossier;
    private final boolean alive;
    private final Map<VolumeItem, State> states = new EnumMap<>(VolumeItem.class);

    private VolumeContents(Situation situation) {
        this.situation = situation;
        this.dossier = situation.dossier();
        this.alive = dossier.withdrawal() == null;
    }

    /** The state of every kind of material, in the order of the volume. */
    static Map<VolumeItem, State> of(Situation situation) {
        VolumeContents contents = new VolumeContents(situation);
        contents.beginning();
        contents.participation();
        contents.assessments();
        contents.review();
        contents.meeting();
        contents.publication();
        contents.followup();
        contents.others();
        return contents.states;
    }

    private void beginning() {
        put(VolumeItem.APPLICATION, true, true);
        put(VolumeItem.START_DECISION, dossier.start().decision() != null, dossier.currentDraft().isPresent());
        put(VolumeItem.DRAFT, dossier.currentDraft().isPresent(), alive && !dossier.start().isRefused());
        procedure(VolumeItem.DEPARTMENTS, Procedure.DEPARTMENT_CONSULTATION);
        put(VolumeItem.DISPUTE, dossier.coordination().note() != null, dossier.coordination().leavesDispute());
    }

    private void participation() {
        ParticipationFile file = dossier.participation();
        put(VolumeItem.CONSULTATION, file.consultation() != null, alive && file.uses(ParticipationForm.OPEN_CONSULTATION));
        put(VolumeItem.OTHER_FORMS, file.otherForms() != null, alive && file.usesOtherForms());
        put(VolumeItem.GROUPS, file.groups() != null, false);
        procedure(VolumeItem.ADOPTION, Procedure.PUBLIC_PARTICIPATION);
        put(VolumeItem.HEARING, file.hearing().report() != null,
                file.hearing().held() != null || alive && file.uses(ParticipationForm.HEARING) && !file.hearing().isOver());
    }

    private void assessments() {
        procedure(VolumeItem.EXPERTS, Procedure.EXPERT_REVIEW);
        procedure(VolumeItem.RISK, Procedure.RISK_ASSESSMENT);
        put(VolumeItem.RISK_FILING, dossier.riskAssessment().filing() != null, dossier.riskAssessment().awaitsFiling());
        put(VolumeItem.RISK_FINDING, dossier.riskAssessment().finding() != null,
                alive && dossier.riskAssessment().awaitsFinding());
        procedure(VolumeItem.COMPETITION, Procedure.FAIR_COMPETITION_REVIEW);
    }

    private void review() {
        boolean sent = dossier.legality().submission() != null;
        put(VolumeItem.UNIT_CHECK, dossier.legality().sent().legalCheck() != null, sent && asksFor(Practice.UNIT_LEGAL_CHECK));
        put(VolumeItem.UNIT_DISCUSSION, dossier.legality().sent().discussion() != null,
                sent && asksFor(Practice.UNIT_COLLECTIVE_DISCUSSION));
        put(VolumeItem.ADVICE, !dossier.legality().advice().isEmpty(), dossier.legality().issued() != null);
        put(VolumeItem.LEGALITY, !dossier.legality().opinions().isEmpty() || !dossier.legality().coverage().isEmpty(),
                dossier.deliberation().submission() != null || !dossier.deliberation().earlier().isEmpty());
    }

    private void meeting() {
        DeliberationFile file = dossier.deliberation();
        boolean discussed = file.opening() != null;
        put(VolumeItem.AGENDA, file.agenda() != null, discussed);
        put(VolumeItem.RECORDING, !file.recordings().isEmpty(), discussed && asksFor(Practice.SOUND_RECORDING));
        put(VolumeItem.MINUTES, file.minutes() != null, discussed);
    }

    private void publication() {
        PublicationFile file = dossier.publication();
        boolean issued = file.issue() != null;
        boolean disclosed = issued && (file.disclosure() == null || file.disclosure().disclosure() != Disclosure.NONE);
        put(VolumeItem.PARTY, file.partyCommittee() != null, issued);
        put(VolumeItem.CONGRESS, file.congress() != null, issued && dossier.start().congressDuty() != CongressDuty.NONE);
        put(VolumeItem.ISSUE, issued, alive && file.finalText() != null);
        put(VolumeItem.DISTRIBUTION, file.distribution() != null, issued);
        put(VolumeItem.DISCLOSURE, file.disclosure() != null, issued);
        put(VolumeItem.INTERPRETATION, file.interpretation() != null, disclosed);
        put(VolumeItem.PUBLISHED, file.published() != null, disclosed);
    }

    private void followup() {
        FollowupFile file = dossier.followup();
        put(VolumeItem.TASKS, file.execution().tasks() != null, file.started() != null);
        put(VolumeItem.PROGRESS, !file.execution().progress().isEmpty() || file.execution().supervision() != null,
                file.ended() != null);
        put(VolumeItem.EVALUATION, file.evaluation().report() != null, file.evaluation().decision() != null);
        put(VolumeItem.ADJUSTMENT, file.adjustment() != null, file.replacement() != null);
    }

    private void others() {
        boolean entered = !dossier.papers().entries().isEmpty();
        put(VolumeItem.PAPER_ENTRIES, entered && dossier.papers().unconfirmed().isEmpty(), entered);
        put(VolumeItem.CARRIED_OVER, !dossier.papers().carriedOver().isEmpty(), false);
        put(VolumeItem.INCIDENTS, !dossier.papers().incidents().isEmpty(), false);
    }

    private void procedure(VolumeItem item, Procedure procedure) {
        put(item, dossier.result(procedure).isPresent(), alive && dossier.start().requires(procedure));
    }

    private boolean asksFor(Practice practice) {
        return situation.profile().asksFor(practice, situation.today());
    }

    private void put(VolumeItem item, boolean present, boolean required) {
        states.put(item, State.of(present, required));
    }
}
