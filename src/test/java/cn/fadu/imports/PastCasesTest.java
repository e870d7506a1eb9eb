package cn.fadu.imports;

import static cn.fadu.imports.PastCases.back;
import static cn.fadu.imports.PastCases.dossier;
import static cn.fadu.imports.PastCases.findings;
import static cn.fadu.imports.PastCases.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Statute;
import cn.fadu.statute.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real procedures of the past, as they were published, are judged by what is stated and by the law of their time. */
class PastCasesTest {

    @Test
    void wuhu_the_gate_before_the_meeting_was_open_and_the_open_risk_assessment_is_a_warning() {
        Dossier slaughter = dossier(read("wuhu-livestock-slaughter").get(0));
        assertThat(closing(GuardedAct.PUT_ON_AGENDA, slaughter)).as("only what the source leaves out cannot be told")
                .allMatch(v -> v.endsWith(" CANNOT_TELL")).noneMatch(v -> v.matches("(departments|participation|fairCompetition"
                        + "|riskReport|legality).*"));
        assertThat(findings(slaughter)).contains("riskBeforeReview WARNING openAtOpinion").noneMatch(f -> f.contains("BROKEN"));
        assertThat(findings(slaughter)).filteredOn(f -> f.contains("WARNING")).hasSize(1);
        assertThat(back("consultationLength", slaughter)).isEqualTo("HOLDS longEnough");
        assertThat(back("riskControllableToAdopt", slaughter)).startsWith("CANNOT_TELL");
    }

    @Test
    void wuhu_without_the_conclusions_nothing_is_a_breach_and_the_opinion_cannot_be_told() {
        PastProcedure stated = read("wuhu-livestock-slaughter").get(0);
        PastProcedure silent = Steps.without(stated, step -> step.outcome() != null && step.kind() != PastStepKind.MEETING);
        Dossier slaughter = dossier(silent);
        assertThat(findings(slaughter)).noneMatch(f -> f.contains("BROKEN"));
        assertThat(back("legalityOpinionCoversDraft", slaughter)).isEqualTo("CANNOT_TELL notRecorded");
    }

    @Test
    void the_tunnel_has_two_risk_reports_and_a_consultation_whose_end_is_missing() {
        PastProcedure past = read("wuhu-tunnel-toll").get(0);
        Dossier tunnel = dossier(past);
        assertThat(tunnel.past().steps(PastStepKind.RISK_ASSESSMENT)).hasSize(2);
        assertThat(back("consultationLength", tunnel)).isEqualTo("CANNOT_TELL periodUnknown");
        assertThat(OddFacts.of(past, PastCases.CALENDAR)).extracting(ImportProblem::message)
                .contains("imports.odd.consultation-without-end", "imports.odd.several-risk-reports");
        assertThat(findings(tunnel)).noneMatch(f -> f.contains("BROKEN"));
    }

    @Test
    void zhijiang_feedback_on_no_opinions_at_all_is_valid() {
        Dossier zhijiang = dossier(read("zhijiang-zero-opinions").get(0));
        assertThat(back("opinionsHandled", zhijiang)).isEqualTo("HOLDS none");
        assertThat(back("consultationLength", zhijiang)).isEqualTo("HOLDS longEnough");
        assertThat(zhijiang.participation().publication().on()).isEqualTo("2025-04-11");
        assertThat(findings(zhijiang)).noneMatch(f -> f.contains("BROKEN"));
    }

    @Test
    void of_the_notices_only_the_one_of_eleven_days_without_a_reason_is_broken() {
        List<PastProcedure> notices = read("notices");
        assertThat(back("consultationLength", dossier(notices.get(0)))).as("ends on a Saturday").isEqualTo("HOLDS longEnough");
        assertThat(back("consultationLength", dossier(notices.get(1)))).as("over a year end").isEqualTo("HOLDS longEnough");
        assertThat(back("consultationLength", dossier(notices.get(2)))).isEqualTo("BROKEN tooShort");
    }

    @Test
    void a_hearing_of_2017_is_not_judged_by_an_order_of_2019() {
        Dossier xining = dossier(read("notices").get(3));
        assertThat(back("hearingAnnounced", xining)).isEqualTo("NOT_APPLICABLE notInForce");
        assertThat(PastCases.CALENDAR.daysBetween(xining.participation().hearing().announcement().on(),
                xining.participation().hearing().held().on())).isEqualTo(16);
        assertThat(xining.participation().hearing().participants()).hasSize(15)
                .filteredOn(p -> p.side().equals("消费者")).hasSize(7);
        assertThat(findings(xining)).noneMatch(f -> f.contains("BROKEN"));
    }

    @Test
    void the_parking_rules_keep_every_date_that_holidays_move() {
        Dossier parking = dossier(read("illustrative-parking").get(0));
        assertThat(back("hearingAnnounced", parking)).as("place and time are not stated").isEqualTo("CANNOT_TELL notRecorded");
        assertThat(back("hearingMaterials", parking)).isEqualTo("HOLDS inTime");
        assertThat(back("guaranteedReviewTime", parking)).isEqualTo("HOLDS granted");
        assertThat(back("publishedInTime", parking)).isEqualTo("HOLDS inTime");
        assertThat(findings(parking)).noneMatch(f -> f.contains("BROKEN"));
    }

    @Test
    void materials_that_came_a_day_late_are_found() {
        PastProcedure late = Steps.dated(read("illustrative-parking").get(0), PastStepKind.HEARING_MATERIALS, "2026-01-30");
        assertThat(back("hearingMaterials", dossier(late))).isEqualTo("BROKEN tooLate");
    }

    @Test
    void items_of_catalogues_are_kept_with_ranges_across_a_year_end_and_units_that_are_not_stated() {
        List<PastProcedure> items = read("catalogues");
        Dossier plan = dossier(items.stream().filter(p -> p.title().contains("十五五")).findFirst().orElseThrow());
        assertThat(plan.past().steps().get(0).planned().from()).isEqualTo("2025-12");
        assertThat(plan.past().steps().get(0).planned().to()).isEqualTo("2026-01");
        PastProcedure dyke = items.get(items.size() - 1);
        assertThat(dyke.unit()).isNull();
        assertThat(OddFacts.of(dyke, PastCases.CALENDAR)).extracting(ImportProblem::message)
                .contains("imports.odd.no-unit", "imports.odd.no-date");
        assertThat(findings(dossier(dyke))).containsExactly("pastDutiesKnown CANNOT_TELL unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wuhu-livestock-slaughter", "wuhu-tunnel-toll", "zhijiang-zero-opinions", "notices",
            "illustrative-parking", "catalogues"})
    void a_dossier_of_the_past_reads_back_as_it_was_written(String name) {
        for (PastProcedure past : read(name)) {
            Dossier dossier = dossier(past);
            assertThat(FactJson.readDossier(FactJson.write(dossier))).isEqualTo(dossier);
            PastMatter.of(past, PastCases.entering()).entries()
                    .forEach(facts -> assertThat(FactJson.read(FactJson.write(facts))).isEqualTo(facts));
        }
    }

    /** The rules guarding the act that, looking back, would have kept it closed. */
    private static List<String> closing(GuardedAct act, Dossier dossier) {
        return Statute.guarding(act).stream().map(rule -> rule.lookBack(PastCases.situation(dossier))).flatMap(Optional::stream)
                .filter(Verdict::closes).map(v -> v.rule() + " " + v.answer()).toList();
    }
}
