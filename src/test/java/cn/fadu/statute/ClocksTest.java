package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.CalendarYear;
import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Unit;
import cn.fadu.calendar.WorkingCalendar;
import cn.fadu.dossier.EvaluationFact.EvaluationRaised;
import cn.fadu.dossier.FollowupFact.ExecutionTask;
import cn.fadu.dossier.FollowupFact.LetterAnswered;
import cn.fadu.dossier.FollowupFact.LetterReceived;
import cn.fadu.dossier.FollowupFact.LetterReceived.LetterChannel;
import cn.fadu.dossier.FollowupFact.TasksBrokenDown;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingAnnounced.Side;
import cn.fadu.dossier.HearingFact.HearingHeld;
import cn.fadu.dossier.HearingFact.HearingPostponed;
import cn.fadu.dossier.HearingFact.MaterialsDelivered;
import cn.fadu.dossier.HearingFact.MaterialsDelivered.Delivery;
import cn.fadu.dossier.HearingFact.ParticipantsSelected;
import cn.fadu.dossier.HearingFact.ParticipantsSelected.Selected;
import cn.fadu.dossier.HearingFact.Selection;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileHandedOver;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clocks of hearings, publication, the file, letters and evaluation, and what all clocks have in common. */
class ClocksTest {

    private static final PersonId OFFICE = new PersonId("office");
    private static final Map<Figure, Integer> LOCAL = Map.of(Figure.HEARING_NOTICE_DAYS, 10, Figure.ARCHIVE_DAYS, 30,
            Figure.LETTER_ANSWER_WORKING_DAYS, 15, Figure.EVALUATION_MONTHS, 12, Figure.REVIEW_COMPLETION_WORKING_DAYS, 15);

    private final CaseFile announced = CaseFile.startedOn("2026-06-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-06-02")
            .plus(new HearingAnnounced(date("2026-06-20"), CaseFile.version(1), "matter", date("2026-07-16"), "9", "hall",
                    List.of(new Side("residents", 1)), "by telephone", null, "lot", "contact", Set.of(), null, null));
    private final CaseFile selected = announced.plus(new ParticipantsSelected(date("2026-07-01"),
            List.of(new Selected(null, "residents", Selection.APPLIED, false, null)), null));
    private final CaseFile executing = CaseFile.startedOn("2026-01-05").plus(new TasksBrokenDown(date("2026-02-02"),
            List.of(new ExecutionTask("task", new UnitId("roads"), null)), OFFICE));

    @Test
    void the_announcement_of_a_hearing_has_a_floor_only_where_the_jurisdiction_sets_one() {
        assertThat(limit(announced.on("2026-06-20"), Deadlines.HEARING_NOTICE)).isEmpty();
        MatterDeadline notice = local(announced, "2026-06-20", Deadlines.HEARING_NOTICE);
        assertThat(notice.bound()).isEqualTo(Bound.FLOOR);
        assertThat(due(notice)).isEqualTo(date("2026-06-30"));
        assertThat(notice.isOpen()).isTrue();
        CaseFile held = announced.plus(new HearingHeld(date("2026-07-16"), OFFICE, null));
        assertThat(local(held, "2026-07-16", Deadlines.HEARING_NOTICE).done()).isEqualTo(date("2026-07-16"));
    }

    @Test
    void an_announcement_made_before_the_local_figure_was_in_force_has_no_floor() {
        CaseFile old = CaseFile.startedOn("2020-06-01", Procedure.PUBLIC_PARTICIPATION).draft("2020-06-02")
                .plus(new HearingAnnounced(date("2020-06-20"), CaseFile.version(1), "matter", date("2020-07-16"), "9", "hall",
                        List.of(), null, null, null, null, Set.of(), null, null));
        assertThat(limit(LocalFigures.on(old, "2020-06-20", LOCAL), Deadlines.HEARING_NOTICE)).isEmpty();
    }

    @Test
    void the_materials_of_a_hearing_reach_the_last_participant_seven_days_before_it_and_a_postponement_moves_that_day() {
        MatterDeadline materials = limit(selected.on("2026-07-01"), Deadlines.HEARING_MATERIALS).orElseThrow();
        assertThat(due(materials)).isEqualTo(date("2026-07-09"));
        assertThat(materials.bound()).isEqualTo(Bound.CEILING);
        assertThat(materials.isOpen()).isTrue();
        CaseFile postponed = selected.plus(new HearingPostponed(date("2026-07-10"), date("2026-07-16"), date("2026-07-20"), "r"));
        assertThat(due(limit(postponed.on("2026-07-10"), Deadlines.HEARING_MATERIALS).orElseThrow()))
                .isEqualTo(date("2026-07-13"));
        CaseFile delivered = selected.plus(new MaterialsDelivered(date("2026-07-08"), "draft",
                List.of(new Delivery(1, date("2026-07-07"), "by hand")), null));
        assertThat(limit(delivered.on("2026-07-08"), Deadlines.HEARING_MATERIALS).orElseThrow().done())
                .isEqualTo(date("2026-07-07"));
    }

    @Test
    void nothing_is_waited_for_any_more_when_a_hearing_was_held_without_delivery() {
        CaseFile held = selected.plus(new HearingHeld(date("2026-07-16"), OFFICE, null));
        assertThat(limit(held.on("2026-09-01"), Deadlines.HEARING_MATERIALS).orElseThrow().done())
                .isEqualTo(date("2026-07-16"));
    }

    @Test
    void the_file_is_handed_over_in_the_days_of_the_jurisdiction_from_publication() {
        String rule = "handedOverInTime";
        CaseFile published = CaseFile.startedOn("2026-04-01").draft("2026-04-02").issued("2026-06-03").published("2026-06-05");
        assertThat(Ask.back(rule, published.on("2026-09-01"))).isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(due(local(published, "2026-06-05", Deadlines.FILE_HAND_OVER))).isEqualTo(date("2026-07-05"));
        assertThat(Ask.back(rule, in(published, "2026-07-05"))).isEqualTo("HOLDS running");
        assertThat(Ask.back(rule, in(published, "2026-07-06"))).isEqualTo("WARNING overdue");
        assertThat(Ask.remedy(rule, in(published, "2026-07-06"))).startsWith("userTask_closeFile archives/archivist");
        CaseFile closed = published.plus(closing("2026-06-20"));
        assertThat(Ask.remedy(rule, in(closed, "2026-07-06"))).startsWith("act_handOverFile archives/archivist");
        assertThat(Ask.back(rule, in(handedOver(closed, "2026-07-05"), "2026-09-01"))).isEqualTo("HOLDS inTime");
        assertThat(Ask.back(rule, in(handedOver(closed, "2026-07-06"), "2026-09-01"))).isEqualTo("WARNING late");
    }

    @Test
    void a_decision_not_to_be_disclosed_is_complete_when_its_file_is_closed_and_an_undecided_matter_is_not() {
        CaseFile issued = CaseFile.startedOn("2026-04-01").draft("2026-04-02").issued("2026-06-03");
        assertThat(limit(in(issued, "2026-06-03"), Deadlines.FILE_HAND_OVER)).isEmpty();
        assertThat(Ask.back("handedOverInTime", in(issued, "2026-06-03"))).isEqualTo("has not happened");
        CaseFile withheld = issued.disclosure("2026-06-10", Disclosure.NONE, "law", "lawyer");
        CaseFile closed = withheld.plus(closing("2026-06-12"));
        assertThat(due(local(closed, "2026-06-12", Deadlines.FILE_HAND_OVER))).isEqualTo(date("2026-07-12"));
        assertThat(limit(in(withheld, "2026-06-10"), Deadlines.PUBLICATION)).isEmpty();
    }

    @Test
    void of_many_letters_the_earliest_without_an_answer_is_shown_with_their_number() {
        assertThat(limit(letter(executing, "2026-03-02", 1).on("2026-03-02"), Deadlines.LETTERS)).isEmpty();
        CaseFile three = letter(letter(letter(executing, "2026-03-04", 1), "2026-03-02", 2), "2026-03-09", 3);
        MatterDeadline earliest = local(three, "2026-03-09", Deadlines.LETTERS);
        assertThat(earliest.items()).isEqualTo(3);
        assertThat(earliest.deadline().start()).isEqualTo(date("2026-03-02"));
        assertThat(earliest.deadline().unit()).isEqualTo(Unit.WORKING_DAYS);
        assertThat(due(earliest)).isEqualTo(date("2026-03-23"));
        CaseFile answered = three.plus(new LetterAnswered(date("2026-03-10"), 2, "answer", OFFICE));
        assertThat(local(answered, "2026-03-10", Deadlines.LETTERS).deadline().start()).isEqualTo(date("2026-03-04"));
        assertThat(local(answered, "2026-03-10", Deadlines.LETTERS).items()).isEqualTo(2);
    }

    @Test
    void the_rule_on_letters_and_their_clock_say_the_same() {
        CaseFile one = letter(executing, "2026-03-02", 1);
        for (LocalDate day = date("2026-03-02"); day.isBefore(date("2026-05-01")); day = day.plusDays(1)) {
            boolean over = day.isAfter(due(local(one, day.toString(), Deadlines.LETTERS)));
            assertThat(Ask.back("lettersAnswered", in(one, day.toString()))).as(day.toString())
                    .isEqualTo(over ? "WARNING late" : "HOLDS inTime");
        }
    }

    @Test
    void an_evaluation_under_way_is_no_longer_waited_for() {
        assertThat(local(executing, "2027-02-02", Deadlines.EVALUATION).isOpen()).isTrue();
        CaseFile raised = executing.plus(new EvaluationRaised(date("2027-02-05"), null, null));
        assertThat(local(raised, "2027-03-01", Deadlines.EVALUATION).done()).isEqualTo(date("2027-02-05"));
    }

    @Test
    void in_a_matter_that_was_withdrawn_nothing_is_waited_for() {
        CaseFile open = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-04-02")
                .notice("2026-04-10", "2026-05-10", null).submitted("2026-05-12", null).checked("2026-05-18", Outcome.ACCEPTED);
        assertThat(Deadlines.of(in(open, "2026-05-20"))).hasSize(3);
        assertThat(Deadlines.of(in(open.plus(withdrawn("2026-05-20")), "2026-05-20"))).isEmpty();
        CaseFile ended = open.summarised("2026-05-11", "2026-05-12").plus(withdrawn("2026-05-20"));
        assertThat(Deadlines.of(in(ended, "2026-05-20"))).extracting(MatterDeadline::kind)
                .containsExactly(Deadlines.CONSULTATION);
    }

    @Test
    void a_new_calendar_moves_a_working_day_limit_by_its_days_off_and_leaves_calendar_days_alone() {
        CaseFile open = CaseFile.startedOn("2026-12-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-12-02")
                .notice("2026-12-10", "2027-01-09", null).submitted("2026-12-25", null).checked("2026-12-28", Outcome.ACCEPTED);
        Situation before = in(open, "2026-12-28");
        WorkingCalendar known = WorkingCalendar.of(List.of(year(2026), year(2027, date("2027-01-01"), date("2027-01-05"))));
        Situation after = new Situation(before.dossier(), before.profile(), known, before.today());
        assertThat(Deadlines.of(after)).isEqualTo(Deadlines.of(before));
        assertThat(limit(before, Deadlines.REVIEW_COMPLETION).orElseThrow().deadline().due(before.calendar()).provisional())
                .isTrue();
        assertThat(limit(before, Deadlines.REVIEW_COMPLETION).orElseThrow().deadline().due(before.calendar()).date())
                .isEqualTo(date("2027-01-19"));
        assertThat(limit(after, Deadlines.REVIEW_COMPLETION).orElseThrow().deadline().due(known).date())
                .isEqualTo(date("2027-01-21"));
        assertThat(limit(after, Deadlines.REVIEW_COMPLETION).orElseThrow().deadline().due(known).provisional()).isFalse();
        assertThat(limit(after, Deadlines.CONSULTATION).orElseThrow().deadline().due(known).date()).isEqualTo("2027-01-09");
    }

    @Test
    void a_ceiling_only_warns_however_long_it_has_passed() {
        CaseFile late = CaseFile.startedOn("2026-04-01").draft("2026-04-02").submitted("2026-05-18", null)
                .checked("2026-05-18", Outcome.ACCEPTED).issued("2026-06-03").published("2027-06-03");
        Situation much = in(late, "2030-01-01");
        assertThat(Stream.of("reviewCompletedInTime", "supplementInTime", "publishedInTime", "handedOverInTime",
                "lettersAnswered", "evaluationConsidered").map(rule -> Statute.rule(rule).judge(much)))
                .noneMatch(Verdict::closes).anyMatch(v -> v.answer() == Answer.WARNING);
        assertThat(Gates.judge(GuardedAct.PUBLISH_DECISION, much).warnings()).extracting(Verdict::rule)
                .contains("publishedInTime");
    }

    @Test
    void every_kind_of_limit_is_listed_once_in_the_order_of_the_procedure() {
        assertThat(Deadlines.kinds()).hasSize(12).doesNotHaveDuplicates();
    }

    private static CalendarYear year(int year, LocalDate... off) {
        return new CalendarYear(year, "https://example.org/notice", off.length == 0 ? List.of()
                : List.of(new CalendarYear.DaysOff("new-year", off[0], off[1])), List.of());
    }

    private static MatterWithdrawn withdrawn(String on) {
        return new MatterWithdrawn(date(on), "reason", null, null);
    }

    private static FileClosed closing(String on) {
        return new FileClosed(date(on), "1", FileClosed.Retention.PERMANENT, 1, null, OFFICE, List.of());
    }

    private static CaseFile handedOver(CaseFile file, String on) {
        return file.plus(new FileHandedOver(date(on), "archives", "a", "b", null, null, OFFICE));
    }

    private static CaseFile letter(CaseFile file, String on, int number) {
        return file.plus(new LetterReceived(date(on), number, LetterChannel.LETTER, null, "content", null));
    }

    private static Situation in(CaseFile file, String today) {
        return LocalFigures.on(file, today, LOCAL);
    }

    private static MatterDeadline local(CaseFile file, String today, String kind) {
        return limit(in(file, today), kind).orElseThrow();
    }

    private static Optional<MatterDeadline> limit(Situation s, String kind) {
        return Deadlines.of(s).stream().filter(d -> d.kind().equals(kind)).findFirst();
    }

    private static LocalDate due(MatterDeadline limit) {
        return limit.deadline().due(CaseFile.CALENDAR).date();
    }
}
