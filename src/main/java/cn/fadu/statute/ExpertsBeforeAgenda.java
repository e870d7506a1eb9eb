package cn.fadu.statute;

import cn.fadu.dossier.ExpertFact.ExpertsReported.OtherOpinion;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.InterestDeclared;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.dossier.ExpertFact.Relation;
import cn.fadu.dossier.ExpertFile;
import cn.fadu.dossier.ImportFile;
import cn.fadu.dossier.PastStep;
import cn.fadu.dossier.PastStepKind;
import cn.fadu.dossier.Procedure;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The material for the meeting tells what became of the experts' opinions (Art. 29, item 3). Nobody with a direct interest
 * argued (Art. 20), written opinions are signed (Art. 19(2)); how many experts and how many insiders is for the profile.
 * That dissenting experts are heeded is not more than a wish of the law.
 */
final class ExpertsBeforeAgenda extends ResultBeforeAgenda {

    ExpertsBeforeAgenda() {
        super("expertsBeforeAgenda", Procedure.EXPERT_REVIEW, "order-713/29-1-3", "order-713/19-2", "order-713/20");
    }

    @Override
    Verdict content(Situation s, LocalDate on) {
        ExpertFile file = s.dossier().expertReview();
        if (s.dossier().isPast()) {
            return numbers(s, s.dossier().past(), on);
        }
        if (!file.isConcluded()) {
            return holds("present", on);
        }
        if (hasInterest(file)) {
            return broken("interest", NextAct.in(s).changeDraft(), on);
        }
        if (isUnsigned(file)) {
            return broken("unsigned", NextAct.in(s).changeDraft(), on);
        }
        int least = ExpertNumbers.least(s.profile(), on);
        if (file.size() < least) {
            return broken("tooFew", NextAct.in(s).changeDraft(), file.size(), least);
        }
        if (file.answers().points().stream().anyMatch(p -> !p.adopted() && isBlank(p.reason()))) {
            return broken("unanswered", NextAct.in(s).changeDraft(), on);
        }
        return composition(s, file, on);
    }

    /** Of a past review the source may say no more than how many experts took part. */
    private Verdict numbers(Situation s, ImportFile past, LocalDate on) {
        int least = ExpertNumbers.least(s.profile(), on);
        int most = past.steps(PastStepKind.EXPERT_REVIEW).stream().map(PastStep::experts).filter(Objects::nonNull)
                .max(Integer::compare).orElse(least);
        return most < least ? broken("tooFew", NextAct.in(s).changeDraft(), most, least) : holds("present", on);
    }

    private Verdict composition(Situation s, ExpertFile file, LocalDate on) {
        if (file.size() % 2 == 0 && s.profile().asksFor(Practice.EXPERTS_ODD, on)) {
            return warning("even", null, file.size());
        }
        int insiders = insiders(file) * 100 / Math.max(1, file.size());
        int most = s.profile().find(Figure.EXPERT_INSIDERS_PERCENT_MAX, on).map(Profile.Parameter::value).orElse(100);
        if (insiders > most) {
            return warning("insiders", null, insiders, most);
        }
        return hasDissent(file) && file.answers().points().isEmpty() ? warning("dissentUnanswered", null, on)
                : holds("present", on);
    }

    /** Whether somebody took part without a declaration and promise, or in spite of an interest. */
    private static boolean hasInterest(ExpertFile file) {
        boolean pool = file.declarations().stream().anyMatch(d -> d.answer() == InterestDeclared.Answer.ACCEPTED
                && (d.directInterest() || !d.confidential()));
        boolean undeclared = file.opinions().stream().anyMatch(o -> file.declarationOf(o.expert()).isEmpty());
        return pool || undeclared || file.others().stream().anyMatch(o -> !o.withoutInterest() || !o.confidential());
    }

    private static boolean isUnsigned(ExpertFile file) {
        boolean pool = file.opinions().stream().anyMatch(o -> isBlank(o.signedBy()) && o.document() == null);
        boolean written = file.choice() != null && file.choice().form() != Form.MEETING;
        return pool || written && file.report() != null
                && file.report().others().stream().anyMatch(o -> !o.signed());
    }

    private static int insiders(ExpertFile file) {
        Stream<Relation> pool = file.declarations().stream()
                .filter(d -> d.answer() == InterestDeclared.Answer.ACCEPTED).map(InterestDeclared::relation);
        return (int) Stream.concat(pool, file.others().stream().map(OtherExpert::relation))
                .filter(r -> r == Relation.INSIDER).count();
    }

    private static boolean hasDissent(ExpertFile file) {
        return file.opinions().stream().anyMatch(o -> !isBlank(o.dissent()))
                || file.meeting() != null && !isBlank(file.meeting().dissent())
                || file.report() != null && file.report().others().stream().map(OtherOpinion::dissent).anyMatch(d -> !isBlank(d));
    }
}
