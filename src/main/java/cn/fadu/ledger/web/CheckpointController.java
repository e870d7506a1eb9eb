package cn.fadu.ledger.web;

import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.Checkpoints.Inclusion;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.ledger.SignedCheckpoint;
import cn.fadu.shared.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1/checkpoints}: what outside witnesses keep. Hashes are in base64 as in C2SP tlog-checkpoint. What was signed
 * once never changes and may be cached for ever; the latest may be cached for a few seconds.
 */
@RestController
@RequestMapping("/api/v1/checkpoints")
class CheckpointController {

    static final MediaType NOTE = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType PEM = MediaType.parseMediaType("application/x-pem-file");
    private static final int MOST = 1_000;
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    private final Checkpoints checkpoints;

    CheckpointController(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** A checkpoint in the list; {@code note} is the whole signed note. */
    record Listed(long size, String root, Instant signedAt, String note) {
    }

    /** {@code next} is the address of the following piece, or null. */
    record Piece(List<Listed> checkpoints, String next) {
    }

    /** {@code name} is that of its files, without ending. */
    record Key(int number, String name, String algorithm, String verifierKey, String pem, long fromSize, Instant madeAt) {
    }

    record InclusionProof(long leaf, long size, String root, List<String> path) {
    }

    record ConsistencyProof(long from, long size, List<String> proof) {
    }

    @GetMapping
    ResponseEntity<Piece> list(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        if (after < 0 || limit < 1 || limit > MOST) {
            throw problem(HttpStatus.BAD_REQUEST, "after is at least 0, limit from 1 to " + MOST);
        }
        List<Listed> listed = checkpoints.after(after, limit).stream().map(CheckpointController::listed).toList();
        String next = listed.size() < limit ? null
                : "/api/v1/checkpoints?after=" + listed.get(listed.size() - 1).size() + "&limit=" + limit;
        return ResponseEntity.ok().cacheControl(SHORTLY).body(new Piece(listed, next));
    }

    @GetMapping("/latest")
    ResponseEntity<String> latest() {
        return note(checkpoints.latest(), SHORTLY);
    }

    @GetMapping("/keys")
    ResponseEntity<List<Key>> keys() {
        return ResponseEntity.ok().cacheControl(SHORTLY).body(checkpoints.keys().stream().map(CheckpointController::key).toList());
    }

    /** A public key in PEM, by the name it has in the key directory. */
    @GetMapping("/keys/{name}.pub.pem")
    ResponseEntity<String> pem(@PathVariable String name) {
        PublishedKey key = checkpoints.keys().stream().filter(k -> k.name().equals(name)).findFirst()
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "there is no key of this name"));
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(PEM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + key.name() + ".pub.pem\"").body(key.key().pem());
    }

    @GetMapping("/{size:[0-9]{1,18}}")
    ResponseEntity<String> one(@PathVariable long size) {
        return note(checkpoints.of(size), FOR_EVER);
    }

    /** The stamp over the note of this size, as the stamping service answered (RFC 3161). */
    @GetMapping("/{size:[0-9]{1,18}}/stamp")
    ResponseEntity<byte[]> stamp(@PathVariable long size) {
        return checkpoints.stamp(size)
                .map(stamp -> ResponseEntity.ok().cacheControl(FOR_EVER)
                        .contentType(MediaType.parseMediaType("application/timestamp-reply")).body(stamp))
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "no time stamp over this checkpoint"));
    }

    @GetMapping("/{size:[0-9]{1,18}}/inclusion")
    ResponseEntity<InclusionProof> inclusion(@PathVariable long size, @RequestParam String leaf) {
        if (!leaf.matches("[0-9a-f]{64}")) {
            throw problem(HttpStatus.BAD_REQUEST, "leaf is the leaf's hash in 64 lower-case hexadecimal digits");
        }
        SignedCheckpoint signed = signed(size);
        Inclusion proof = checkpoints.inclusion(new Digest(leaf), size)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "this checkpoint covers no such leaf"));
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(new InclusionProof(proof.leaf(), size,
                base64(signed.checkpoint().root()), proof.path().stream().map(CheckpointController::base64).toList()));
    }

    @GetMapping("/{size:[0-9]{1,18}}/consistency")
    ResponseEntity<ConsistencyProof> consistency(@PathVariable long size, @RequestParam long from) {
        signed(size);
        List<Digest> proof = checkpoints.consistency(from, size)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "from is the size of a checkpoint that is not larger"));
        return ResponseEntity.ok().cacheControl(FOR_EVER)
                .body(new ConsistencyProof(from, size, proof.stream().map(CheckpointController::base64).toList()));
    }

    private SignedCheckpoint signed(long size) {
        return checkpoints.of(size).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "no checkpoint of this size was signed"));
    }

    private static ResponseEntity<String> note(Optional<SignedCheckpoint> found, CacheControl cache) {
        SignedCheckpoint signed = found.orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "no checkpoint of this size was signed"));
        return ResponseEntity.ok().cacheControl(cache).contentType(NOTE).eTag("\"" + signed.checkpoint().size() + "\"")
                .body(signed.note().toString());
    }

    private static Listed listed(SignedCheckpoint signed) {
        return new Listed(signed.checkpoint().size(), base64(signed.checkpoint().root()), signed.signedAt(), signed.note().toString());
    }

    private static Key key(PublishedKey key) {
        return new Key(key.number(), key.name(), key.key().algorithm().name(), key.key().verifierKey(), key.key().pem(), key.fromSize(),
                key.madeAt());
    }

    private static String base64(Digest digest) {
        return Base64.getEncoder().encodeToString(digest.bytes());
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
