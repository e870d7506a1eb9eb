package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CompetitionFact.FairCompetitionReviewed;
import cn.fadu.dossier.RiskFact.Level;
import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DeliberationFact.AgendaDecided;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Majority;
import cn.fadu.dossier.DeliberationFact.ItemDecided.Outcome;
import cn.fadu.dossier.DeliberationFact.MinutesSigned;
import cn.fadu.dossier.InitiationFact.MatterWithdrawn;
import cn.fadu.dossier.LegalityFact.AmendmentsAnswered;
import cn.fadu.dossier.LegalityFact.AmendmentsConfirmed;
import cn.fadu.dossier.LegalityFact.ChangedTextJudged;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.MaterialsChecked;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.PublicationFact.CongressConcluded;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFact.FinalTextRegistered;
import cn.fadu.dossier.PublicationFact.PartyCommitteeInformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final Set<String> LOOK_BACK_ALONE =
            Set.of("archiveDuty", "withdrawalConsented", "situationFollowed", "handedOverInTime", "supplementInTime",
                    "reviewSuspension", "reviewExtension", "pastDutiesKnown");

    /** Every act that a remedy may name, with its desk: the user tasks of the models and the acts without a task. */
    private static final Map<String, String> ACTS = acts();

    @Test
    @Tag("walk")
    void every_closed_gate_names_an_act_that_can_be_done_now_or_from_a_stated_day() {
        Random random = new Random(20190901);
        Set<String> obstacles = new HashSet<>();
        for (int i = 0; i < 3000; i++) {
            CaseFile file = started(random);
            LocalDate day = CaseFile.date("2026-03-02");
            for (int step = random.nextInt(36); step > 0; step--) {
                day = day.plusDays(random.nextInt(4));
                file = randomFact(file, day.toString(), random);
                Situation s = file.on(day.toString());
                for (Gate gate : Gates.all(s)) {
                    assertThat(gate.obstacles()).allSatisfy(v -> {
                        assertThat(v.remedy()).as(v.message()).isNotNull();
                        assertThat(ACTS).as(v.message())
                                .containsEntry(v.remedy().act(), v.remedy().desk().toString());
                        assertThat(v.remedy().from()).as(v.message()).isAfterOrEqualTo(s.today());
                    });
                    gate.obstacles().forEach(v -> obstacles.add(v.message()));
                }
                Findings.of(s);
                Deadlines.of(s).forEach(d -> d.deadline().computed(CaseFile.CALENDAR));
            }
        }
        assertThat(obstacles).as("the walk meets many kinds of obstacle").hasSizeGreaterThan(40)
                .contains("rule.executingUnitNamed.noUnit", "rule.suspensionByProcedure.notChief",
                        "rule.suspensionByProcedure.noSituation", "rule.adjustmentByProcedure.withoutNewMatter",
                        "rule.evaluatorIndependent.tookPart", "rule.evaluatorIndependent.assessedRisk",
                        "rule.evaluatorIndependent.onlyFormerExperts");
    }

    @Test
    void every_gate_of_an_empty_dossier_can_be_judged() {
        Situation empty = new CaseFile(cn.fadu.dossier.Dossier.EMPTY).on("2026-05-01");
        assertThat(Gates.all(empty)).hasSize(GuardedAct.values().length);
        assertThat(Findings.of(empty)).isEmpty();
        assertThat(Deadlines.of(empty)).isEmpty();
    }

    @Test
    void a_closed_gate_far_ahead_names_the_next_step_of_the_procedure() {
        CaseFile started = CaseFile.startedOn("2026-05-01", Procedure.RISK_ASSESSMENT);
        assertThat(closing(started, "2026-05-01")).isEqualTo("userTask_registerDraft");
        CaseFile drafted = started.draft("2026-05-02");
        assertThat(closing(drafted, "2026-05-02")).isEqualTo("userTask_planRiskAssessment");
        CaseFile assessed = drafted.risk("2026-05-03", Level.LOW, true, "m");
        assertThat(closing(assessed, "2026-05-03")).isEqualTo("userTask_submitForReview");
        CaseFile reviewed = assessed.foundLawful("2026-05-06");
        assertThat(closing(reviewed, "2026-05-06")).isEqualTo("userTask_submitToMeeting");
        CaseFile adopted = reviewed.listed("2026-05-06", "2026-05-07").adopted("2026-05-07");
        assertThat(closing(adopted, "2026-05-07")).isEqualTo("userTask_registerFinalText");
        CaseFile text = adopted.plus(new FinalTextRegistered(CaseFile.date("2026-05-07"), adopted.current(), false));
        assertThat(closing(text, "2026-05-07")).isEqualTo("userTask_informPartyCommittee");
        CaseFile agreed = text.partyAgreed("2026-05-08");
        assertThat(closing(agreed, "2026-05-08")).isEqualTo("userTask_signDecision");
        assertThat(closing(agreed.issued("2026-05-08"), "2026-05-08")).isEqualTo("userTask_checkDisclosure");
        CaseFile withdrawn = reviewed.plus(new MatterWithdrawn(CaseFile.date("2026-05-07"), "r", "1", CaseFile.DRAFTER));
        assertThat(Ask.remedy("discussedCollectively", withdrawn.on("2026-05-07"))).startsWith("userTask_closeFile");
    }

    @Test
    void an_act_sent_back_is_always_possible() {
        assertThat(GuardedAct.recordedBy(new MinutesSigned(CaseFile.date("2026-05-01"), false, "n", CaseFile.CHIEF)))
                .isEmpty();
        assertThat(GuardedAct.recordedBy(new AgendaDecided(CaseFile.date("2026-05-01"), CaseFile.version(1),
                AgendaDecided.Outcome.HELD_BACK, null, null, null, null, null))).isEmpty();
        assertThat(GuardedAct.recordedBy(new AgendaDecided(CaseFile.date("2026-05-01"), CaseFile.version(1),
                AgendaDecided.Outcome.LISTED, CaseFile.MEETING, null, null, null,
                null))).contains(GuardedAct.PUT_ON_AGENDA);
    }

    @Test
    void rule_ids_are_unique_and_every_rule_has_a_basis_and_a_date_of_force() {
        assertThat(Statute.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Statute.rules()).allSatisfy(rule -> {
            assertThat(rule.basis()).isNotEmpty();
            assertThat(rule.inForceFrom()).isNotNull();
            assertThat(rule.inForceUntil()).isEmpty();
            assertThat(rule.guards().isEmpty()).as("looks back alone").isEqualTo(LOOK_BACK_ALONE.contains(rule.id()));
        });
        assertThat(GuardedAct.values()).allSatisfy(act -> assertThat(Statute.guarding(act)).isNotEmpty());
    }

    private static Map<String, String> acts() {
        Map<String, String> acts = new HashMap<>(Map.of("act_changeDraft", "lead/undertaker", "act_withdraw", "lead/undertaker",
                "act_extendConsultation", "lead/undertaker", "act_correctNotice", "lead/undertaker", "act_recordStatement", "office/recorder",
                "act_recordDecision", "office/recorder", "act_openDiscussion", "office/recorder"));
        acts.putAll(Map.of("act_closeReplies", "lead/undertaker", "act_addRiskReport", "lead/undertaker",
                "act_requireProcedure", "office/office", "act_recordReviewMeeting", "legality/reviewer"));
        acts.putAll(Map.of("act_reportSituation", "named/undertaker", "act_suspendUrgently", "leadership/chief",
                "act_suspendByOrgan", "office/office", "act_raiseEvaluation", "office/office",
                "act_answerLetter", "office/office"));
        Pattern task = Pattern.compile("<(?:bpmn:)?userTask\\b([^>]*)>");
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            for (Path model : models.filter(m -> m.toString().endsWith(".bpmn")).toList()) {
                Matcher m = task.matcher(Files.readString(model));
                while (m.find()) {
                    acts.put(attribute("id", m.group(1)), attribute("camunda:candidateGroups", m.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return acts;
    }

    private static String attribute(String name, String attributes) {
        Matcher m = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return m.find() ? m.group(1) : "none";
    }

    private static String closing(CaseFile file, String day) {
        return Gates.judge(GuardedAct.CLOSE_FILE, file.on(day)).obstacles().get(0).remedy().act();
    }

    private static CaseFile started(Random random) {
        Procedure[] owed = List.of(Procedure.values()).stream().filter(p -> random.nextBoolean()).toArray(Procedure[]::new);
        CongressDuty duty = CongressDuty.values()[random.nextInt(3)];
        CaseFile file = CaseFile.startedOn("2026-03-01", duty, random.nextBoolean(), owed);
        return random.nextInt(20) == 0 ? file : file.draft("2026-03-02");
    }

    private static CaseFile randomFact(CaseFile file, String day, Random random) {
        if (file.dossier().drafts().isEmpty()) {
            return file.draft(day);
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> preparation(file, day, random);
            case 2, 3 -> afterwards(file, day, random);
            default -> RandomFollowupFacts.next(file, day, random);
        };
    }

    private static CaseFile preparation(CaseFile f, String day, Random random) {
        LocalDate on = CaseFile.date(day);
        return switch (random.nextInt(16)) {
            case 0 -> f.draft(day, Procedure.values()[random.nextInt(6)]);
            case 1 -> f.notice(day, on.plusDays(random.nextInt(40)).toString(), random.nextBoolean() ? "r" : null);
            case 2 -> f.dossier().consultation() == null ? f : f.summarised(day, day);
            case 3 -> f.departments(day, random.nextBoolean() ? null : random.nextBoolean() ? "" : "views");
            case 4 -> f.experts(day);
            case 5 -> f.risk(day, Level.values()[random.nextInt(3)], random.nextBoolean(), random.nextBoolean() ? "m" : "");
            case 6 -> f.fairCompetition(day, FairCompetitionReviewed.Conclusion.values()[random.nextInt(4)]);
            case 7 -> f.submitted(day, random.nextBoolean() ? null : on.plusDays(random.nextInt(12)).toString());
            case 8 -> f.checked(day, MaterialsChecked.Outcome.values()[random.nextInt(4)]);
            case 9 -> f.assigned(day, 1 + random.nextInt(2)).advice(day);
            case 10 -> f.drafted(day, Conclusion.values()[random.nextInt(4)], random.nextBoolean() ? "none" : null,
                    random.nextBoolean() ? CaseFile.DRAFTER : CaseFile.REVIEWER);
            case 11, 12 -> f.opinion(day, Conclusion.values()[random.nextInt(4)]);
            case 13 -> f.plus(new AmendmentsAnswered(on, f.current(), List.of()));
            case 14 -> f.plus(new AmendmentsConfirmed(on, f.current(), random.nextBoolean(), null, CaseFile.REVIEWER));
            default -> f.plus(new ChangedTextJudged(on, f.current(), random.nextBoolean(), "r", CaseFile.REVIEWER));
        };
    }

    private static CaseFile afterwards(CaseFile f, String day, Random random) {
        LocalDate on = CaseFile.date(day);
        return switch (random.nextInt(14)) {
            case 0 -> f.listed(day, on.plusDays(random.nextInt(9)).toString());
            case 1 -> f.opened(day, random.nextInt(4) > 0, "a", "b");
            case 2 -> f.says(day, List.of("a", "b", "chief").get(random.nextInt(3)));
            case 3, 4 -> f.decided(day, Outcome.values()[random.nextInt(6)], Majority.values()[random.nextInt(3)],
                    random.nextBoolean() ? "r" : null);
            case 5 -> f.signed(day);
            case 6 -> f.plus(new FinalTextRegistered(on, f.current(), false));
            case 7 -> f.partyAgreed(day);
            case 8 -> f.plus(new PartyCommitteeInformed(on, PartyCommitteeInformed.Kind.REQUEST, "1",
                    PartyCommitteeInformed.Reply.values()[random.nextInt(5)], null, null,
                    f.current()));
            case 9 -> f.plus(new CongressConcluded(on, CongressConcluded.Result.values()[random.nextInt(3)], "1", null,
                    null));
            case 10 -> f.issued(day);
            case 11 -> f.disclosure(day, Disclosure.values()[random.nextInt(3)], random.nextBoolean() ? "law" : null,
                    random.nextBoolean() ? "chief" : "lawyer");
            case 12 -> f.published(day);
            default -> f.foundLawful(day);
        };
    }
}
