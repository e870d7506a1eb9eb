package cn.fadu.matter.web;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.identity.AccessRecord;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.GateAnswers.OfMatter;
import cn.fadu.matter.GateAnswers.Proof;
import cn.fadu.matter.GateAnswers.RuleAnswer;
import cn.fadu.matter.GateAnswers.Supply;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Gate;
import cn.fadu.statute.Gates;
import cn.fadu.statute.GuardedAct;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Statute;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/matters/{id}/gates}, described in docs/gates.md: for whoever may read the page of the matter. */
@RestController
class GatesController {

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final GateTexts gates;
    private final Ledger ledger;
    private final AccessRecord record;
    private final Directory directory;
    private final ModelNames names;
    private final Texts texts;

    GatesController(Dossiers dossiers, MatterAccess access, GateTexts gates, Ledger ledger, AccessRecord record,
                    Directory directory, ModelNames names, Texts texts) {
        this.dossiers = dossiers;
        this.access = access;
        this.gates = gates;
        this.ledger = ledger;
        this.record = record;
        this.directory = directory;
        this.names = names;
        this.texts = texts;
    }

    /**
     * Every guarded act of a matter.
     *
     * @param on      the official date of the answers
     * @param entries how many entries the record had
     */
    record GatesJson(String matter, LocalDate on, long entries, VersionsJson versions, List<GateJson> gates) {
    }

    record VersionsJson(String rules, String profile, String calendar) {
    }

    record GateJson(GuardedAct act, String name, boolean open, List<VerdictJson> verdicts) {
    }

    /**
     * @param message   in the language of the request
     * @param arguments what the message was made with: dates, numbers, names as recorded
     */
    record VerdictJson(String rule, Answer answer, List<String> articles, String message, List<Object> arguments,
                       ProofJson proof, RemedyJson remedy) {
    }

    record ProofJson(long entry, String act, LocalDate on, List<DocumentJson> documents) {
    }

    record DocumentJson(String id, String name, String digest) {
    }

    record RemedyJson(String act, String name, String desk, String unit, String unitName, String post, String person,
                      String personName, LocalDate from, LocalDate until, boolean guaranteed) {
    }

    @GetMapping("/api/v1/matters/{id}/gates")
    ResponseEntity<GatesJson> gates(@PathVariable String id, Actor actor) {
        MatterId matter = readable(id, actor);
        Dossier dossier = dossiers.get(matter).orElseThrow(this::unknown);
        OfMatter answers = gates.matter(matter, dossier, actor);
        Situation situation = answers.situation();
        record.add(AccessRecord.Look.VIEWED, actor, "/api/v1/matters/" + matter + "/gates");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header(HttpHeaders.CONTENT_LANGUAGE, texts.languageTag())
                .body(new GatesJson(matter.toString(), situation.today(), ledger.extent(StreamId.of(matter)).entries(),
                        new VersionsJson(Statute.VERSION, situation.profile().reference(), situation.calendar().version()),
                        Gates.all(situation).stream().map(gate -> gate(gate, answers)).toList()));
    }

    private GateJson gate(Gate gate, OfMatter matter) {
        OrganId organ = matter.situation().dossier().start().organ();
        return new GateJson(gate.act(), texts.text("act." + gate.act().name()), gate.isOpen(),
                matter.of(gate).stream().map(answer -> verdict(answer, organ)).toList());
    }

    private VerdictJson verdict(RuleAnswer answer, OrganId organ) {
        var verdict = answer.verdict();
        return new VerdictJson(verdict.rule(), verdict.answer(), verdict.basis().stream().map(LegalBasis::toString).toList(),
                texts.text(verdict.message(), verdict.arguments()), verdict.arguments(),
                answer.proof() == null ? null : proof(answer.proof()),
                answer.supply() == null ? null : remedy(answer.supply(), organ));
    }

    private static ProofJson proof(Proof proof) {
        return new ProofJson(proof.entry(), proof.act(), proof.on(), proof.documents().stream()
                .map(GatesController::document).toList());
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

    private MatterId readable(String id, Actor actor) {
        MatterId matter;
        try {
            matter = MatterId.of(id);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
        if (!access.mayRead(actor, matter)) {
            throw unknown();
        }
        return matter;
    }

    private ErrorResponseException unknown() {
        return new ErrorResponseException(HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, texts.text("web.problem.matter")), null);
    }
}
