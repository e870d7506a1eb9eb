package cn.fadu.api;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.FactDocuments;
import cn.fadu.identity.Directory;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.web.EntryViews;
import cn.fadu.matter.web.ReadableEntries;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.StreamId;
import cn.fadu.web.ApiProblem;
import cn.fadu.web.ModelNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code /api/v1/matters/{id}/record}: the legal record of a matter, entry by entry. */
@RestController
@RequestMapping("/api/v1/matters/{id}/record")
class RecordApi {

    private final Asked asked;
    private final Ledger ledger;
    private final Directory directory;
    private final ModelNames names;
    private final ApiProblem problems;

    RecordApi(Asked asked, Ledger ledger, Directory directory, ModelNames names, ApiProblem problems) {
        this.asked = asked;
        this.ledger = ledger;
        this.directory = directory;
        this.names = names;
        this.problems = problems;
    }

    /**
     * One entry.
     *
     * @param entry     its number in the record of the matter, from one
     * @param legalDate the day on which it happened, in the zone of the law
     * @param facts     what it states, as in the schema at {@code /api/v1/schemas/dossier}; personal data as commitments
     * @param previous  digest of the entry before it, 64 zeros for the first
     */
    record EntryJson(long entry, String actId, String act, String name, Instant recordedAt, LocalDate legalDate, String cause,
                     ActorJson actor, List<String> articles, VersionsJson versions, JsonNode facts, List<FileJson> documents,
                     String digest, String previous) {
    }

    record ActorJson(String person, String name, String unit, String unitName, String post, String postName, String onBehalfOf) {
    }

    record VersionsJson(String rules, String profile, String calendar) {
    }

    record FileJson(String id, String name, String digest, long size) {
    }

    /** Entries with a number greater than {@code after}, in their order. */
    @GetMapping
    PageJson<EntryJson> entries(@PathVariable String id, @RequestParam(defaultValue = "0") long after,
                                @RequestParam(defaultValue = Asked.FIFTY) int limit, Actor actor) {
        if (after < 0) {
            throw problems.of(HttpStatus.BAD_REQUEST, "bad-parameter", "api.problem.parameter", "after");
        }
        int most = asked.limit(limit);
        Asked.Matter matter = asked.matter(id, actor, "/record");
        return PageJson.of(ledger.read(StreamId.of(matter.id()), after, most + 1), most,
                shown -> ReadableEntries.of(shown, matter.dossier(), actor).stream().map(this::json).toList(),
                "/api/v1/matters/" + matter.id() + "/record", e -> String.valueOf(e.sequence()));
    }

    private EntryJson json(Entry e) {
        return new EntryJson(e.sequence(), e.act().toString(), e.action(), names.act(e.action()), e.recordedAt(), e.legalDate(),
                e.cause().name(), actor(e.actor()), e.articles(), new VersionsJson(e.versions().rules(), e.versions().profile(),
                e.versions().calendar()), CanonicalJson.read(e.payload()),
                EntryViews.facts(e).stream().flatMap(fact -> FactDocuments.of(fact).stream()).distinct().map(RecordApi::file).toList(),
                e.digest().hex(), e.previous().hex());
    }

    private ActorJson actor(Actor a) {
        return new ActorJson(a.person().value(), directory.personName(a.person()), a.unit().value(),
                directory.unitName(a.organ(), a.unit()), a.post().value(), directory.postName(a.post()),
                a.onBehalfOf() == null ? null : a.onBehalfOf().value());
    }

    private static FileJson file(DocumentRef d) {
        return new FileJson(d.id().toString(), d.name(), d.digest().hex(), d.sizeBytes());
    }
}
