package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.Directory;
import cn.fadu.matter.GateAnswers;
import cn.fadu.matter.GateAnswers.OfMatter;
import cn.fadu.matter.GateAnswers.Proof;
import cn.fadu.matter.GateAnswers.RuleAnswer;
import cn.fadu.matter.GateAnswers.Supply;
import cn.fadu.matter.web.VerdictView.GateView;
import cn.fadu.matter.web.VerdictView.ProofView;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Desk;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.OrganId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Gate;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A gate in words, for one reader of a matter. */
@Component
class GateTexts {

    private final GateAnswers answers;
    private final LawTexts law;
    private final CaseDocuments documents;
    private final ModelNames names;
    private final Directory directory;
    private final OfficialClock clock;
    private final Texts texts;

    GateTexts(GateAnswers answers, LawTexts law, CaseDocuments documents, ModelNames names, Directory directory,
              OfficialClock clock, Texts texts) {
        this.answers = answers;
        this.law = law;
        this.documents = documents;
        this.names = names;
        this.directory = directory;
        this.clock = clock;
        this.texts = texts;
    }

    OfMatter matter(MatterId matter, Dossier dossier, Actor actor) {
        return answers.of(matter, dossier, entry -> ReadableEntries.isReadable(entry, dossier, actor));
    }

    /** {@code href} leads to the page of the act, null when this actor has none; what does not apply is left out. */
    GateView view(Gate gate, OfMatter matter, MatterId id, String href) {
        OrganId organ = matter.situation().dossier().start().organ();
        List<VerdictView> verdicts = matter.of(gate).stream().filter(a -> a.verdict().answer() != Answer.NOT_APPLICABLE)
                .map(a -> verdict(a, id, organ)).toList();
        int missing = gate.obstacles().size();
        int warnings = gate.warnings().size();
        String state = missing > 0 ? texts.text("web.gate.closed", missing)
                : warnings > 0 ? texts.text("web.gate.open-with-warnings", warnings) : texts.text("web.gate.open");
        return new GateView(texts.text("act." + gate.act().name()), gate.isOpen(),
                missing > 0 ? "red" : warnings > 0 ? "amber" : "green", state, verdicts, href);
    }

    private VerdictView verdict(RuleAnswer answer, MatterId id, OrganId organ) {
        return law.verdict(answer.verdict(), answer.proof() == null ? null : proof(answer.proof(), id),
                answer.supply() == null ? null : supply(answer.supply(), organ));
    }

    private ProofView proof(Proof proof, MatterId id) {
        return new ProofView(texts.text("web.proof", names.act(proof.act()), proof.on(), proof.entry()),
                "/matters/" + id + "?entry=" + proof.entry() + "#entry-" + proof.entry(), documents.views(proof.documents()));
    }

    /** Which act, by whom, from when and until when, as far as each is known. */
    private String supply(Supply supply, OrganId organ) {
        String act = names.act(supply.act());
        String who = who(supply, organ);
        String remedy = supply.from().isAfter(clock.today())
                ? texts.text("web.remedy.from", act, who, texts.day(supply.from())) : texts.text("web.remedy", act, who);
        return supply.until() == null ? remedy : remedy + texts.text(supply.floor() ? "web.remedy.guaranteed"
                : supply.until().isBefore(clock.today()) ? "web.remedy.was-due" : "web.remedy.until", texts.day(supply.until()));
    }

    private String who(Supply supply, OrganId organ) {
        if (supply.unit() == null && supply.desk().function().equals(Desk.NAMED)) {
            return texts.text("web.desk.named");
        }
        return Stream.of(supply.unit() == null ? "" : directory.unitName(organ, supply.unit()),
                        directory.postName(supply.desk().post()),
                        supply.person() == null ? "" : directory.personName(supply.person()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
