package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.AccessRecord;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.GateAnswers.OfMatter;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.GateReport.GateJson;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Ids;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.Situation;
import cn.fadu.statute.Statute;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final GateReport report;
    private final Ledger ledger;
    private final AccessRecord record;
    private final ApiProblem problems;
    private final Texts texts;

    GatesController(Dossiers dossiers, MatterAccess access, GateTexts gates, GateReport report, Ledger ledger, AccessRecord record,
                    ApiProblem problems, Texts texts) {
        this.dossiers = dossiers;
        this.access = access;
        this.gates = gates;
        this.report = report;
        this.ledger = ledger;
        this.record = record;
        this.problems = problems;
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
                        report.all(answers)));
    }

    private MatterId readable(String id, Actor actor) {
        return Ids.read(id, MatterId::of).filter(matter -> access.mayRead(actor, matter)).orElseThrow(this::unknown);
    }

    private ErrorResponseException unknown() {
        return problems.of(HttpStatus.NOT_FOUND, "not-found", "web.problem.matter");
    }
}
