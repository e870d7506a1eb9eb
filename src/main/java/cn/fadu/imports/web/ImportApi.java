package cn.fadu.imports.web;

import cn.fadu.documents.DocumentRefused;
import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.identity.Access;
import cn.fadu.imports.EnterPastProcedures;
import cn.fadu.imports.EnterPastProcedures.Result;
import cn.fadu.imports.ImportLimits;
import cn.fadu.imports.ImportProblem;
import cn.fadu.imports.ImportSchema;
import cn.fadu.imports.ReadImports;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.Digest;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /api/v1/imports}: procedures of the past from another system, all of a call or nothing of it. */
@RestController
class ImportApi {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");
    private static final String SOURCE_NAME = "import-%s.json.txt";

    private final ReadImports reading;
    private final EnterPastProcedures enter;
    private final Documents documents;
    private final Texts texts;

    ImportApi(ReadImports reading, EnterPastProcedures enter, Documents documents, Texts texts) {
        this.reading = reading;
        this.enter = enter;
        this.documents = documents;
        this.texts = texts;
    }

    /** What was entered. */
    record Entered(String actId, boolean repeated, List<Matter> matters) {
    }

    /** A matter, in the order of the procedures that were sent. */
    record Matter(String id, String href) {
    }

    /** The JSON Schema (draft 2020-12) of what is sent. */
    @GetMapping("/api/v1/schemas/import")
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok().contentType(SCHEMA).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(ImportSchema.json());
    }

    @PostMapping(path = "/api/v1/imports", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Entered> json(HttpServletRequest request, Actor actor) throws IOException {
        allow(actor);
        return take(limited(request.getInputStream()), List.of(), actor);
    }

    /** With documents beside the JSON, which names them by file name. */
    @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Entered> multipart(@RequestParam("import") MultipartFile sent,
                                      @RequestParam(name = "documents", required = false) List<MultipartFile> enclosed,
                                      Actor actor) throws IOException {
        allow(actor);
        try (InputStream content = sent.getInputStream()) {
            return take(limited(content), enclosed == null ? List.of() : enclosed, actor);
        }
    }

    private ResponseEntity<Entered> take(byte[] content, List<MultipartFile> files, Actor actor) {
        ReadImports.Read checked = reading.json(content, name -> null, false);
        ActId act = act(content, checked);
        Digest digest = checked.digest();
        if (enter.entered(act, actor, digest).isEmpty()) {
            refuse(checked.problems());
            refuse(enter.problems(checked.procedures(), actor));
        }
        Map<String, DocumentRef> enclosed = file(files, actor);
        FiledDocument source = file(new ByteArrayInputStream(content), SOURCE_NAME.formatted(act), actor);
        Result result = enter.execute(act, actor, reading.json(content, enclosed::get, false).procedures(), digest, source);
        if (result instanceof Result.Entered entered) {
            return ResponseEntity.status(entered.repeated() ? HttpStatus.OK : HttpStatus.CREATED).body(new Entered(act.toString(),
                    entered.repeated(), entered.matters().stream().map(m -> new Matter(m.toString(), "/matters/" + m)).toList()));
        }
        if (result instanceof Result.Refused refused) {
            refuse(refused.problems());
        }
        throw problem(result instanceof Result.NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT,
                result instanceof Result.NotAllowed ? "imports.api.not-allowed" : "imports.api.used");
    }

    private void allow(Actor actor) {
        if (!Access.importsPast(actor)) {
            throw problem(HttpStatus.FORBIDDEN, "imports.api.not-allowed");
        }
    }

    private ActId act(byte[] content, ReadImports.Read checked) {
        boolean unreadable = checked.problems().stream().anyMatch(p -> p.pointer().isEmpty());
        if (unreadable) {
            refuse(checked.problems());
        }
        try {
            return ActId.of(CanonicalJson.read(content).path("actId").asString(""));
        } catch (IllegalArgumentException noId) {
            throw refused(java.util.stream.Stream.concat(java.util.stream.Stream.of(new ImportProblem("/actId",
                    "imports.api.act-id", List.of())), checked.problems().stream()).toList());
        }
    }

    private Map<String, DocumentRef> file(List<MultipartFile> files, Actor actor) {
        Map<String, DocumentRef> enclosed = new LinkedHashMap<>();
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream()) {
                FiledDocument filed = file(content, file.getOriginalFilename(), actor);
                enclosed.put(filed.name(), new DocumentRef(filed.id(), filed.name(), filed.digest(), filed.sizeBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return enclosed;
    }

    private FiledDocument file(InputStream content, String name, Actor actor) {
        try {
            return documents.file(content, name, actor, null, actor.organ());
        } catch (DocumentRefused refused) {
            throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemDetail.forStatusAndDetail(
                    HttpStatus.UNPROCESSABLE_CONTENT, texts.text(refused.messageKey(), refused.name())), refused);
        }
    }

    private byte[] limited(InputStream in) throws IOException {
        byte[] content = in.readNBytes(ImportLimits.FILE_BYTES + 1);
        if (content.length > ImportLimits.FILE_BYTES) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, ProblemDetail.forStatusAndDetail(
                    HttpStatus.CONTENT_TOO_LARGE, texts.text("imports.problem.too-large", ImportLimits.FILE_BYTES >> 20)), null);
        }
        return content;
    }

    private void refuse(List<ImportProblem> problems) {
        if (!problems.isEmpty()) {
            throw refused(problems);
        }
    }

    /** RFC 9457, with one member of {@code errors} for each problem: where, what, and its code. */
    private ErrorResponseException refused(List<ImportProblem> problems) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
                texts.text("imports.api.refused", problems.size()));
        detail.setType(URI.create("urn:fadu:problem:import"));
        detail.setProperty("errors", problems.stream().map(p -> Map.of("pointer", p.pointer(), "detail",
                texts.text(p.message(), p.arguments()), "code", p.message().substring(p.message().lastIndexOf('.') + 1))).toList());
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, detail, null);
    }

    private ErrorResponseException problem(HttpStatus status, String key) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, texts.text(key)), null);
    }
}
