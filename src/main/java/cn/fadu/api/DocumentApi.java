package cn.fadu.api;

import cn.fadu.documents.DocumentAccess;
import cn.fadu.documents.DocumentRefused;
import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.identity.AccessRecord.Look;
import cn.fadu.identity.AccessRecord;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.web.ApiProblem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /api/v1/documents}: files come first and are named by their id in the values of acts. */
@RestController
class DocumentApi {

    private static final String HOME = "/api/v1/documents";

    private final Asked asked;
    private final Documents documents;
    private final DocumentAccess access;
    private final AccessRecord record;
    private final ApiProblem problems;

    DocumentApi(Asked asked, Documents documents, DocumentAccess access, AccessRecord record, ApiProblem problems) {
        this.asked = asked;
        this.documents = documents;
        this.access = access;
        this.record = record;
        this.problems = problems;
    }

    /**
     * A document.
     *
     * @param matter the matter it belongs to, or null until an act names it
     * @param digest SHA-256 of its content
     * @param size   in bytes
     */
    record DocumentJson(String id, String matter, String name, String mediaType, long size, String digest, Instant filedAt, String filedBy) {
    }

    record DocumentsJson(List<DocumentJson> documents) {
    }

    @PostMapping(path = HOME, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DocumentJson> upload(@RequestParam("file") MultipartFile file, Actor actor) throws IOException {
        try (InputStream content = file.getInputStream()) {
            FiledDocument filed = documents.file(content, file.getOriginalFilename(), actor, null, actor.organ());
            return ResponseEntity.created(URI.create(HOME + "/" + filed.id())).body(json(filed));
        } catch (DocumentRefused refused) {
            throw problems.of(refused.reason() == DocumentRefused.Reason.EMPTY ? HttpStatus.UNPROCESSABLE_CONTENT
                    : HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-refused", refused.messageKey(), refused.name());
        }
    }

    @GetMapping(HOME + "/{id}")
    DocumentJson one(@PathVariable String id, Actor actor) {
        FiledDocument document = readable(id, actor);
        asked.looks(actor, HOME + "/" + document.id());
        return json(document);
    }

    /** Its content; in pieces for who asks for ranges. */
    @GetMapping(HOME + "/{id}/content")
    ResponseEntity<Resource> content(@PathVariable String id, @RequestHeader(name = HttpHeaders.RANGE, required = false) String range,
                                     Actor actor) {
        FiledDocument document = readable(id, actor);
        if (range == null) {
            record.add(Look.DOWNLOADED, actor, "/documents/" + document.id());
        } else {
            record.addPiece(Look.DOWNLOADED, actor, "/documents/" + document.id());
        }
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(document.mediaType()))
                .eTag("\"" + document.digest().hex() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(document.name(), StandardCharsets.UTF_8).build().toString())
                .body(new FileSystemResource(documents.content(document)));
    }

    /** The documents of a matter that one may read, in the order of their filing. */
    @GetMapping("/api/v1/matters/{id}/documents")
    DocumentsJson ofMatter(@PathVariable String id, Actor actor) {
        Asked.Matter matter = asked.matter(id, actor, "/documents");
        return new DocumentsJson(documents.of(actor.organ(), matter.id()).stream()
                .filter(document -> access.mayRead(actor, document)).map(DocumentApi::json).toList());
    }

    private FiledDocument readable(String id, Actor actor) {
        return documents.find(asked.id(id, DocumentId::of)).filter(d -> access.mayRead(actor, d)).orElseThrow(problems::notFound);
    }

    private static DocumentJson json(FiledDocument d) {
        return new DocumentJson(d.id().toString(), d.matter() == null ? null : d.matter().toString(), d.name(), d.mediaType(),
                d.sizeBytes(), d.digest().hex(), d.filedAt(), d.filedBy().value());
    }
}
