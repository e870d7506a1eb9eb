package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.ExpertFact.Conclusion;
import cn.fadu.dossier.ExpertFact.ExpertOpinionGiven;
import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered.Point;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.ExpertsMet;
import cn.fadu.dossier.ExpertFact.ExpertsReported;
import cn.fadu.dossier.ExpertFact.ExpertsReported.OtherOpinion;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.InterestDeclared;
import cn.fadu.dossier.ExpertFact.InterestDeclared.Answer;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.dossier.Procedure;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the rules ask of experts of the pool, who declare and give their opinions themselves (Arts. 19 to 21). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpertRulesTest {

    private static final String DAY = "2026-05-11";
    private static final Point POINT = new Point("p", true, null);

    private final CaseFile drafted = CaseFile.startedOn("2026-05-01", Procedure.EXPERT_REVIEW).draft("2026-05-06");

    @Test
    void nobody_argues_with_an_interest_without_a_promise_or_without_a_declaration() {
        assertThat(ask(chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.NONE, false, true))).isEqualTo("HOLDS present");
        assertThat(ask(chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.NONE, true, true))).isEqualTo("BROKEN interest");
        assertThat(ask(chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.NONE, false, false))).isEqualTo("BROKEN interest");
        assertThat(ask(chosen(Form.WRITTEN).opinion("a", "a", null, true))).isEqualTo("BROKEN interest");
    }

    @Test
    void an_expert_who_declined_because_of_an_interest_does_no_harm() {
        assertThat(ask(chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.NONE, false, true)
                .declared("b", Answer.RECUSED, Relation.INSIDER, true, false))).isEqualTo("HOLDS present");
    }

    @Test
    void a_written_opinion_is_signed_by_name_or_on_paper() {
        assertThat(ask(heard("a", null, true))).isEqualTo("HOLDS present");
        assertThat(ask(heard(" ", null, true))).isEqualTo("HOLDS present");
        assertThat(ask(heard("a", null, false))).isEqualTo("HOLDS present");
        assertThat(ask(heard(" ", null, false))).isEqualTo("BROKEN unsigned");
    }

    @Test
    void the_opinions_of_a_meeting_need_no_signature_of_each() {
        Round met = chosen(Form.MEETING).declared("a", Answer.ACCEPTED, Relation.NONE, false, true);
        assertThat(ask(met.reported(new OtherOpinion("b", Conclusion.FEASIBLE, "o", null, false)))).isEqualTo("HOLDS present");
        Round written = chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.NONE, false, true);
        assertThat(ask(written.reported(new OtherOpinion("b", Conclusion.FEASIBLE, "o", null, false)))).isEqualTo("BROKEN unsigned");
    }

    @Test
    void insiders_are_counted_among_those_who_accepted() {
        Round half = chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.INSIDER, false, true)
                .declared("b", Answer.ACCEPTED, Relation.WORKED_TOGETHER, false, true)
                .declared("c", Answer.DECLINED, Relation.INSIDER, false, true);
        assertThat(atMost(half, 50)).isEqualTo("HOLDS present");
        assertThat(atMost(half, 49)).isEqualTo("WARNING insiders");
    }

    @Test
    void dissent_is_heard_of_in_opinions_at_the_meeting_and_in_the_report_and_wants_an_answer() {
        Round quiet = heard("a", " ", true);
        assertThat(ask(quiet)).isEqualTo("HOLDS present");
        assertThat(silent(quiet)).isEqualTo("HOLDS present");
        assertThat(silent(heard("a", "d", true))).isEqualTo("WARNING dissentUnanswered");
        assertThat(ask(heard("a", "d", true))).isEqualTo("HOLDS present");
        assertThat(silent(quiet.met("d"))).isEqualTo("WARNING dissentUnanswered");
        assertThat(silent(quiet.met(""))).isEqualTo("HOLDS present");
        assertThat(silent(quiet.reported(new OtherOpinion("b", Conclusion.FEASIBLE, "o", "d", true))))
                .isEqualTo("WARNING dissentUnanswered");
        assertThat(silent(quiet.reported(new OtherOpinion("b", Conclusion.FEASIBLE, "o", null, true)))).isEqualTo("HOLDS present");
    }

    private Round chosen(Form form) {
        return new Round(drafted.plus(new ExpertsChosen(CaseFile.date(DAY), drafted.current(), form, null,
                List.of(new PersonId("a"), new PersonId("b"), new PersonId("c")), List.of(), "reasons", "questions", List.of(),
                CaseFile.date(DAY))));
    }

    private Round heard(String signedBy, String dissent, boolean onPaper) {
        return chosen(Form.WRITTEN).declared("a", Answer.ACCEPTED, Relation.NONE, false, true)
                .opinion("a", signedBy, dissent, onPaper);
    }

    private static String ask(Round round) {
        return Ask.forward("expertsBeforeAgenda", round.file.expertsAnswered(DAY, POINT).on(DAY));
    }

    private static String silent(Round round) {
        return Ask.forward("expertsBeforeAgenda", round.file.expertsAnswered(DAY).on(DAY));
    }

    private static String atMost(Round round, int percent) {
        Profile national = ProfileTest.national();
        Map<Figure, Profile.Parameter> figures = new HashMap<>(national.figures());
        figures.put(Figure.EXPERT_INSIDERS_PERCENT_MAX,
                new Profile.Parameter(percent, LegalBasis.order713("20"), CaseFile.date("2019-09-01")));
        Profile local = new Profile("local", "1", national.reference(), Binding.DIRECT, figures, national.practices());
        return Ask.forward("expertsBeforeAgenda", new Situation(round.file.expertsAnswered(DAY, POINT).dossier(), local,
                CaseFile.CALENDAR, CaseFile.date(DAY)));
    }

    /** An expert review under construction. */
    private record Round(CaseFile file) {

        Round declared(String who, Answer answer, Relation relation, boolean interest, boolean promise) {
            return new Round(file.plus(new InterestDeclared(CaseFile.date(DAY), new PersonId(who), answer, "field", relation,
                    false, interest, null, promise)));
        }

        Round opinion(String who, String signedBy, String dissent, boolean onPaper) {
            return new Round(file.plus(new ExpertOpinionGiven(CaseFile.date(DAY), file.current(), new PersonId(who), "n", "f",
                    "s", null, Conclusion.FEASIBLE, dissent, signedBy, onPaper ? CaseFile.document(5) : null)));
        }

        Round met(String dissent) {
            return new Round(file.plus(new ExpertsMet(CaseFile.date(DAY), file.current(), CaseFile.date(DAY), "place",
                    List.of("a"), "opinion", Conclusion.FEASIBLE, dissent, true, null)));
        }

        Round reported(OtherOpinion... others) {
            return new Round(file.plus(new ExpertsReported(CaseFile.date(DAY), file.current(), List.of(others), "summary",
                    Conclusion.FEASIBLE, null)));
        }
    }
}
