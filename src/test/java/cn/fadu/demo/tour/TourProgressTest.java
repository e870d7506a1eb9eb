package cn.fadu.demo.tour;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.demo.tour.TourRecord.Done;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TourProgressTest {

    private static final MatterId FIRST = new MatterId(new UUID(1, 1));
    private static final MatterId SECOND = new MatterId(new UUID(2, 2));

    private final TourCookie begun = TourCookie.begun(10);

    @Test
    void it_begins_with_the_first_step() {
        assertThat(progress().current()).contains(TourStep.CATALOGUE);
        assertThat(progress().done()).isZero();
        assertThat(progress().own()).isEmpty();
    }

    @Test
    void an_act_is_done_when_its_person_did_it() {
        assertThat(progress(done(FIRST, "undertaker2", "act_applyForStart")).isDone(TourStep.APPLY)).isTrue();
        assertThat(progress(done(FIRST, "undertaker", "act_applyForStart")).isDone(TourStep.APPLY)).isFalse();
        assertThat(progress(done(FIRST, "undertaker2", "userTask_confirmScope")).isDone(TourStep.APPLY)).isFalse();
    }

    @Test
    void what_others_do_must_be_about_the_matter_applied_for() {
        Done applied = done(FIRST, "undertaker2", "act_applyForStart");

        assertThat(progress(applied, done(FIRST, "chief", "userTask_decideStart")).isDone(TourStep.BEGIN)).isTrue();
        assertThat(progress(applied, done(SECOND, "chief", "userTask_decideStart")).isDone(TourStep.BEGIN)).isFalse();
        assertThat(progress(done(FIRST, "chief", "userTask_decideStart")).isDone(TourStep.BEGIN)).isFalse();
    }

    @Test
    void who_applies_again_goes_on_with_the_later_matter() {
        TourProgress progress = progress(done(FIRST, "undertaker2", "act_applyForStart"),
                done(FIRST, "office", "userTask_determineProcedures"), done(SECOND, "undertaker2", "act_applyForStart"));

        assertThat(progress.own()).contains(SECOND);
        assertThat(progress.isDone(TourStep.PROCEDURES)).isFalse();
    }

    @Test
    void a_step_passed_over_is_not_done_but_the_next_one_comes() {
        TourProgress progress = new TourProgress(begun.withSkipped(TourStep.CATALOGUE), List.of());

        assertThat(progress.isSkipped(TourStep.CATALOGUE)).isTrue();
        assertThat(progress.isDone(TourStep.CATALOGUE)).isFalse();
        assertThat(progress.current()).contains(TourStep.APPLY);
    }

    @Test
    void a_step_passed_over_and_done_later_is_done() {
        TourProgress progress = new TourProgress(begun.withSkipped(TourStep.CATALOGUE).withVisited(TourStep.CATALOGUE), List.of());

        assertThat(progress.isDone(TourStep.CATALOGUE)).isTrue();
        assertThat(progress.isSkipped(TourStep.CATALOGUE)).isFalse();
    }

    @Test
    void it_ends_when_nothing_is_left() {
        TourProgress progress = new TourProgress(begun, List.of());
        for (TourStep step : TourStep.values()) {
            assertThat(progress.current()).contains(step);
            progress = progress.withVisited(step);
        }
        assertThat(progress.current()).isEmpty();
    }

    @Test
    void it_takes_thirty_minutes() {
        assertThat(Arrays.stream(TourStep.values()).mapToInt(TourStep::minutes).sum()).isEqualTo(30);
    }

    private TourProgress progress(Done... recorded) {
        return new TourProgress(begun, List.of(recorded));
    }

    private static Done done(MatterId matter, String person, String act) {
        return new Done(StreamId.of(matter), person, act);
    }
}
