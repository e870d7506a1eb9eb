package cn.fadu.dossier;

import cn.fadu.dossier.ExpertFact.ExpertOpinionGiven;
import cn.fadu.dossier.ExpertFact.ExpertOpinionsClosed;
import cn.fadu.dossier.ExpertFact.ExpertPointsAnswered;
import cn.fadu.dossier.ExpertFact.ExpertsChosen;
import cn.fadu.dossier.ExpertFact.ExpertsMet;
import cn.fadu.dossier.ExpertFact.ExpertsReported;
import cn.fadu.dossier.ExpertFact.Form;
import cn.fadu.dossier.ExpertFact.InterestDeclared;
import cn.fadu.dossier.ExpertFact.OtherExpert;
import cn.fadu.shared.Digest;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The expert review in hand. Choosing again keeps who has accepted; choosing after the answers starts a clean file. The rest
 * is null or empty until its act was done.
 *
 * @param choice the latest choice; who accepted after an earlier one of this round still counts
 */
public record ExpertFile(ExpertsChosen choice, List<OtherExpert> others, List<InterestDeclared> declarations,
                         List<ExpertOpinionGiven> opinions, ExpertOpinionsClosed closing, ExpertsMet meeting,
                         ExpertsReported report, ExpertPointsAnswered answers) implements StageFile {

    static final ExpertFile EMPTY = new ExpertFile(null, List.of(), List.of(), List.of(), null, null, null, null);

    public ExpertFile {
        others = List.copyOf(others);
        declarations = List.copyOf(declarations);
        opinions = List.copyOf(opinions);
    }

    /** The accounts that take part: they accepted, whatever they declared. */
    public List<PersonId> accepted() {
        return declarations.stream().filter(d -> d.answer() == InterestDeclared.Answer.ACCEPTED).map(InterestDeclared::expert)
                .toList();
    }

    /** How many take part, those without an account and a commissioned body included. */
    public int size() {
        return accepted().size() + others.size() + (choice != null && choice.body() != null ? 1 : 0);
    }

    /** The accounts of the latest choice from whom something is still expected. */
    public List<PersonId> silent() {
        return choice == null || closing != null ? List.of() : choice.pool().stream().filter(this::isSilent).toList();
    }

    /** Whether anybody is still waited for. */
    public boolean collects() {
        return report == null && meeting == null && !silent().isEmpty();
    }

    /** Whether written opinions are still coming in, so that one expert does not read another's. */
    public boolean keepsOpinionsApart() {
        return choice != null && choice.form() == Form.WRITTEN && collects();
    }

    /** Whether the document belongs to the opinion of somebody else, from whom this expert is still kept apart. */
    public boolean keepsFrom(PersonId expert, DocumentId document) {
        return keepsOpinionsApart() && opinions.stream().anyMatch(opinion -> !opinion.expert().equals(expert)
                && opinion.document() != null && opinion.document().id().equals(document));
    }

    /** Whether the round has come to its end. */
    public boolean isConcluded() {
        return answers != null;
    }

    /** What the expert declared last; empty when nothing was. */
    public Optional<InterestDeclared> declarationOf(PersonId expert) {
        return declarations.stream().filter(d -> d.expert().equals(expert)).findFirst();
    }

    private boolean isSilent(PersonId expert) {
        Optional<InterestDeclared> declared = declarationOf(expert);
        if (declared.isEmpty()) {
            return true;
        }
        return choice.form() != Form.MEETING && declared.get().answer() == InterestDeclared.Answer.ACCEPTED
                && opinions.stream().noneMatch(o -> o.expert().equals(expert));
    }

    ExpertFile chosen(ExpertsChosen fact) {
        ExpertFile before = isConcluded() ? EMPTY : this;
        List<InterestDeclared> kept = before.declarations.stream()
                .filter(d -> d.answer() == InterestDeclared.Answer.ACCEPTED).toList();
        return new ExpertFile(fact, Stream.concat(before.others.stream(), fact.others().stream()).toList(), kept,
                before.opinions, null, null, null, null);
    }

    ExpertFile declared(InterestDeclared fact) {
        List<InterestDeclared> latest = new ArrayList<>(declarations);
        latest.removeIf(d -> d.expert().equals(fact.expert()));
        latest.add(fact);
        return new ExpertFile(choice, others, latest, opinions, closing, meeting, report, answers);
    }

    ExpertFile heard(ExpertOpinionGiven fact) {
        List<ExpertOpinionGiven> latest = new ArrayList<>(opinions);
        latest.removeIf(o -> o.expert().equals(fact.expert()));
        latest.add(fact);
        return new ExpertFile(choice, others, declarations, latest, closing, meeting, report, answers);
    }

    ExpertFile closed(ExpertOpinionsClosed fact) {
        List<InterestDeclared> rest = declarations.stream().filter(d -> !fact.silent().contains(d.expert())).toList();
        return new ExpertFile(choice, others, rest, opinions, fact, meeting, report, answers);
    }

    ExpertFile met(ExpertsMet fact) {
        return new ExpertFile(choice, others, declarations, opinions, closing, fact, report, answers);
    }

    ExpertFile reported(ExpertsReported fact) {
        return new ExpertFile(choice, others, declarations, opinions, closing, meeting, fact, answers);
    }

    ExpertFile answered(ExpertPointsAnswered fact) {
        return new ExpertFile(choice, others, declarations, opinions, closing, meeting, report, fact);
    }

    /** The dossier in which this round has come to its end, about the draft the report is about. */
    Dossier concludedIn(Dossier dossier, LocalDate on) {
        Digest draft = report != null ? report.draft() : dossier.currentDraft().map(d -> d.draft()).orElse(null);
        return draft == null ? dossier.with(this) : dossier.with(this).withResult(Procedure.EXPERT_REVIEW, draft, on);
    }
}
