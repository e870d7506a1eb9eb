package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.calendar.Deadline.Suspension;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.LegalityFact.MaterialsSupplemented;
import cn.fadu.dossier.ReviewTimeFact.ReviewExtended;
import cn.fadu.dossier.ReviewTimeFact.ReviewResumed;
import cn.fadu.dossier.ReviewTimeFact.ReviewSuspended;
import cn.fadu.dossier.ReviewTimeFact.ReviewSuspended.Awaited;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The two clocks of the review, where a jurisdiction gives it fifteen working days from complete material: the material is
 * complete on Monday 2026-05-18, so the guaranteed time ends on 05-27 and the review is to be completed by 06-08.
 */
class ReviewTimeTest {

    private static final Map<Figure, Integer> FIFTEEN = Map.of(Figure.REVIEW_COMPLETION_WORKING_DAYS, 15,
            Figure.REVIEW_EXTENSION_WORKING_DAYS, 5);
    private static final String IN_TIME = "reviewCompletedInTime";
    private static final String SUSPENSION = "reviewSuspension";
    private static final String EXTENSION = "reviewExtension";

    private final CaseFile submitted = CaseFile.startedOn("2026-04-01").draft("2026-04-02").submitted("2026-05-18", null);
    private final CaseFile accepted = submitted.checked("2026-05-18", Outcome.ACCEPTED);

    @Test
    void national_law_sets_no_time_for_completing_a_review_so_only_the_guaranteed_time_runs() {
        assertThat(Deadlines.of(accepted.on("2026-05-18"))).extracting(MatterDeadline::kind)
                .containsExactly(Deadlines.GUARANTEED_REVIEW);
        assertThat(Ask.forward(IN_TIME, accepted.on("2026-09-01"))).isEqualTo("NOT_APPLICABLE noFigure");
        assertThat(Ask.forward(IN_TIME, submitted.on("2026-05-18"))).isEqualTo("NOT_APPLICABLE notYet");
    }

    @Test
    void the_completion_time_is_a_ceiling_and_the_guaranteed_time_a_floor_of_the_same_day_of_completeness() {
        List<MatterDeadline> both = Deadlines.of(in(accepted, "2026-05-18"));
        assertThat(both).extracting(MatterDeadline::kind)
                .containsExactly(Deadlines.GUARANTEED_REVIEW, Deadlines.REVIEW_COMPLETION);
        assertThat(both).extracting(MatterDeadline::bound).containsExactly(Bound.FLOOR, Bound.CEILING);
        assertThat(both).extracting(d -> d.deadline().due(CaseFile.CALENDAR).date())
                .containsExactly(date("2026-05-27"), date("2026-06-08"));
    }

    @Test
    void a_review_completed_by_its_day_holds_and_a_later_one_warns_and_is_issued_all_the_same() {
        assertThat(Ask.forward(IN_TIME, in(accepted, "2026-06-08"))).isEqualTo("HOLDS running");
        assertThat(Ask.forward(IN_TIME, in(accepted, "2026-06-09"))).isEqualTo("WARNING overdue");
        assertThat(Ask.remedy(IN_TIME, in(accepted, "2026-06-09"))).startsWith("userTask_assignReview legality/reviewer");
        CaseFile inTime = accepted.assigned("2026-05-18", 1).advice("2026-06-08")
                .drafted("2026-06-08", Conclusion.LAWFUL, null, CaseFile.REVIEWER).opinion("2026-06-08", Conclusion.LAWFUL);
        assertThat(Ask.back(IN_TIME, in(inTime, "2026-07-01"))).isEqualTo("HOLDS inTime");
        CaseFile late = accepted.assigned("2026-05-18", 1).advice("2026-06-09")
                .drafted("2026-06-09", Conclusion.LAWFUL, null, CaseFile.REVIEWER).opinion("2026-06-09", Conclusion.LAWFUL);
        assertThat(Ask.back(IN_TIME, in(late, "2026-07-01"))).isEqualTo("WARNING late");
        assertThat(Ask.isOpen(GuardedAct.ISSUE_OPINION, in(late, "2026-06-09"))).isTrue();
    }

    @Test
    void the_days_from_a_suspension_to_its_end_do_not_count_and_the_guaranteed_time_runs_on() {
        CaseFile resumed = suspended(accepted, "2026-05-20").plus(new ReviewResumed(date("2026-05-25"), null, CaseFile.REVIEWER));
        assertThat(completion(resumed, "2026-05-25").deadline().suspensions()).containsExactly(
                new Suspension(date("2026-05-20"), date("2026-05-24"), false, "carbon accounts", CaseFile.REVIEWER));
        assertThat(due(resumed, "2026-05-25")).isEqualTo(date("2026-06-11"));
        assertThat(Deadlines.of(in(resumed, "2026-05-25")).get(0).deadline().due(CaseFile.CALENDAR).date())
                .isEqualTo(date("2026-05-27"));
    }

    @Test
    void while_a_suspension_lasts_every_working_day_adds_one_and_the_review_cannot_become_overdue() {
        CaseFile waiting = suspended(accepted, "2026-05-20");
        assertThat(due(waiting, "2026-05-20")).isEqualTo(date("2026-06-09"));
        assertThat(due(waiting, "2026-05-22")).isEqualTo(date("2026-06-11"));
        for (LocalDate day = date("2026-05-20"); day.isBefore(date("2026-09-01")); day = day.plusDays(1)) {
            MatterDeadline limit = completion(waiting, day.toString());
            assertThat(limit.deadline().remaining(day, CaseFile.CALENDAR)).isEqualTo(14);
            assertThat(limit.deadline().isSuspended(CaseFile.CALENDAR)).isTrue();
        }
        assertThat(Ask.forward(IN_TIME, in(waiting, "2026-09-01"))).isEqualTo("HOLDS suspended");
        assertThat(Ask.forward(IN_TIME, in(suspended(accepted, "2026-06-09"), "2026-06-15"))).as("too late to suspend")
                .isEqualTo("WARNING overdue");
    }

    @Test
    void a_suspension_ended_on_its_own_day_leaves_out_nothing_and_an_opinion_ends_one_that_lasts() {
        CaseFile same = suspended(accepted, "2026-05-20").plus(new ReviewResumed(date("2026-05-20"), null, CaseFile.REVIEWER));
        assertThat(due(same, "2026-05-21")).isEqualTo(date("2026-06-08"));
        CaseFile issued = suspended(accepted, "2026-05-20").opinion("2026-05-22", Conclusion.LAWFUL);
        assertThat(completion(issued, "2026-08-01").deadline().isSuspended(CaseFile.CALENDAR)).isFalse();
        assertThat(completion(issued, "2026-08-01")).isEqualTo(completion(issued, "2026-06-01"));
    }

    @Test
    void an_extension_names_who_authorised_it_and_adds_its_days() {
        CaseFile extended = accepted.plus(new ReviewExtended(date("2026-06-01"), 3, "many annexes", CaseFile.DIRECTOR));
        assertThat(completion(extended, "2026-06-01").deadline().extensions())
                .containsExactly(new Extension(3, CaseFile.DIRECTOR, "many annexes"));
        assertThat(due(extended, "2026-06-01")).isEqualTo(date("2026-06-11"));
    }

    @Test
    void a_suspension_by_the_reviewer_with_a_reason_holds_while_it_lasts_and_afterwards() {
        assertThat(Ask.back(SUSPENSION, in(accepted, "2026-05-20"))).isEqualTo("has not happened");
        CaseFile waiting = suspended(accepted, "2026-05-20");
        assertThat(Ask.back(SUSPENSION, in(waiting, "2026-05-20"))).isEqualTo("HOLDS lasting");
        assertThat(Ask.back(SUSPENSION, in(waiting.opinion("2026-05-22", Conclusion.LAWFUL), "2026-05-22")))
                .isEqualTo("HOLDS ended");
    }

    @Test
    void a_suspension_without_a_reason_by_who_drafted_by_nobody_named_or_before_the_time_ran_is_found() {
        CaseFile silent = accepted.plus(new ReviewSuspended(date("2026-05-20"), Awaited.EXPERTS, " ", CaseFile.REVIEWER));
        assertThat(Ask.back(SUSPENSION, in(silent, "2026-05-20"))).isEqualTo("BROKEN withoutReason");
        assertThat(Ask.remedy(SUSPENSION, in(silent, "2026-05-20"))).startsWith("act_resumeReview legality/reviewer");
        CaseFile drafter = suspendedBy(accepted, "2026-05-20", CaseFile.DRAFTER);
        assertThat(Ask.back(SUSPENSION, in(drafter, "2026-05-20"))).isEqualTo("BROKEN byDrafter");
        CaseFile over = drafter.opinion("2026-05-22", Conclusion.LAWFUL);
        assertThat(Ask.remedy(SUSPENSION, in(over, "2026-05-22"))).startsWith("act_recordIncident office/office");
        assertThat(Ask.back(SUSPENSION, in(suspendedBy(accepted, "2026-05-20", null), "2026-05-20")))
                .isEqualTo("CANNOT_TELL byWhom");
        assertThat(Ask.back(SUSPENSION, in(suspended(accepted, "2026-05-15"), "2026-05-20")))
                .isEqualTo("WARNING beforeComplete");
        assertThat(Ask.back(SUSPENSION, in(suspended(submitted, "2026-05-18"), "2026-05-20")))
                .isEqualTo("WARNING beforeComplete");
    }

    @Test
    void one_unsound_suspension_among_several_is_found() {
        CaseFile two = suspendedBy(accepted, "2026-05-20", CaseFile.DRAFTER)
                .plus(new ReviewResumed(date("2026-05-21"), null, CaseFile.REVIEWER));
        assertThat(Ask.back(SUSPENSION, in(suspended(two, "2026-05-26"), "2026-05-26"))).isEqualTo("BROKEN byDrafter");
    }

    @Test
    void an_extension_holds_as_far_as_the_jurisdiction_allows_it_and_not_further() {
        assertThat(Ask.back(EXTENSION, in(accepted, "2026-06-01"))).isEqualTo("has not happened");
        CaseFile three = extended(accepted, "2026-06-01", 3, CaseFile.DIRECTOR);
        assertThat(Ask.back(EXTENSION, in(three, "2026-06-01"))).isEqualTo("HOLDS granted");
        assertThat(Ask.back(EXTENSION, in(extended(three, "2026-06-02", 2, CaseFile.DIRECTOR), "2026-06-02")))
                .isEqualTo("HOLDS granted");
        Situation six = in(extended(three, "2026-06-02", 3, CaseFile.DIRECTOR), "2026-06-02");
        assertThat(Ask.back(EXTENSION, six)).isEqualTo("BROKEN tooLong");
        assertThat(Ask.arguments(EXTENSION, six)).containsExactly(6, 5);
        assertThat(Ask.back(EXTENSION, three.on("2026-06-01"))).isEqualTo("BROKEN notAllowed");
        assertThat(Ask.back(EXTENSION, in(extended(accepted, "2026-06-01", 3, null), "2026-06-01")))
                .isEqualTo("CANNOT_TELL byWhom");
    }

    @Test
    void an_extension_granted_when_the_time_was_over_is_shown() {
        CaseFile last = extended(accepted, "2026-06-08", 3, CaseFile.DIRECTOR);
        assertThat(Ask.back(EXTENSION, in(last, "2026-06-08"))).isEqualTo("HOLDS granted");
        Situation over = in(extended(accepted, "2026-06-09", 3, CaseFile.DIRECTOR), "2026-06-09");
        assertThat(Ask.back(EXTENSION, over)).isEqualTo("WARNING afterwards");
        assertThat(Ask.arguments(EXTENSION, over)).containsExactly(date("2026-06-09"), date("2026-06-08"));
    }

    @Test
    void a_supplement_by_its_day_holds_and_a_later_one_warns_and_is_taken() {
        String rule = "supplementInTime";
        CaseFile asked = submitted.plus(new MaterialsChecked(date("2026-05-19"), Outcome.SUPPLEMENT, Set.of(), null, null,
                date("2026-05-25"), "1"));
        assertThat(Ask.back(rule, submitted.on("2026-05-19"))).isEqualTo("has not happened");
        assertThat(Ask.back(rule, asked.on("2026-05-25"))).isEqualTo("HOLDS running");
        assertThat(Ask.back(rule, asked.on("2026-05-26"))).isEqualTo("WARNING overdue");
        assertThat(Ask.remedy(rule, asked.on("2026-05-26"))).startsWith("userTask_supplementMaterials lead/undertaker");
        assertThat(Ask.back(rule, supplied(asked, "2026-05-25").on("2026-06-01"))).isEqualTo("HOLDS inTime");
        assertThat(Ask.back(rule, supplied(asked, "2026-05-26").on("2026-06-01"))).isEqualTo("WARNING late");
    }

    @Test
    void after_a_return_for_a_supplement_both_clocks_run_from_the_day_it_was_supplied_and_the_request_stays_in_sight() {
        CaseFile asked = submitted.plus(new MaterialsChecked(date("2026-05-19"), Outcome.SUPPLEMENT, Set.of(), null, null,
                date("2026-05-25"), "1"));
        assertThat(Deadlines.of(in(asked, "2026-05-20"))).extracting(MatterDeadline::kind)
                .containsExactly(Deadlines.SUPPLEMENT);
        CaseFile complete = supplied(asked, "2026-05-22");
        List<MatterDeadline> limits = Deadlines.of(in(complete, "2026-05-22"));
        assertThat(limits).extracting(MatterDeadline::kind).containsExactly(Deadlines.SUPPLEMENT,
                Deadlines.GUARANTEED_REVIEW, Deadlines.REVIEW_COMPLETION);
        assertThat(limits.get(0).done()).isEqualTo(date("2026-05-22"));
        assertThat(limits.get(1).deadline().start()).isEqualTo(date("2026-05-22"));
        assertThat(limits.get(2).deadline().start()).isEqualTo(date("2026-05-22"));
    }

    @Test
    void a_new_submission_starts_with_a_clean_clock() {
        CaseFile again = suspended(accepted, "2026-05-20").plus(new ReviewExtended(date("2026-05-21"), 2, "r", CaseFile.DIRECTOR))
                .draft("2026-06-01").submitted("2026-06-02", null);
        assertThat(again.dossier().legality().time().pauses()).isEmpty();
        assertThat(again.dossier().legality().time().extensions()).isEmpty();
    }

    @Test
    void the_clock_is_the_same_when_the_dossier_comes_back_from_its_cache() {
        CaseFile all = suspended(accepted, "2026-05-20").plus(new ReviewResumed(date("2026-05-25"), "came", CaseFile.REVIEWER))
                .plus(new ReviewExtended(date("2026-06-01"), 3, "many annexes", CaseFile.DIRECTOR));
        Dossier back = FactJson.readDossier(FactJson.write(all.dossier()));
        assertThat(back).isEqualTo(all.dossier());
        assertThat(completion(new CaseFile(back), "2026-06-02")).isEqualTo(completion(all, "2026-06-02"));
    }

    private static CaseFile suspended(CaseFile file, String on) {
        return suspendedBy(file, on, CaseFile.REVIEWER);
    }

    private static CaseFile suspendedBy(CaseFile file, String on, PersonId by) {
        return file.plus(new ReviewSuspended(date(on), Awaited.EXPERTS, "carbon accounts", by));
    }

    private static CaseFile extended(CaseFile file, String on, int days, PersonId by) {
        return file.plus(new ReviewExtended(date(on), days, "many annexes", by));
    }

    private static CaseFile supplied(CaseFile asked, String on) {
        return asked.plus(new MaterialsSupplemented(date(on), Set.of(), null, List.of()))
                .plus(new MaterialsChecked(date(on), Outcome.ACCEPTED, Set.of(), null, date(on), null, null));
    }

    private static Situation in(CaseFile file, String today) {
        return LocalFigures.on(file, today, FIFTEEN);
    }

    private static MatterDeadline completion(CaseFile file, String today) {
        return Deadlines.of(in(file, today)).stream().filter(d -> d.kind().equals(Deadlines.REVIEW_COMPLETION)).findFirst()
                .orElseThrow();
    }

    private static LocalDate due(CaseFile file, String today) {
        return completion(file, today).deadline().due(CaseFile.CALENDAR).date();
    }
}
