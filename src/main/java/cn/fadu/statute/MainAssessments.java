package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.EvaluationFact.EvaluatorAppointed;
import cn.fadu.dossier.ExpertFact.ExpertOpinionGiven;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.ExpertsReported.OtherOpinion;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.dossier.ExpertFile;
import cn.fadu.dossier.PaperFact.CarriedOver;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.RiskFact.Assessor;
import cn.fadu.dossier.RiskFact.RiskAssessmentPlanned;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who did the main argumentation and assessment of a decision, as far as the record names them. Names are compared without
 * regard to spaces, width and case.
 */
final class MainAssessments {

    /** Shorter names are too common for a part of them to mean anything. */
    private static final int TELLING = 4;

    private final Dossier dossier;

    MainAssessments(Dossier dossier) {
        this.dossier = dossier;
    }

    static String nameOf(EvaluatorAppointed evaluator) {
        return Objects.requireNonNullElse(evaluator.name() != null ? evaluator.name() : evaluator.unitName(), "");
    }

    /** The bodies that the record names, in the order of the procedure. */
    List<String> bodies() {
        return Stream.concat(argumentation(), riskAssessment()).distinct().toList();
    }

    boolean assessedRisk(EvaluatorAppointed evaluator) {
        RiskAssessmentPlanned plan = dossier.riskAssessment().plan();
        boolean itself = plan != null && plan.assessor() == Assessor.UNIT_ITSELF && evaluator.unit() != null
                && evaluator.unit().equals(dossier.start().leadUnit());
        return itself || riskAssessment().anyMatch(name -> isSame(name, nameOf(evaluator)));
    }

    /** Whether it was commissioned with the argumentation, or is the one expert there was. */
    boolean argued(EvaluatorAppointed evaluator) {
        return argumentation().anyMatch(name -> isSame(name, nameOf(evaluator)))
                || experts().size() == 1 && isSame(experts().get(0), nameOf(evaluator));
    }

    /** Those of the team, or the evaluator in person, whom the record names as experts. */
    List<String> expertsAmong(EvaluatorAppointed evaluator) {
        return Stream.concat(evaluator.team().stream(), Stream.of(nameOf(evaluator)))
                .filter(name -> experts().stream().anyMatch(expert -> isSame(expert, name))).distinct().toList();
    }

    /** Whether the one expert there was is among them. */
    boolean isOnlyExpertAmong(EvaluatorAppointed evaluator) {
        return dossier.expertReview().size() <= 1 && experts().size() == 1 && !expertsAmong(evaluator).isEmpty();
    }

    /** A body with a name of which the evaluator's is a part, or the other way round. */
    Optional<String> similarTo(EvaluatorAppointed evaluator) {
        String name = plain(nameOf(evaluator));
        return bodies().stream().filter(body -> name.length() >= TELLING && plain(body).length() >= TELLING
                && (plain(body).contains(name) || name.contains(plain(body))) && !plain(body).equals(name)).findFirst();
    }

    private Stream<String> riskAssessment() {
        return with(carriedOver(Procedure.RISK_ASSESSMENT),
                Optional.ofNullable(dossier.riskAssessment().plan()).map(RiskAssessmentPlanned::body));
    }

    private Stream<String> argumentation() {
        return with(carriedOver(Procedure.EXPERT_REVIEW),
                Optional.ofNullable(dossier.expertReview().choice()).map(ExpertsChosen::body));
    }

    /** Who carried the procedure out before the matter came into the system. */
    private Stream<String> carriedOver(Procedure procedure) {
        return dossier.papers().carriedOver().stream().filter(c -> c.procedure() == procedure).map(CarriedOver::body);
    }

    private static Stream<String> with(Stream<String> names, Optional<String> name) {
        return Stream.concat(names, name.stream()).filter(Objects::nonNull).filter(n -> !n.isBlank());
    }

    private List<String> experts() {
        ExpertFile file = dossier.expertReview();
        Stream<String> met = file.meeting() == null ? Stream.of() : file.meeting().present().stream();
        Stream<String> reported = file.report() == null ? Stream.of()
                : file.report().others().stream().map(OtherOpinion::name);
        return Stream.of(file.others().stream().map(OtherExpert::name),
                        file.opinions().stream().map(ExpertOpinionGiven::signedBy), met, reported).flatMap(names -> names)
                .filter(Objects::nonNull).map(MainAssessments::plain).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static boolean isSame(String one, String other) {
        return !plain(other).isEmpty() && plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·.]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
