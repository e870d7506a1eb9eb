package cn.fadu.api;

import cn.fadu.findings.Finding;
import cn.fadu.findings.FindingFilter;
import cn.fadu.findings.FindingRows;
import cn.fadu.findings.Supervision;
import cn.fadu.identity.Access;
import cn.fadu.identity.AccessRecord;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.Situations;
import cn.fadu.shared.Actor;
import cn.fadu.shared.LegalBasis;
import cn.fadu.shared.MatterId;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Findings;
import cn.fadu.statute.Verdict;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the rules suspect: of one matter as it stands now, and the register that auditors keep. */
@RestController
class FindingApi {

    private static final String REGISTER = "/api/v1/findings";

    private final Asked asked;
    private final MatterAccess access;
    private final Situations situations;
    private final FindingRows findings;
    private final Supervision supervision;
    private final AccessRecord record;
    private final ApiProblem problems;
    private final Texts texts;

    FindingApi(Asked asked, MatterAccess access, Situations situations, FindingRows findings, Supervision supervision,
               AccessRecord record, ApiProblem problems, Texts texts) {
        this.asked = asked;
        this.access = access;
        this.situations = situations;
        this.findings = findings;
        this.supervision = supervision;
        this.record = record;
        this.problems = problems;
        this.texts = texts;
    }

    record VerdictsJson(String matter, List<VerdictJson> findings) {
    }

    /** What a rule says of a matter: BROKEN, WARNING or CANNOT_TELL; {@code remedy} is the key of an act, or null. */
    record VerdictJson(String rule, String name, Answer answer, List<String> articles, String message, String remedy) {
    }

    /**
     * A finding of the register.
     *
     * @param found whether the rule still says so
     * @param answer null when it does not any more
     * @param state how far its verification is
     */
    record FindingJson(String id, String organ, String matter, String title, String rule, String name, boolean found, Answer answer,
                       String message, LocalDate happenedOn, String unit, String state, Instant firstFoundAt) {
    }

    /** For those who see findings of the matter: who can put it right, the office, legality reviewers and auditors. */
    @GetMapping("/api/v1/matters/{id}/findings")
    VerdictsJson ofMatter(@PathVariable String id, Actor actor) {
        Asked.Matter matter = asked.matter(id, actor, "/findings");
        if (!access.seesFindings(actor, matter.dossier())) {
            throw problems.of(HttpStatus.FORBIDDEN, "forbidden", "identity.api.refused");
        }
        return new VerdictsJson(matter.id().toString(), Findings.of(situations.of(matter.id(), matter.dossier())).stream()
                .map(this::verdict).toList());
    }

    /** The gravest first, of those the latest; for auditors. {@code found} is now, gone or all. */
    @GetMapping(REGISTER)
    PageJson<FindingJson> register(@RequestParam(defaultValue = "now") String found, @RequestParam(defaultValue = "") String answer,
                                   @RequestParam(required = false) String matter, @RequestParam(required = false) String after,
                                   @RequestParam(defaultValue = Asked.FIFTY) int limit, Actor actor) {
        if (!Access.readsWholeOrgan(actor)) {
            throw problems.of(HttpStatus.FORBIDDEN, "forbidden", "identity.api.refused");
        }
        if (!List.of("now", "gone", "all").contains(found)) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", "api.problem.parameter", "found");
        }
        int most = asked.limit(limit);
        MatterId about = matter == null ? null : asked.id(matter, MatterId::of);
        record.add(AccessRecord.Look.VIEWED, actor, REGISTER);
        return PageJson.of(findings.page(new FindingFilter(supervision.organsOf(actor), null, answer, found, about, "", "", "", "", "", ""),
                after, most + 1), most, shown -> shown.stream().map(this::finding).toList(), REGISTER, Finding::key, "found", found,
                "answer", answer, "matter", matter == null ? "" : matter);
    }

    private VerdictJson verdict(Verdict v) {
        return new VerdictJson(v.rule(), texts.textOr("rule." + v.rule() + ".name", v.rule()), v.answer(),
                v.basis().stream().map(LegalBasis::toString).toList(), texts.text(v.message(), v.arguments()),
                v.remedy() == null ? null : v.remedy().act());
    }

    private FindingJson finding(Finding f) {
        return new FindingJson(f.id().toString(), f.organ().value(), f.matter().toString(), f.title(), f.rule(),
                texts.textOr("rule." + f.rule() + ".name", f.rule()), f.found(), f.answer(),
                f.answer() == null ? null : texts.textOr(f.message(), f.message(), f.arguments().toArray()), f.happenedOn(), f.unit().value(),
                f.state().name(), f.firstFoundAt());
    }
}
