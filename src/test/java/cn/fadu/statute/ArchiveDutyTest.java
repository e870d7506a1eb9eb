package cn.fadu.statute;

import static cn.fadu.statute.CaseFile.date;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Fact;
import cn.fadu.dossier.HearingFact.HearingAnnounced;
import cn.fadu.dossier.HearingFact.HearingReported;
import cn.fadu.dossier.ParticipationFact.Channel;
import cn.fadu.dossier.PersonalFact.ErasureGround;
import cn.fadu.dossier.PersonalFact.Keeping;
import cn.fadu.dossier.PersonalFact.Kept;
import cn.fadu.dossier.PersonalFact.Named;
import cn.fadu.dossier.PersonalFact.PersonalDataErased;
import cn.fadu.dossier.PersonalText;
import cn.fadu.dossier.PersonalUse;
import cn.fadu.dossier.PublicationFact.FileClosed;
import cn.fadu.dossier.PublicationFact.FileClosed.Retention;
import cn.fadu.dossier.PublicationFact.FileDestroyed;
import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a wish for erasure yields to (Order 713, Art. 33; Personal Information Protection Law, Art. 47(2)). */
class ArchiveDutyTest {

    private static final String RULE = "archiveDuty";
    private static final String DAY = "2026-06-01";
    private static final PersonId HEAD = new PersonId("unit-head");

    private final CaseFile started = CaseFile.startedOn("2026-05-01");

    @Test
    void the_archive_duty_keeps_participants_and_record_of_a_hearing_from_the_beginning() {
        CaseFile underWay = started.plus(announced());
        assertThat(keeps(underWay, PersonalUse.HEARING_PARTICIPANT, DAY)).isEqualTo(Keeping.HEARING_UNDER_WAY);
        CaseFile over = underWay.plus(new HearingReported(date(DAY), "s", null, null, null, null, null, null));
        assertThat(keeps(over, PersonalUse.HEARING_PARTICIPANT, DAY)).isEqualTo(Keeping.HEARING_FILED);
        assertThat(keeps(over, PersonalUse.HEARING_RECORD, DAY)).isEqualTo(Keeping.HEARING_FILED);
        assertThat(Keeping.HEARING_UNDER_WAY.restricts()).isFalse();
        assertThat(Keeping.HEARING_FILED.restricts()).isTrue();
    }

    @Test
    void everything_else_may_go_until_the_file_is_closed_and_stays_while_its_retention_runs() {
        CaseFile closed = started.plus(closed(Retention.TEN_YEARS));
        for (PersonalUse use : PersonalUse.values()) {
            assertThat(keeps(started, use, DAY)).isEqualTo(use.isOfHearing() ? Keeping.HEARING_FILED : null);
            assertThat(keeps(closed, use, "2036-12-31")).isEqualTo(Keeping.FILE_CLOSED);
            assertThat(keeps(closed, use, "2037-01-01")).isNull();
        }
        assertThat(keeps(started.plus(closed(Retention.PERMANENT)), PersonalUse.LETTER_WRITER, "2126-01-01"))
                .isEqualTo(Keeping.FILE_CLOSED);
        assertThat(keeps(closed.plus(new FileDestroyed(date("2026-08-01"), "m", "a", "b", null, HEAD)),
                PersonalUse.HEARING_RECORD, "2026-09-01")).isNull();
    }

    @Test
    void an_erasure_that_yielded_holds() {
        assertThat(Ask.back(RULE, started.on(DAY))).isEqualTo("has not happened");
        CaseFile yielded = started.plus(erasure(DAY, PersonalUse.OPINION_GIVER));
        assertThat(Ask.back(RULE, yielded.on(DAY))).isEqualTo("HOLDS yielded");
        assertThat(Ask.arguments(RULE, yielded.on(DAY))).containsExactly(1, 1);
        CaseFile released = started.plus(closed(Retention.TEN_YEARS)).plus(erasure("2037-01-01", PersonalUse.HEARING_RECORD));
        assertThat(Ask.back(RULE, released.on("2037-01-01"))).isEqualTo("HOLDS yielded");
    }

    @Test
    void an_erasure_from_a_hearing_or_from_a_closed_file_is_a_finding() {
        CaseFile hearing = started.plus(erasure(DAY, PersonalUse.HEARING_PARTICIPANT));
        assertThat(Ask.back(RULE, hearing.on(DAY))).isEqualTo("BROKEN hearing");
        CaseFile closed = started.plus(closed(Retention.TEN_YEARS)).plus(erasure("2030-01-01", PersonalUse.OPINION_GIVER));
        assertThat(Ask.back(RULE, closed.on("2030-01-01"))).isEqualTo("BROKEN closedFile");
        assertThat(Ask.remedy(RULE, closed.on("2030-01-01"))).isEqualTo("act_recordIncident office/office 2030-01-01");
    }

    private static Keeping keeps(CaseFile file, PersonalUse use, String on) {
        return Statute.keepsPersonalData(file.on(on).dossier(), use, date(on)).orElse(null);
    }

    private static Fact announced() {
        return new HearingAnnounced(date("2026-05-10"), Digest.ofText("draft"), "m", date("2026-06-10"), null, "p", List.of(),
                null, null, null, "c", Set.of(Channel.GOVERNMENT_WEBSITE), null, null);
    }

    private static Fact closed(Retention retention) {
        return new FileClosed(date("2026-07-01"), "1", retention, 1, null, HEAD, List.of());
    }

    private static Fact erasure(String on, PersonalUse use) {
        PersonalText text = PersonalText.commit("salt", use.name());
        return new PersonalDataErased(date(on), date(on), ErasureGround.PURPOSE_ACHIEVED, List.of(new Named(text, use, 1)),
                List.of(new Kept(text, use, 1, Keeping.HEARING_FILED)), null, null, HEAD);
    }
}
