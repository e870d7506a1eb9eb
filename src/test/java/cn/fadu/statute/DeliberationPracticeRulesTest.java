package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.DiscussionOpened;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.Participant;
import cn.fadu.dossier.DeliberationFact.RecordingAttached;
import cn.fadu.dossier.DeliberationFact.RecordingPaused;
import cn.fadu.dossier.DeliberationFact.ReferredItemDecided;
import cn.fadu.dossier.DeliberationFact.Seat;
import cn.fadu.dossier.DeliberationFact.StatementMade;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Kind;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed.Reply;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who decides, who keeps the record, what is added late, what is recorded in sound, which text the Party committee had. */
class DeliberationPracticeRulesTest {

    private static final String DAY = "2026-05-25";

    private final CaseFile listed = CaseFile.startedOn("2026-05-01").draft("2026-05-06").foundLawful("2026-05-12")
            .listed("2026-05-13", DAY);
    private final CaseFile absent = listed.opened(DAY, false, "a", "b").says(DAY, "a").says(DAY, "b");

    @Test
    void an_absent_chief_decides_afterwards_and_does_not_depart_without_another_discussion() {
        CaseFile referred = absent.decided(DAY, Outcome.REFERRED_TO_CHIEF, Majority.FOR, null);
        assertThat(Ask.forward("chiefDecides", referred.on(DAY))).isEqualTo("HOLDS leftToChief");
        CaseFile signed = referred.signed(DAY);
        assertThat(Ask.isOpen(GuardedAct.DECIDE_REFERRED_ITEM, decides(signed, Outcome.ADOPTED).on("2026-05-26"))).isTrue();
        assertThat(Ask.forward("chiefDecides", decides(signed, Outcome.ADOPTED).on("2026-05-26")))
                .isEqualTo("HOLDS decidedAfterwards");
        assertThat(Ask.isOpen(GuardedAct.DECIDE_REFERRED_ITEM, decides(signed, Outcome.REJECTED).on("2026-05-26"))).isFalse();
        assertThat(Ask.forward("departureExplained", decides(signed, Outcome.DEFERRED).on("2026-05-26")))
                .isEqualTo("BROKEN explainedAfterwards");
        assertThat(Ask.remedy("discussedCollectively", signed.on("2026-05-26")))
                .isEqualTo("userTask_decideReferredItem leadership/chief 2026-05-26");
    }

    @Test
    void a_chief_who_is_there_decides_there() {
        CaseFile present = listed.opened(DAY, true, "a").says(DAY, "a").says(DAY, "chief")
                .decided(DAY, Outcome.REFERRED_TO_CHIEF, Majority.FOR, null);
        assertThat(Ask.forward("chiefDecides", present.on(DAY))).isEqualTo("WARNING referredThoughPresent");
    }

    @Test
    void a_correction_of_the_record_is_no_speaking() {
        CaseFile heard = listed.opened(DAY, true, "a").says(DAY, "a").says(DAY, "chief")
                .plus(new StatementMade(CaseFile.date(DAY), new PersonId("a"), "a", Seat.MEMBER,
                        StatementMade.Position.DISAGREES, "words", 1)).decided(DAY, Outcome.ADOPTED, Majority.FOR, null);
        assertThat(Ask.forward("chiefSpeaksLast", heard.on(DAY))).isEqualTo("HOLDS last");
        assertThat(Ask.forward("chiefSpeaksLast", heard.says(DAY, "a").on(DAY))).isEqualTo("BROKEN tooEarly");
    }

    @Test
    void an_item_is_added_late_by_the_rules_of_procedure() {
        assertThat(Ask.forward("lateItemAllowed", listed.on(DAY))).isEqualTo("NOT_APPLICABLE inTime");
        assertThat(Ask.forward("lateItemAllowed", late("rules of procedure, 10").on(DAY))).isEqualTo("HOLDS withBasis");
        assertThat(Ask.forward("lateItemAllowed", late(null).on(DAY))).isEqualTo("WARNING withoutBasis");
    }

    @Test
    void who_keeps_the_record_neither_sits_nor_presents() {
        assertThat(Ask.forward("recorderIndependent", keptBy("recorder").on(DAY))).isEqualTo("HOLDS independent");
        assertThat(Ask.forward("recorderIndependent", keptBy("a").on(DAY))).isEqualTo("WARNING isMember");
        assertThat(Ask.forward("recorderIndependent", keptBy("drafter").on(DAY))).isEqualTo("WARNING presents");
        assertThat(Ask.forward("recorderIndependent", keptBy(null).on(DAY))).isEqualTo("NOT_APPLICABLE unknown");
    }

    @Test
    void deliberation_is_recorded_in_sound_where_the_jurisdiction_asks_for_it() {
        CaseFile silent = absent.decided(DAY, Outcome.DEFERRED, Majority.NONE, null);
        assertThat(Ask.forward("soundRecorded", silent.on(DAY))).isEqualTo("NOT_APPLICABLE notRequired");
        assertThat(Ask.forward("soundRecorded", asking(silent))).isEqualTo("WARNING missing");
        assertThat(Ask.forward("soundRecorded", asking(silent.plus(new RecordingPaused(CaseFile.date(DAY), "classified",
                new PersonId("recorder")))))).isEqualTo("HOLDS paused");
        assertThat(Ask.forward("soundRecorded", asking(silent.plus(new RecordingAttached(CaseFile.date(DAY),
                CaseFile.MEETING, null, null, null))))).isEqualTo("HOLDS recorded");
    }

    @Test
    void what_the_party_committee_said_counts_for_the_text_it_had() {
        CaseFile adopted = listed.adopted(DAY);
        CaseFile early = listed.plus(informed(listed, Kind.REQUEST, Reply.AGREED)).adopted(DAY);
        assertThat(Ask.forward("partyCommitteeInformed", early.on("2026-05-26"))).isEqualTo("HOLDS agreed");
        assertThat(Ask.forward("partyCommitteeInformed", early.draft("2026-05-26").on("2026-05-26")))
                .isEqualTo("BROKEN otherText");
        assertThat(Ask.forward("partyCommitteeInformed", adopted.plus(informed(adopted, Kind.REQUEST, Reply.AWAITED))
                .on("2026-05-26"))).isEqualTo("BROKEN awaited");
    }

    private static CaseFile decides(CaseFile file, Outcome outcome) {
        return file.plus(new ReferredItemDecided(CaseFile.date("2026-05-26"), outcome, outcome != Outcome.ADOPTED, "r", "d",
                CaseFile.CHIEF));
    }

    private CaseFile late(String basis) {
        return listed.plus(new AgendaDecided(CaseFile.date("2026-05-13"), listed.current(), AgendaDecided.Outcome.LISTED,
                CaseFile.MEETING, CaseFile.date(DAY), null, true, basis));
    }

    private CaseFile keptBy(String recorder) {
        return listed.plus(new DiscussionOpened(CaseFile.date(DAY), CaseFile.MEETING, CaseFile.CHIEF, List.of(
                new Participant(CaseFile.CHIEF, "首长", "市长", Seat.CHIEF, true, null),
                new Participant(new PersonId("a"), "a", "", Seat.MEMBER, true, null)), null, null, List.of(),
                recorder == null ? null : new PersonId(recorder)));
    }

    private static PartyCommitteeInformed informed(CaseFile file, Kind kind, Reply reply) {
        return new PartyCommitteeInformed(CaseFile.date(DAY), kind, "1", reply, null, null, file.current());
    }

    /** In a jurisdiction that asks for sound recordings. */
    private static Situation asking(CaseFile file) {
        Situation s = file.on(DAY);
        Profile p = s.profile();
        return new Situation(s.dossier(), new Profile(p.code(), p.version(), p.parent(), p.binding(), p.figures(),
                Map.of(Practice.SOUND_RECORDING, new Profile.Demand(true, LegalBasis.order713("33"),
                        CaseFile.date("2020-01-01")))), s.calendar(), s.today());
    }
}
