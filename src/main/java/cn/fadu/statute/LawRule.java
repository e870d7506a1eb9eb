package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.shared.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What all rules share: dates of force, the two directions of looking, and how a verdict is put together. */
abstract class LawRule implements Rule {

    static final LocalDate ORDER_713 = LocalDate.of(2019, 9, 1);

    private final String id;
    private final LocalDate inForceFrom;
    private final Set<GuardedAct> guards;
    private final List<LegalBasis> basis;

    LawRule(String id, LocalDate inForceFrom, Set<GuardedAct> guards, String... basis) {
        this.id = id;
        this.inForceFrom = inForceFrom;
        this.guards = Set.copyOf(guards);
        this.basis = Stream.of(basis).map(LegalBasis::parse).toList();
    }

    /** The legal date of what the rule is about; empty while it has not happened. */
    abstract Optional<LocalDate> subject(Dossier dossier);

    abstract Verdict forward(Situation s);

    Verdict back(Situation s) {
        return forward(s);
    }

    @Override
    public final Verdict judge(Situation s) {
        return isInForce(subject(s.dossier()).orElse(s.today())) ? PastRecord.asRecorded(s.dossier(), forward(s)) : notInForce();
    }

    @Override
    public final Optional<Verdict> lookBack(Situation s) {
        return subject(s.dossier())
                .map(on -> isInForce(on) ? PastRecord.ofWhatHappened(s.dossier(), back(s)) : notInForce());
    }

    @Override
    public final Optional<LocalDate> happenedOn(Dossier dossier) {
        return subject(dossier);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<LegalBasis> basis() {
        return basis;
    }

    @Override
    public final Set<GuardedAct> guards() {
        return guards;
    }

    @Override
    public final LocalDate inForceFrom() {
        return inForceFrom;
    }

    final Verdict holds(String outcome, Object... arguments) {
        return verdict(Answer.HOLDS, outcome, null, arguments);
    }

    final Verdict warning(String outcome, Remedy remedy, Object... arguments) {
        return verdict(Answer.WARNING, outcome, remedy, arguments);
    }

    final Verdict broken(String outcome, Remedy remedy, Object... arguments) {
        return verdict(Answer.BROKEN, outcome, Objects.requireNonNull(remedy), arguments);
    }

    final Verdict cannotTell(String outcome, Remedy remedy, Object... arguments) {
        return verdict(Answer.CANNOT_TELL, outcome, Objects.requireNonNull(remedy), arguments);
    }

    final Verdict notApplicable(String outcome, Object... arguments) {
        return verdict(Answer.NOT_APPLICABLE, outcome, null, arguments);
    }

    /** What the rule is about has not happened, and nothing is missing either. */
    final Verdict notYet() {
        return common("notYet");
    }

    final Verdict notRequired() {
        return common("notRequired");
    }

    static boolean requires(Dossier dossier, Procedure procedure) {
        return dossier.start() != null && dossier.start().requires(procedure);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private boolean isInForce(LocalDate on) {
        return !on.isBefore(inForceFrom) && inForceUntil().map(last -> !on.isAfter(last)).orElse(true);
    }

    private Verdict notInForce() {
        return common("notInForce", inForceFrom);
    }

    /** The source of a procedure of the past does not say what the rule needs to know. */
    final Verdict notRecorded() {
        return new Verdict(id, Answer.CANNOT_TELL, basis, "rule.any.notRecorded", List.of(), null);
    }

    /** As {@link #notRecorded()}; in a matter of today somebody can still supply it. */
    final Verdict notRecorded(Situation s, Remedy remedy) {
        return new Verdict(id, Answer.CANNOT_TELL, basis, "rule.any.notRecorded", List.of(),
                s.dossier().past() == null ? remedy : null);
    }

    private Verdict common(String outcome, Object... arguments) {
        return new Verdict(id, Answer.NOT_APPLICABLE, basis, "rule.any." + outcome, List.of(arguments), null);
    }

    /** What a paper brought along says of the content is all there is; a second person compares it with the entry. */
    final Verdict carriedOver(LocalDate on) {
        return new Verdict(id, Answer.HOLDS, basis, "rule.any.carriedOver", List.of(on), null);
    }

    /** What the record does not say is empty in the message. */
    private Verdict verdict(Answer answer, String outcome, Remedy remedy, Object... arguments) {
        List<Object> said = Stream.of(arguments).map(a -> a == null ? "" : a).toList();
        return new Verdict(id, answer, basis, "rule." + id + "." + outcome, said, remedy);
    }
}
