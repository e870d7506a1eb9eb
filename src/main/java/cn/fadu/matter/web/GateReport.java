package cn.fadu.matter.web;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Acts;
import cn.fadu.matter.GateAnswers.OfMatter;
import cn.fadu.matter.GateAnswers.Proof;
import cn.fadu.matter.GateAnswers.RuleAnswer;
import cn.fadu.matter.GateAnswers.Supply;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Gates;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Verdict;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gates as programs get them, in the language of the call; see docs/gates.md. */
@Component
public class GateReport {

    private final Acts acts;
    private final GateTexts gates;
    private final Directory directory;
    private final ModelNames names;
    private final Texts texts;

    GateReport(Acts acts, GateTexts gates, Directory directory, ModelNames names, Texts texts) {
        this.acts = acts;
        this.gates = gates;
        this.directory = directory;
        this.names = names;
        this.texts = texts;
    }

    /** One guarded act of a matter and what each of its rules says. */
    public record GateJson(GuardedAct act, String name, boolean open, List<VerdictJson> verdicts) {
    }

    /**
     * @param message   in the language of the request
     * @param arguments what the message was made with: dates, numbers, names as recorded
     */
    public record VerdictJson(String rule, Answer answer, List<String> articles, String message, List<Object> arguments,
                              ProofJson proof, RemedyJson remedy) {
    }

    public record ProofJson(long entry, String act, LocalDate on, List<DocumentJson> documents) {
    }

    public record DocumentJson(String id, String name, String digest) {
    }

    public record RemedyJson(String act, String name, String desk, String unit, String unitName, String post, String person,
                             String personName, LocalDate from, LocalDate until, boolean guaranteed) {
    }

    /** The gate for somebody who may read the matter. */
    public GateJson of(Gate gate, MatterId matter, Dossier dossier, Actor actor) {
        return of(gate, gates.matter(matter, dossier, actor));
    }

    /** The gate that stands before what somebody is about to do, as it is now; empty where none does. */
    public Optional<GateJson> ahead(ActPages.Subject subject) {
        return acts.guardedBy(subject.act()).or(() -> AheadGates.guardedBy(subject.act())).map(act -> {
            OfMatter answers = gates.matter(subject.matter(), subject.dossier(), subject.actor());
            return of(Gates.judge(act, answers.situation()), answers);
        });
    }

    /** Every gate, in the order of the procedure. */
    List<GateJson> all(OfMatter answers) {
        Situation situation = answers.situation();
        return Gates.all(situation).stream().map(gate -> of(gate, answers)).toList();
    }

    private GateJson of(Gate gate, OfMatter matter) {
        OrganId organ = matter.situation().dossier().start().organ();
        return new GateJson(gate.act(), texts.text("act." + gate.act().name()), gate.isOpen(),
                matter.of(gate).stream().map(answer -> verdict(answer, organ)).toList());
    }

    private VerdictJson verdict(RuleAnswer answer, OrganId organ) {
        Verdict verdict = answer.verdict();
        return new VerdictJson(verdict.rule(), verdict.answer(), verdict.basis().stream().map(LegalBasis::toString).toList(),
                texts.text(verdict.message(), verdict.arguments()), verdict.arguments(),
                answer.proof() == null ? null : proof(answer.proof()),
                answer.supply() == null ? null : remedy(answer.supply(), organ));
    }

    private static ProofJson proof(Proof proof) {
        return new ProofJson(proof.entry(), proof.act(), proof.on(), proof.documents().stream().map(GateReport::document).toList());
    }

    private static DocumentJson document(DocumentRef document) {
        return new DocumentJson(document.id().toString(), document.name(), document.digest().hex());
    }

    private RemedyJson remedy(Supply supply, OrganId organ) {
        return new RemedyJson(supply.act(), names.act(supply.act()), supply.desk().toString(),
                supply.unit() == null ? null : supply.unit().value(),
                supply.unit() == null ? null : directory.unitName(organ, supply.unit()), directory.postName(supply.desk().post()),
                supply.person() == null ? null : supply.person().value(),
                supply.person() == null ? null : directory.personName(supply.person()), supply.from(), supply.until(),
                supply.floor());
    }
}
