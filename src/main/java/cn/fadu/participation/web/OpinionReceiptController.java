package cn.fadu.participation.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.identity.AccessRecord;
import cn.fadu.identity.AccessRecord.Look;
import cn.fadu.ledger.BatchProof;
import cn.fadu.ledger.Batches;
import cn.fadu.ledger.SealedBatch;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.Asked;
import cn.fadu.participation.OpinionRecord;
import cn.fadu.participation.OpinionRecords;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The receipt for one opinion, to be printed for whoever brought it, and the registered bytes it speaks of. */
@Controller
class OpinionReceiptController {

    private final OpinionRecords records;
    private final Batches batches;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final AccessRecord accesses;
    private final OpinionWays ways;
    private final Texts texts;

    OpinionReceiptController(OpinionRecords records, Batches batches, Dossiers dossiers, MatterAccess access,
                             AccessRecord accesses, OpinionWays ways, Texts texts) {
        this.records = records;
        this.batches = batches;
        this.dossiers = dossiers;
        this.access = access;
        this.accesses = accesses;
        this.ways = ways;
        this.texts = texts;
    }

    @GetMapping("/matters/{id}/opinions/{number}/receipt")
    String receipt(@PathVariable String id, @PathVariable long number, Actor actor, Model model) {
        MatterId matter = Asked.matter(id);
        OpinionRecords.Kept kept = kept(matter, number, actor);
        Dossier dossier = dossiers.get(matter).orElseThrow();
        OpinionRecord opinion = kept.opinion();
        String home = "/matters/" + matter + "/opinions";
        String file = "opinion-" + number + ".json";
        model.addAttribute("page", new OpinionReceipt(dossier.start().title(), home, number,
                texts.date(opinion.opinion().receivedOn()), ways.text(opinion.opinion().way()), opinion.opinion().clause(),
                opinion.opinion().content(), texts.dateTime(opinion.recordedAt()), grouped(kept.digest().hex()), kept.isChanged(),
                new String(kept.content(), StandardCharsets.UTF_8), file, home + "/" + number + "/" + file,
                batches.proof(StreamId.intakeOf(matter), number).map(proof -> seal(proof, file)).orElse(null)));
        return "participation/opinionReceiptPage";
    }

    @GetMapping("/matters/{id}/opinions/{number}/opinion-{same}.json")
    ResponseEntity<byte[]> bytes(@PathVariable String id, @PathVariable long number, @PathVariable long same, Actor actor) {
        MatterId matter = Asked.matter(id);
        OpinionRecords.Kept kept = kept(matter, number, actor);
        if (same != number) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accesses.add(Look.DOWNLOADED, actor, "/matters/" + matter + "/opinions/" + number + "/opinion-" + number + ".json");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("opinion-" + number + ".json").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(kept.content());
    }

    private OpinionRecords.Kept kept(MatterId matter, long number, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return records.find(matter, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OpinionReceipt.Seal seal(BatchProof proof, String file) {
        SealedBatch batch = proof.batch();
        List<String> path = new ArrayList<>();
        for (int i = 0; i < proof.path().size(); i++) {
            path.add((proof.leftOfTheWay().get(i) ? "L" : "R") + proof.path().get(i).hex());
        }
        return new OpinionReceipt.Seal(texts.text("web.opinion-receipt.batch", String.valueOf(batch.entry()),
                String.valueOf(batch.first()), String.valueOf(batch.last()), String.valueOf(batch.count())),
                grouped(batch.root().hex()), proof.holds(), path, recipe(file, path));
    }

    /** RFC 6962: a leaf is hashed behind a byte 0, a node behind a byte 1. */
    private static String recipe(String file, List<String> path) {
        return "sha256sum " + file + "\n"
                + "h=$( (printf '\\000'; cat " + file + ") | openssl dgst -sha256 -r | cut -c1-64)\n"
                + "for s in " + String.join(" ", path) + "; do case $s in L*) n=01${s#L}$h;; *) n=01$h${s#R};; esac; "
                + "h=$(printf $n | xxd -r -p | openssl dgst -sha256 -r | cut -c1-64); done; echo $h";
    }

    private static String grouped(String hex) {
        return hex.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
