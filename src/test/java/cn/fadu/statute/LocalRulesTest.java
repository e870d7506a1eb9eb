package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CatalogueFact.CatalogueOpened;
import cn.fadu.dossier.CatalogueFact.CataloguePublished;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingAnnounced.Side;
import cn.fadu.dossier.HearingFact.ParticipantListPublished;
import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFact.OtherFormsHeld;
import cn.fadu.dossier.ParticipationFact.OtherFormsHeld.Held;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rules ask only where a jurisdiction does, by the profiles that the product brings along. */
class LocalRulesTest {

    private static final String DAY = "2026-05-08";

    private final CaseFile matter = CaseFile.startedOn("2026-05-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-05-06");

    @Test
    void in_shandong_half_of_the_participants_of_a_hearing_are_stakeholders() {
        String rule = "hearingSides";
        assertThat(Ask.forward(rule, by("CN-SD", hearing(true, false), DAY))).isEqualTo("HOLDS represented");
        assertThat(Ask.forward(rule, by("CN-SD", hearing(true, false, false), DAY))).isEqualTo("WARNING stakeholdersFew");
        assertThat(Ask.forward(rule, by("CN-SD", hearing(true, null), DAY))).isEqualTo("WARNING stakeholdersUnknown");
        assertThat(Ask.forward(rule, by("CN-national", hearing(true, false, false), DAY))).isEqualTo("HOLDS represented");
    }

    @Test
    void in_shandong_the_catalogue_is_published_by_the_end_of_june_once_that_rule_is_in_force() {
        String rule = "catalogueInTime";
        assertThat(Ask.forward(rule, by("CN-SD", catalogue(2026), "2026-06-30"))).isEqualTo("HOLDS running");
        assertThat(Ask.forward(rule, by("CN-SD", catalogue(2026), "2026-07-01"))).isEqualTo("WARNING overdue");
        assertThat(Ask.remedy(rule, by("CN-SD", catalogue(2026), "2026-07-01"))).startsWith("userTask_closeProposals");
        assertThat(Ask.back(rule, by("CN-SD", published(2026, "2026-06-30"), "2026-12-01"))).isEqualTo("HOLDS inTime");
        assertThat(Ask.back(rule, by("CN-SD", published(2026, "2026-07-01"), "2026-12-01"))).isEqualTo("WARNING late");
        assertThat(Ask.back(rule, by("CN-SD", published(2025, "2025-11-03"), "2025-12-01"))).isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.back(rule, by("CN-national", published(2026, "2026-07-01"), "2026-12-01")))
                .isEqualTo("NOT_APPLICABLE notRequired");
    }

    @Test
    void in_shandong_a_poll_is_taken_on_matters_of_livelihood_before_they_go_on_the_agenda() {
        String rule = "livelihoodPolled";
        assertThat(Ask.forward(rule, by("CN-SD", matter, DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward(rule, by("CN-SD", chosen(DAY, false), DAY))).isEqualTo("NOT_APPLICABLE otherMatter");
        assertThat(Ask.forward(rule, by("CN-SD", chosen(DAY, null), DAY))).isEqualTo("CANNOT_TELL unknown");
        assertThat(Ask.forward(rule, by("CN-SD", chosen(DAY, true), DAY))).isEqualTo("BROKEN missing");
        assertThat(Ask.remedy(rule, by("CN-SD", chosen(DAY, true), DAY))).startsWith("act_changeDraft lead/undertaker");
        assertThat(Ask.isOpen(GuardedAct.PUT_ON_AGENDA, by("CN-SD", chosen(DAY, true), DAY))).isFalse();
        assertThat(Ask.forward(rule, by("CN-SD", polled(), DAY))).isEqualTo("HOLDS polled");
        assertThat(Ask.forward(rule, by("CN-SD", chosen("2025-09-30", true), DAY))).isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.forward(rule, by("CN-national", chosen(DAY, true), DAY))).isEqualTo("NOT_APPLICABLE notRequired");
    }

    @Test
    void in_shenzhen_the_file_is_handed_over_within_30_days_of_completion() {
        String rule = "handedOverInTime";
        CaseFile published = matter.published("2026-06-01");
        CaseFile closed = published.plus(closed("2026-06-10", Retention.TEN_YEARS));
        assertThat(Ask.back(rule, by("CN-GD-SZ", matter, DAY))).isEqualTo("has not happened");
        assertThat(Ask.back(rule, by("CN-GD-SZ", published, "2026-07-01"))).isEqualTo("HOLDS running");
        assertThat(Ask.back(rule, by("CN-GD-SZ", published, "2026-07-02"))).isEqualTo("WARNING overdue");
        assertThat(Ask.remedy(rule, by("CN-GD-SZ", published, "2026-07-02"))).startsWith("userTask_closeFile");
        assertThat(Ask.remedy(rule, by("CN-GD-SZ", closed, "2026-07-02"))).startsWith("act_handOverFile");
        assertThat(Ask.back(rule, by("CN-GD-SZ", handedOver(closed, "2026-07-01"), "2026-08-01"))).isEqualTo("HOLDS inTime");
        assertThat(Ask.back(rule, by("CN-GD-SZ", handedOver(closed, "2026-07-02"), "2026-08-01"))).isEqualTo("WARNING late");
        assertThat(Ask.back(rule, by("CN-national", closed, "2026-08-01"))).isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.back(rule, by("CN-GD-SZ", matter.plus(closed("2026-06-10", Retention.TEN_YEARS)), "2026-07-11")))
                .isEqualTo("WARNING overdue");
    }

    @Test
    void a_street_office_of_shenzhen_keeps_a_volume_with_recordings_for_ever() {
        String rule = "soundKeptForEver";
        CaseFile recorded = matter.plus(new RecordingAttached(CaseFile.date(DAY), CaseFile.MEETING, null, null, null));
        CaseFile shorter = recorded.plus(closed("2026-06-10", Retention.THIRTY_YEARS));
        assertThat(Ask.forward(rule, by("CN-GD-SZ-street", recorded, DAY))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.back(rule, by("CN-GD-SZ-street", shorter, "2026-06-11"))).isEqualTo("WARNING shorter");
        assertThat(Ask.back(rule, by("CN-GD-SZ-street", recorded.plus(closed("2026-06-10", Retention.PERMANENT)), "2026-06-11")))
                .isEqualTo("HOLDS forEver");
        assertThat(Ask.back(rule, by("CN-GD-SZ-street", matter.plus(closed("2026-06-10", Retention.TEN_YEARS)), "2026-06-11")))
                .isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.back(rule, by("street", shorter, "2026-06-11"))).isEqualTo("NOT_APPLICABLE notRequired");
    }

    @Test
    void where_a_profile_names_a_quorum_a_decision_of_fewer_is_not_signed() {
        String rule = "meetingQuorum";
        CaseFile two = matter.opened(DAY, false, "a", "b");
        CaseFile adopted = two.decided(DAY, Outcome.ADOPTED, Majority.FOR, null);
        assertThat(Ask.forward(rule, quorum(two, 67))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.forward(rule, quorum(adopted, 67))).isEqualTo("BROKEN tooFew");
        assertThat(Ask.remedy(rule, quorum(adopted, 67))).startsWith("act_recordDecision office/recorder");
        assertThat(Ask.forward(rule, quorum(adopted, 66))).isEqualTo("HOLDS enough");
        assertThat(Ask.forward(rule, quorum(two.decided(DAY, Outcome.DISCUSS_AGAIN, Majority.NONE, null), 67)))
                .isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.forward(rule, by("CN-national", adopted, DAY))).isEqualTo("NOT_APPLICABLE notRequired");
    }

    @Test
    void what_would_differ_under_another_profile_is_gates_time_limits_and_answers() {
        assertThat(Difference.between(by("CN-national", chosen(DAY, false), DAY), by("CN-SD", chosen(DAY, false), DAY))).isEmpty();
        assertThat(Difference.between(by("CN-national", chosen(DAY, true), DAY), by("CN-SD", chosen(DAY, true), DAY)))
                .containsExactly(new Difference.OfAnswer("livelihoodPolled", Answer.NOT_APPLICABLE, Answer.BROKEN));
        CaseFile issued = matter.issued("2026-06-01");
        Profile national = ProfileTest.national();
        Map<Figure, Profile.Parameter> quicker = new java.util.EnumMap<>(national.figures());
        quicker.put(Figure.PUBLICATION_WORKING_DAYS, set(5));
        assertThat(Difference.between(issued.on("2026-06-03"), with(issued, quicker, "2026-06-03")))
                .containsExactly(new Difference.OfDeadline(Deadlines.PUBLICATION, CaseFile.date("2026-06-30"), CaseFile.date("2026-06-08")));
        CaseFile adopted = matter.adopted(DAY);
        assertThat(Difference.between(adopted.on(DAY), quorum(adopted, 100)))
                .containsExactly(new Difference.OfAnswer("meetingQuorum", Answer.NOT_APPLICABLE, Answer.HOLDS));
        CaseFile few = matter.opened(DAY, false, "a").says(DAY, "a").decided(DAY, Outcome.ADOPTED, Majority.FOR, null);
        assertThat(Difference.between(few.on(DAY), quorum(few, 100)))
                .contains(new Difference.OfAnswer("meetingQuorum", Answer.NOT_APPLICABLE, Answer.BROKEN));
    }

    private static Situation by(String profile, CaseFile file, String today) {
        return new Situation(file.dossier(), ProfileTest.official().get(profile), CaseFile.CALENDAR, CaseFile.date(today));
    }

    private static Situation quorum(CaseFile file, int percent) {
        Map<Figure, Profile.Parameter> figures = new java.util.EnumMap<>(ProfileTest.national().figures());
        figures.put(Figure.MEETING_QUORUM_PERCENT, set(percent));
        return with(file, figures, DAY);
    }

    private static Situation with(CaseFile file, Map<Figure, Profile.Parameter> figures, String today) {
        return new Situation(file.dossier(), new Profile("local", "1", null, Binding.DIRECT, figures, Map.of()), CaseFile.CALENDAR,
                CaseFile.date(today));
    }

    private static Profile.Parameter set(int value) {
        return new Profile.Parameter(value, LegalBasis.order713("43"), CaseFile.date("2020-01-01"));
    }

    private CaseFile hearing(Boolean... stakeholders) {
        List<Selected> people = new ArrayList<>();
        for (Boolean stakeholder : stakeholders) {
            people.add(new Selected(PersonalText.commit("", "p" + people.size()), "residents", Selection.DRAWN, false, stakeholder));
        }
        return matter.plus(new HearingAnnounced(CaseFile.date(DAY), CaseFile.version(1), "m", CaseFile.date("2026-06-08"), "9", "hall",
                        List.of(new Side("residents", 3)), "r", null, "lot", "c", Set.of(), null, null))
                .plus(new ParticipantsSelected(CaseFile.date(DAY), people, null))
                .plus(new ParticipantListPublished(CaseFile.date(DAY), Set.of(), null, null));
    }

    private static CaseFile catalogue(int year) {
        return new CaseFile(Dossier.EMPTY).plus(new CatalogueOpened(CaseFile.date(year + "-01-05"), new OrganId("organ"), year,
                "catalogue", null, null, new UnitId("office"), null, "CN-SD@2026.1"));
    }

    private static CaseFile published(int year, String on) {
        return catalogue(year).plus(new CataloguePublished(CaseFile.date(on), Set.of(), null, null, null));
    }

    private CaseFile chosen(String on, Boolean livelihood) {
        return matter.plus(new FormsChosen(CaseFile.date(on), CaseFile.version(1), Set.of(ParticipationForm.SEMINAR),
                HearingDuty.NONE, null, false, null, null, CaseFile.DRAFTER, livelihood));
    }

    private CaseFile polled() {
        return chosen(DAY, true).plus(new OtherFormsHeld(CaseFile.date(DAY), List.of(new Held(ParticipationForm.OPINION_POLL,
                CaseFile.date(DAY), null, null, null, 400, "m", "c")), List.of()));
    }

    private static FileClosed closed(String on, Retention retention) {
        return new FileClosed(CaseFile.date(on), "1", retention, 1, null, CaseFile.HEAD, List.of());
    }

    private static CaseFile handedOver(CaseFile file, String on) {
        return file.plus(new FileHandedOver(CaseFile.date(on), "justice bureau", "a", "b", 1, null, CaseFile.HEAD));
    }
}
