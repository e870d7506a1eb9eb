package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.calendar.Deadline.Bound;
import cn.fadu.calendar.Deadline.Extension;
import cn.fadu.dossier.LegalityFact.MaterialsChecked.Outcome;
import cn.fadu.dossier.ParticipationFact.ConsultationExtended;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final CaseFile matter = CaseFile.startedOn("2026-04-01", Procedure.PUBLIC_PARTICIPATION).draft("2026-04-02");

    @Test
    void a_matter_without_a_notice_a_complete_submission_or_an_issued_text_has_no_deadline() {
        assertThat(Deadlines.of(matter.submitted("2026-04-03", null).on("2026-04-03"))).isEmpty();
    }

    @Test
    void a_consultation_ends_as_its_notice_says_and_later_when_extended() {
        CaseFile noticed = matter.notice("2026-04-10", "2026-05-10", null);
        assertThat(only(noticed).deadline().due(CaseFile.CALENDAR).date()).isEqualTo(CaseFile.date("2026-05-10"));
        assertThat(only(noticed).bound()).isEqualTo(Bound.FLOOR);
        MatterDeadline extended = only(noticed.plus(new ConsultationExtended(CaseFile.date("2026-05-01"),
                CaseFile.date("2026-05-15"), "interest", CaseFile.DRAFTER)));
        assertThat(extended.deadline().due(CaseFile.CALENDAR).date()).isEqualTo(CaseFile.date("2026-05-15"));
        assertThat(extended.deadline().extensions()).containsExactly(new Extension(5, CaseFile.DRAFTER, "interest"));
        assertThat(only(noticed.summarised("2026-05-11", "2026-05-12")).done()).isEqualTo(CaseFile.date("2026-05-11"));
    }

    @Test
    void the_guaranteed_time_is_done_when_the_opinion_is_issued() {
        CaseFile accepted = matter.submitted("2026-05-12", null).checked("2026-05-18", Outcome.ACCEPTED);
        assertThat(only(accepted).kind()).isEqualTo(Deadlines.GUARANTEED_REVIEW);
        assertThat(only(accepted).basis()).hasToString("order-713/26-2");
        assertThat(only(matter.foundLawful("2026-05-12")).done()).isEqualTo(CaseFile.date("2026-05-12"));
    }

    @Test
    void publication_has_a_ceiling_unless_the_decision_is_not_to_be_disclosed() {
        CaseFile issued = matter.issued("2026-06-03");
        assertThat(only(issued).bound()).isEqualTo(Bound.CEILING);
        assertThat(only(issued).deadline().remaining(CaseFile.date("2026-07-03"), CaseFile.CALENDAR)).isEqualTo(-1);
        assertThat(only(issued.published("2026-06-05")).done()).isEqualTo(CaseFile.date("2026-06-05"));
        assertThat(Deadlines.of(issued.disclosure("2026-06-04", Disclosure.NONE, "law", "lawyer").on("2026-06-04")))
                .isEmpty();
    }

    private static MatterDeadline only(CaseFile file) {
        assertThat(Deadlines.of(file.on("2026-07-01"))).hasSize(1);
        return Deadlines.of(file.on("2026-07-01")).get(0);
    }
}
