package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.ParticipationFact.AdoptionSummarised;
import cn.fadu.dossier.ParticipationFact.AdoptionSummarised.OpinionGroup;
import cn.fadu.dossier.ParticipationFact.ConsultationEnded;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticeCorrected;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.ParticipationFact.ConsultationNoticePublished;
import cn.fadu.dossier.ParticipationFact.Disposition;
import cn.fadu.dossier.ParticipationFact.FormsChosen;
import cn.fadu.dossier.ParticipationFact.HearingDuty;
import cn.fadu.dossier.ParticipationFact.NoticeChecked;
import cn.fadu.dossier.ParticipationFact.NoticeDrafted;
import cn.fadu.dossier.ParticipationFact.ParticipationForm;
import cn.fadu.dossier.Procedure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticipationRulesTest {

    private static final String NOTICE = "noticeComplete";
    private static final String HANDLED = "opinionsHandled";
    private static final String AGENDA = "participationBeforeAgenda";

    private final CaseFile matter = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-04-02");

    @Test
    void a_notice_holds_explanation_way_and_contact_and_one_that_is_out_is_corrected() {
        assertThat(Ask.forward(NOTICE, matter.notice("2026-04-10", "2026-05-10", null).on("2026-04-10")))
                .isEqualTo("HOLDS complete");
        CaseFile silent = matter.plus(new ConsultationNoticePublished(CaseFile.date("2026-04-10"), CaseFile.version(1),
                CaseFile.date("2026-04-10"), CaseFile.date("2026-05-10"), null, Set.of(Channel.GOVERNMENT_WEBSITE), "by letter", "contact", null, 0,
                null));
        assertThat(Ask.forward(NOTICE, silent.on("2026-04-10"))).isEqualTo("BROKEN explanationMissing");
        assertThat(Ask.remedy(NOTICE, silent.on("2026-04-10"))).startsWith("act_correctNotice");
        assertThat(Gates.judge(GuardedAct.PUBLISH_NOTICE, silent.on("2026-04-10")).obstacles()).singleElement()
                .satisfies(v -> assertThat(v.remedy().act()).isEqualTo("userTask_publishNotice"));
        CaseFile corrected = silent.plus(new ConsultationNoticeCorrected(CaseFile.date("2026-04-11"), "explanation", null,
                null, null, null, matter.notice("2026-04-10", "2026-05-10", null).dossier().consultation().notice().notice()));
        assertThat(Ask.forward(NOTICE, corrected.on("2026-04-11"))).isEqualTo("HOLDS complete");
    }

    @Test
    void a_record_without_the_text_of_its_notice_is_not_a_breach() {
        CaseFile bare = matter.plus(new ConsultationNoticePublished(CaseFile.date("2026-04-10"), CaseFile.version(1),
                CaseFile.date("2026-04-10"), CaseFile.date("2026-05-10"), null, Set.of(), null, null, null, 0, null));
        assertThat(Ask.back(NOTICE, bare.on("2026-06-01"))).isEqualTo("CANNOT_TELL textMissing");
    }

    @Test
    void opinions_that_came_in_are_studied_and_a_missing_reason_is_a_warning() {
        CaseFile ended = matter.notice("2026-04-10", "2026-05-10", null)
                .plus(new ConsultationEnded(CaseFile.date("2026-05-10"), 3));
        assertThat(Ask.forward(HANDLED, summary(ended, 0, null).on("2026-05-12"))).isEqualTo("BROKEN noneHandled");
        assertThat(Ask.forward(HANDLED, summary(ended, 2, "why").on("2026-05-12"))).isEqualTo("HOLDS handled");
        assertThat(Ask.forward(HANDLED, summary(ended, 2, null).on("2026-05-12"))).isEqualTo("WARNING reasonMissing");
    }

    @Test
    void each_state_of_participation_names_its_next_act() {
        assertThat(Ask.remedy(AGENDA, matter.on("2026-04-02"))).startsWith("userTask_chooseForms lead/undertaker");
        CaseFile chosen = matter.plus(new FormsChosen(CaseFile.date("2026-04-03"), CaseFile.version(1),
                Set.of(ParticipationForm.OPEN_CONSULTATION, ParticipationForm.SEMINAR), HearingDuty.NONE, null, true, "g",
                null, CaseFile.DRAFTER, null));
        assertThat(Ask.remedy(AGENDA, chosen.on("2026-04-03"))).startsWith("userTask_draftNotice");
        CaseFile drafted = chosen.plus(new NoticeDrafted(CaseFile.date("2026-04-04"), CaseFile.version(1), null, null, "w",
                "c", null, null, CaseFile.DRAFTER));
        assertThat(Ask.remedy(AGENDA, drafted.on("2026-04-04"))).startsWith("userTask_checkNotice lead/unit-legal");
        assertThat(Ask.remedy(AGENDA, checked(drafted, NoticeChecked.Outcome.RETURNED).on("2026-04-05")))
                .startsWith("userTask_draftNotice");
        CaseFile free = checked(drafted, NoticeChecked.Outcome.PUBLISH);
        assertThat(Ask.remedy(AGENDA, free.on("2026-04-05"))).startsWith("userTask_publishNotice");
        assertThat(Ask.remedy(AGENDA, free.notice("2026-04-06", "2026-05-06", null).on("2026-04-06")))
                .startsWith("userTask_recordForms");
    }

    @Test
    void a_summary_whose_adoption_is_not_published_is_followed_by_publishing_it() {
        CaseFile waiting = summary(matter.notice("2026-04-10", "2026-05-10", null)
                .plus(new ConsultationEnded(CaseFile.date("2026-05-10"), 1)), 1, "why").foundLawful("2026-05-13");
        assertThat(Ask.forward(AGENDA, waiting.on("2026-05-13"))).isEqualTo("HOLDS present");
        assertThat(Ask.remedy("discussedCollectively", waiting.on("2026-05-13"))).startsWith("userTask_publishAdoption");
    }

    private static CaseFile checked(CaseFile file, NoticeChecked.Outcome outcome) {
        return file.plus(new NoticeChecked(CaseFile.date("2026-04-05"), outcome, null, CaseFile.REVIEWER));
    }

    private static CaseFile summary(CaseFile file, int studied, String reason) {
        List<OpinionGroup> groups = studied == 0 ? List.of()
                : List.of(new OpinionGroup("opinion", studied, Disposition.NOT_ADOPTED, reason));
        return file.plus(new AdoptionSummarised(CaseFile.date("2026-05-12"), studied, 0, 0, studied, 0, studied == 0, groups,
                "main", false, null));
    }
}
