package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingAnnounced.Side;
import cn.fadu.dossier.HearingFact.HearingClosed;
import cn.fadu.dossier.HearingFact.HearingDecided;
import cn.fadu.dossier.HearingFact.HearingHeld;
import cn.fadu.dossier.HearingFact.HearingPostponed;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Confirmation;
import cn.fadu.dossier.HearingFact.HearingRecordConfirmed.Kind;
import cn.fadu.dossier.HearingFact.HearingRecorded;
import cn.fadu.dossier.HearingFact.HearingRecorded.Part;
import cn.fadu.dossier.HearingFact.HearingRecorded.Turn;
import cn.fadu.dossier.HearingFact.HearingReported;
import cn.fadu.dossier.HearingFact.MaterialsDelivered;
import cn.fadu.dossier.HearingFact.MaterialsDelivered.Delivery;
import cn.fadu.dossier.HearingFact.ParticipantListPublished;
import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.ParticipationFact.SpecificGroupsHeard;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.dossier.HearingFact.SidesRecruitedAgain;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.Procedure;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules of hearings; the dates are those of a district hearing of July 2026 that was served a day late. */
class HearingRulesTest {

    private static final String MATERIALS = "hearingMaterials";
    private static final PersonId PRESIDER = new PersonId("presider");

    private final CaseFile matter = CaseFile.startedOn("2026-06-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-06-02")
            .plus(new FormsChosen(date("2026-06-03"), CaseFile.version(1), Set.of(ParticipationForm.HEARING),
                    HearingDuty.MUST, "rule", true, "drivers", "reasons", CaseFile.DRAFTER, null));
    private final CaseFile announced = matter.plus(new HearingDecided(date("2026-06-04"), true, null, PRESIDER))
            .plus(new HearingAnnounced(date("2026-06-10"), CaseFile.version(1), "matter", date("2026-07-16"), "9", "hall",
                    List.of(new Side("residents", 14), new Side("traders", 1)), "by telephone", null, "lot", "contact",
                    Set.of(), null, null));
    private final CaseFile represented = selected(selected(announced, "residents", 14), "traders", 1);
    private final CaseFile listed = represented.plus(new ParticipantListPublished(date("2026-07-01"), Set.of(), null, null));
    private final CaseFile served = delivered(delivered(listed, "2026-07-09", 1, 14), "2026-07-10", 15, 15);

    @Test
    void fourteen_served_on_the_ninth_and_one_on_the_tenth_close_a_hearing_on_the_sixteenth_and_open_one_on_the_seventeenth() {
        Situation proposed = held(served, "2026-07-16").on("2026-07-16");
        assertThat(Ask.forward(MATERIALS, proposed)).isEqualTo("BROKEN tooLate");
        assertThat(Ask.arguments(MATERIALS, proposed)).containsExactly(15, date("2026-07-10"), date("2026-07-16"), 7,
                date("2026-07-17"));
        assertThat(Gates.judge(GuardedAct.CONVENE_HEARING, proposed).obstacles()).singleElement()
                .satisfies(v -> assertThat(v.remedy().act()).isEqualTo("userTask_conveneHearing"));
        assertThat(Ask.isOpen(GuardedAct.CONVENE_HEARING, held(served, "2026-07-17").on("2026-07-17"))).isTrue();
        CaseFile inTime = delivered(listed, "2026-07-09", 1, 15);
        assertThat(Ask.isOpen(GuardedAct.CONVENE_HEARING, held(inTime, "2026-07-16").on("2026-07-16"))).isTrue();
    }

    @Test
    void a_hearing_held_too_early_stays_a_finding_whatever_is_delivered_or_signed_afterwards() {
        CaseFile early = held(served, "2026-07-16");
        assertThat(Ask.findings(early.on("2026-07-16"))).containsExactly("hearingMaterials BROKEN tooLate");
        CaseFile closed = confirmed(recorded(early), 1, 15).plus(new HearingClosed(date("2026-07-16"), null, PRESIDER))
                .plus(new HearingReported(date("2026-07-20"), null, null, null, null, null, "go on", null));
        assertThat(Ask.findings(closed.on("2026-07-30"))).containsExactly("hearingMaterials BROKEN tooLate");
        assertThat(Ask.remedy(MATERIALS, closed.on("2026-07-30"))).startsWith("act_changeDraft");
    }

    @Test
    void a_postponed_hearing_is_measured_against_its_new_day() {
        CaseFile postponed = served.plus(new HearingPostponed(date("2026-07-16"), date("2026-07-16"), date("2026-07-17"), "late"));
        assertThat(Ask.forward(MATERIALS, postponed.on("2026-07-16"))).isEqualTo("HOLDS inTime");
        assertThat(Ask.remedy("hearingRecordSigned", postponed.on("2026-07-16"))).startsWith("userTask_deliverMaterials");
    }

    @Test
    void a_side_without_participant_and_an_unpublished_list_close_the_hearing_and_name_what_comes_next() {
        CaseFile lacking = selected(announced, "residents", 14);
        assertThat(Ask.forward("hearingSides", lacking.on("2026-06-20"))).isEqualTo("BROKEN sideMissing");
        assertThat(Ask.remedy("hearingSides", lacking.on("2026-06-20"))).startsWith("userTask_recruitAgain lead/undertaker");
        CaseFile again = lacking.plus(new SidesRecruitedAgain(date("2026-06-21"), SidesRecruitedAgain.Way.SECOND_CALL,
                "traders", "nobody applied", "web"));
        assertThat(Ask.remedy("hearingSides", again.on("2026-06-21"))).startsWith("userTask_selectParticipants");
        assertThat(Ask.forward("hearingSides", represented.on("2026-06-25"))).isEqualTo("BROKEN listUnpublished");
        assertThat(Ask.remedy("hearingSides", represented.on("2026-06-25"))).startsWith("userTask_publishParticipants");
        assertThat(Ask.forward("hearingSides", listed.on("2026-07-01"))).isEqualTo("HOLDS represented");
        assertThat(Ask.forward(MATERIALS, listed.on("2026-07-01"))).isEqualTo("BROKEN unserved");
    }

    @Test
    void a_hearing_is_announced_in_advance_and_not_presided_by_a_drafter() {
        assertThat(Ask.forward("hearingAnnounced", announced.on("2026-06-11"))).isEqualTo("HOLDS ahead");
        assertThat(Ask.forward("hearingAnnounced", held(announced, "2026-06-10").on("2026-06-10")))
                .isEqualTo("BROKEN notAhead");
        assertThat(Ask.forward("hearingPresider", held(served, "2026-07-17").on("2026-07-17"))).isEqualTo("HOLDS separate");
        assertThat(Ask.forward("hearingPresider", served.plus(new HearingHeld(date("2026-07-17"), CaseFile.DRAFTER, null))
                .on("2026-07-17"))).isEqualTo("BROKEN both");
    }

    @Test
    void a_hearing_is_closed_when_everybody_signed_or_the_refusal_is_noted() {
        CaseFile recorded = recorded(held(served, "2026-07-17"));
        assertThat(Ask.forward("hearingRecordSigned", recorded.on("2026-07-17"))).isEqualTo("BROKEN unsigned");
        assertThat(Ask.remedy("hearingRecordSigned", recorded.on("2026-07-17"))).startsWith("userTask_confirmRecord");
        CaseFile refused = confirmed(recorded, 1, 8).plus(new HearingRecordConfirmed(date("2026-07-17"),
                List.of(new Confirmation(9, Kind.REFUSED, null, null, null, null)), null));
        CaseFile rest = confirmed(refused, 10, 15);
        assertThat(Ask.forward("hearingRecordSigned", rest.on("2026-07-17"))).isEqualTo("BROKEN refusalWithoutNote");
        CaseFile noted = rest.plus(new HearingRecordConfirmed(date("2026-07-17"),
                List.of(new Confirmation(9, Kind.REFUSED, null, null, "too little time", "presider, recorder")), null));
        assertThat(Ask.forward("hearingRecordSigned", noted.on("2026-07-17"))).isEqualTo("HOLDS confirmed");
        assertThat(Ask.isOpen(GuardedAct.CLOSE_HEARING, noted.on("2026-07-17"))).isTrue();
    }

    @Test
    void what_happened_out_of_order_is_a_warning_and_closes_nothing() {
        CaseFile wrong = held(served, "2026-07-17").plus(record(Part.DEBATE));
        assertThat(Ask.forward("hearingOrder", wrong.on("2026-07-17"))).isEqualTo("WARNING notPresentedFirst");
        assertThat(Ask.forward("hearingOrder", recorded(held(served, "2026-07-17")).on("2026-07-17")))
                .isEqualTo("HOLDS inOrder");
    }

    @Test
    void a_demanded_hearing_and_talks_with_affected_groups_come_before_the_agenda() {
        assertThat(Ask.forward("hearingBeforeAgenda", served.on("2026-07-16"))).isEqualTo("BROKEN notHeld");
        assertThat(Ask.remedy("hearingBeforeAgenda", matter.on("2026-06-03"))).startsWith("userTask_decideHearing lead/unit-head");
        assertThat(Ask.forward("hearingBeforeAgenda", held(served, "2026-07-17").on("2026-07-17"))).isEqualTo("HOLDS held");
        assertThat(Ask.forward("groupsBeforeAgenda", served.on("2026-07-16"))).isEqualTo("BROKEN unheard");
        CaseFile talked = served.plus(new SpecificGroupsHeard(date("2026-07-15"), List.of(), null));
        assertThat(Ask.forward("groupsBeforeAgenda", talked.on("2026-07-16"))).isEqualTo("HOLDS heard");
    }

    private static CaseFile selected(CaseFile file, String side, int people) {
        return file.plus(new ParticipantsSelected(date("2026-06-20"), IntStream.range(0, people)
                .mapToObj(i -> new Selected(PersonalText.commit("", side + i), side, Selection.DRAWN, false, null)).toList(), null));
    }

    private static CaseFile delivered(CaseFile file, String day, int from, int to) {
        return file.plus(new MaterialsDelivered(date(day), null, IntStream.rangeClosed(from, to)
                .mapToObj(n -> new Delivery(n, date(day), "by hand")).toList(), null));
    }

    private static CaseFile held(CaseFile file, String day) {
        return file.plus(new HearingHeld(date(day), PRESIDER, null));
    }

    private static CaseFile recorded(CaseFile file) {
        return file.plus(record(Part.PRESENTATION, Part.STATEMENT, Part.DEBATE));
    }

    private static HearingRecorded record(Part... parts) {
        List<Turn> turns = new ArrayList<>();
        for (Part part : parts) {
            turns.add(new Turn(part, PersonalText.commit("", "speaker"), "words"));
        }
        return new HearingRecorded(date("2026-07-17"), "presider", "recorder", "presenter", null, null, null, turns, null, null);
    }

    private static CaseFile confirmed(CaseFile file, int from, int to) {
        return file.plus(new HearingRecordConfirmed(date("2026-07-17"), IntStream.rangeClosed(from, to)
                .mapToObj(n -> new Confirmation(n, Kind.SIGNED, null, null, null, null)).toList(), null));
    }

    private static LocalDate date(String text) {
        return CaseFile.date(text);
    }
}
