package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.dossier.ParticipationFact.ConsultationExtended;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsultationLengthTest {

    private static final String RULE = "consultationLength";

    private final CaseFile matter = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-04-02");

    @Test
    void before_a_notice_there_is_nothing_to_judge() {
        assertThat(Ask.forward(RULE, matter.on("2026-04-10"))).isEqualTo("NOT_APPLICABLE notYet");
        assertThat(Ask.back(RULE, matter.on("2026-04-10"))).isEqualTo("has not happened");
        assertThat(Ask.isOpen(GuardedAct.PUBLISH_NOTICE, matter.on("2026-04-10"))).isTrue();
    }

    @Test
    void a_consultation_of_thirty_days_with_the_first_excluded_is_long_enough_even_when_it_ends_on_a_sunday() {
        Situation noticed = matter.notice("2026-04-10", "2026-05-10", null).on("2026-04-10");
        assertThat(Ask.forward(RULE, noticed)).isEqualTo("HOLDS longEnough");
        assertThat(Ask.arguments(RULE, noticed)).isEqualTo(List.of(30, CaseFile.date("2026-05-10")));
    }

    @Test
    void a_consultation_shorter_than_thirty_days_needs_a_reason_in_the_notice() {
        Situation without = matter.notice("2026-04-10", "2026-05-09", " ").on("2026-04-10");
        assertThat(Ask.forward(RULE, without)).isEqualTo("BROKEN tooShort");
        assertThat(Ask.arguments(RULE, without)).isEqualTo(List.of(29, 30, CaseFile.date("2026-05-10")));
        assertThat(Ask.remedy(RULE, without)).isEqualTo("userTask_publishNotice lead/undertaker 2026-04-10");
        assertThat(Ask.isOpen(GuardedAct.PUBLISH_NOTICE, without)).isFalse();
        Situation with = matter.notice("2026-04-10", "2026-05-09", "flood season").on("2026-04-10");
        assertThat(Ask.forward(RULE, with)).isEqualTo("HOLDS shortenedWithReason");
    }

    @Test
    void a_notice_dated_before_its_draft_was_registered_is_pointed_out_and_closes_nothing() {
        LocalDate registered = matter.dossier().currentDraft().orElseThrow().on();
        Situation before = matter.notice(registered.minusDays(1).toString(), registered.plusDays(40).toString(), null)
                .on(registered.toString());
        assertThat(Ask.forward(RULE, before)).isEqualTo("WARNING beforeDraft");
        assertThat(Ask.isOpen(GuardedAct.PUBLISH_NOTICE, before)).isTrue();
    }

    @Test
    void a_consultation_that_ends_before_it_begins_is_broken_whatever_the_reason() {
        assertThat(Ask.forward(RULE, matter.notice("2026-04-10", "2026-04-10", "urgent").on("2026-04-10")))
                .isEqualTo("BROKEN endsBeforeItBegins");
        assertThat(Ask.forward(RULE, matter.notice("2026-04-10", "2026-04-09", "urgent").on("2026-04-10")))
                .isEqualTo("BROKEN endsBeforeItBegins");
    }

    @Test
    void a_notice_that_is_out_and_too_short_is_extended_and_then_long_enough() {
        CaseFile shortNotice = matter.notice("2026-04-10", "2026-04-25", null);
        assertThat(Ask.back(RULE, shortNotice.on("2026-04-15"))).isEqualTo("BROKEN tooShort");
        assertThat(Ask.remedy(RULE, shortNotice.on("2026-04-15")))
                .isEqualTo("act_extendConsultation lead/undertaker 2026-04-15");
        CaseFile extended = shortNotice.plus(new ConsultationExtended(CaseFile.date("2026-04-15"),
                CaseFile.date("2026-05-10"), "too short", null));
        assertThat(Ask.back(RULE, extended.on("2026-04-15"))).isEqualTo("HOLDS longEnough");
    }

    @Test
    void one_that_ended_too_early_can_only_be_repeated_for_a_new_version() {
        CaseFile ended = matter.notice("2026-04-10", "2026-04-25", null)
                .plus(new ConsultationEnded(CaseFile.date("2026-04-26"), 3));
        assertThat(Ask.back(RULE, ended.on("2026-04-27"))).isEqualTo("BROKEN tooShort");
        assertThat(Ask.remedy(RULE, ended.on("2026-04-27"))).isEqualTo("act_changeDraft lead/undertaker 2026-04-27");
    }

    @Test
    void a_source_that_does_not_say_when_a_consultation_ended_is_not_a_breach() {
        CaseFile unknown = matter.plus(new ConsultationNoticePublished(CaseFile.date("2026-04-10"), CaseFile.version(1),
                CaseFile.date("2026-04-10"), null, null, Set.of(), "", "", null, 0, null));
        assertThat(Ask.back(RULE, unknown.on("2026-06-01"))).isEqualTo("CANNOT_TELL periodUnknown");
    }

    @Test
    void a_notice_from_before_the_regulation_is_not_judged_by_it() {
        CaseFile old = CaseFile.startedOn("2019-07-01").draft("2019-07-02").notice("2019-08-31", "2019-09-10", null);
        assertThat(Ask.back(RULE, old.on("2026-04-10"))).isEqualTo("NOT_APPLICABLE notInForce");
        CaseFile first = CaseFile.startedOn("2019-07-01").draft("2019-07-02").notice("2019-09-01", "2019-09-10", null);
        assertThat(Ask.back(RULE, first.on("2026-04-10"))).isEqualTo("BROKEN tooShort");
    }
}
