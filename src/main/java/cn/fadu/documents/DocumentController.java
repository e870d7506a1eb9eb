package cn.fadu.documents;

import cn.fadu.documents.PreviewPage.Shown;
import cn.fadu.identity.AccessRecord;
import cn.fadu.identity.AccessRecord.Look;
import cn.fadu.shared.Actor;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.Ids;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows and hands out documents. One that somebody may not read is not there for them. */
@Controller
@RequestMapping("/documents/{id}")
class DocumentController {

    /** Filed content runs nothing and loads nothing; what its type is was settled when it was filed. */
    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self' data:; media-src 'self'; "
            + "style-src 'unsafe-inline'; frame-ancestors 'self'";
    /** Browsers show no PDF in a sandbox; their viewers keep its scripts away from the page by themselves. */
    private static final String FOR_PDF = "frame-ancestors 'self'; base-uri 'none'";
    private static final int PREVIEWED_CHARACTERS = 200_000;

    private final Documents documents;
    private final DocumentAccess access;
    private final AccessRecord record;

    DocumentController(Documents documents, DocumentAccess access, AccessRecord record) {
        this.documents = documents;
        this.access = access;
        this.record = record;
    }

    @GetMapping
    ResponseEntity<Resource> show(@PathVariable String id, Actor actor) {
        FiledDocument document = readable(id, actor);
        record.addPiece(Look.PREVIEWED, actor, "/documents/" + id);
        return content(document, isShownByBrowsers(document) ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    @GetMapping("/download")
    ResponseEntity<Resource> download(@PathVariable String id, Actor actor,
                                      @RequestHeader(name = HttpHeaders.RANGE, required = false) String range) {
        FiledDocument document = readable(id, actor);
        if (range == null) {
            record.add(Look.DOWNLOADED, actor, "/documents/" + id);
        } else {
            record.addPiece(Look.DOWNLOADED, actor, "/documents/" + id);
        }
        return content(document, ContentDisposition.attachment());
    }

    @GetMapping("/preview")
    String preview(@PathVariable String id, Actor actor, Model model) throws IOException {
        FiledDocument document = readable(id, actor);
        record.add(Look.PREVIEWED, actor, "/documents/" + id);
        Shown shown = shown(document);
        String text = shown == Shown.TEXT ? text(document) : null;
        boolean cut = text != null && text.length() > PREVIEWED_CHARACTERS;
        model.addAttribute("page", new PreviewPage(id, document.name(), shown,
                cut ? text.substring(0, PREVIEWED_CHARACTERS) : text, cut));
        return "documents/previewPage";
    }

    private FiledDocument readable(String id, Actor actor) {
        return Ids.read(id, DocumentId::of).flatMap(documents::find).filter(d -> access.mayRead(actor, d))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<Resource> content(FiledDocument document, ContentDisposition.Builder disposition) {
        MediaType type = MediaType.parseMediaType(document.mediaType());
        boolean pdf = type.equalsTypeAndSubtype(MediaType.APPLICATION_PDF);
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + document.digest().hex() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("Content-Security-Policy", pdf ? FOR_PDF : SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition",
                        disposition.filename(document.name(), StandardCharsets.UTF_8).build().toString())
                .body(new FileSystemResource(documents.content(document)));
    }

    private static boolean isShownByBrowsers(FiledDocument document) {
        Shown shown = shown(document);
        return shown == Shown.TEXT ? document.mediaType().startsWith("text/plain") : shown != Shown.NOTHING;
    }

    private static Shown shown(FiledDocument document) {
        String type = document.mediaType();
        if (type.equals("application/pdf")) {
            return Shown.PDF;
        }
        return switch (type.substring(0, type.indexOf('/'))) {
            case "image" -> type.equals("image/tiff") ? Shown.NOTHING : Shown.IMAGE;
            case "audio" -> Shown.AUDIO;
            case "video" -> Shown.VIDEO;
            case "text" -> Shown.TEXT;
            default -> Shown.NOTHING;
        };
    }

    private String text(FiledDocument document) throws IOException {
        Charset charset = MediaType.parseMediaType(document.mediaType()).getCharset();
        return TextCharset.beginning(documents.content(document), charset == null ? StandardCharsets.UTF_8 : charset,
                PREVIEWED_CHARACTERS + 1);
    }
}
