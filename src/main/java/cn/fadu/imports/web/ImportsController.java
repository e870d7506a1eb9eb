package cn.fadu.imports.web;

import cn.fadu.documents.DocumentRefused;
import cn.fadu.documents.Documents;
import cn.fadu.documents.FiledDocument;
import cn.fadu.identity.Access;
import cn.fadu.imports.EnterPastProcedures;
import cn.fadu.imports.EnterPastProcedures.Result;
import cn.fadu.imports.ImportDrafts;
import cn.fadu.imports.ImportDrafts.Draft;
import cn.fadu.imports.ImportLimits;
import cn.fadu.imports.ImportProblem;
import cn.fadu.imports.ReadImports;
import cn.fadu.imports.SheetTemplate;
import cn.fadu.shared.Actor;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads of procedures of the past: template, upload, preview, and the confirmation that enters them. */
@Controller
@RequestMapping("/imports")
class ImportsController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportDrafts drafts;
    private final ReadImports reading;
    private final EnterPastProcedures enter;
    private final SheetTemplate template;
    private final PreviewPages previews;
    private final Documents documents;
    private final Texts texts;

    ImportsController(ImportDrafts drafts, ReadImports reading, EnterPastProcedures enter, SheetTemplate template,
                      PreviewPages previews, Documents documents, Texts texts) {
        this.drafts = drafts;
        this.reading = reading;
        this.enter = enter;
        this.template = template;
        this.previews = previews;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        allow(actor);
        return page(null, actor, model);
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(Actor actor) throws IOException {
        allow(actor);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(out, LocaleContextHolder.getLocale());
        return ResponseEntity.ok().contentType(WORKBOOK).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(texts.text("imports.sheet.file") + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .body(out.toByteArray());
    }

    @PostMapping
    String upload(@RequestParam(required = false) MultipartFile source,
                  @RequestParam(name = "documents", required = false) List<MultipartFile> enclosed,
                  @RequestParam(defaultValue = "") String secrets, Actor actor, HttpServletResponse response, Model model)
            throws IOException {
        allow(actor);
        if (!secrets.equals("NO")) {
            return refused(texts.text(secrets.equals("YES") ? "imports.problem.secrets" : "imports.problem.secrets-unanswered"),
                    actor, response, model);
        }
        String problem = unreadable(source);
        if (problem != null) {
            return refused(problem, actor, response, model);
        }
        try {
            return "redirect:/imports/" + drafts.keep(actor, file(source, actor), files(enclosed, actor)).id();
        } catch (DocumentRefused notAccepted) {
            return refused(texts.text(notAccepted.messageKey(), notAccepted.name()), actor, response, model);
        }
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Actor actor, Model model) {
        allow(actor);
        model.addAttribute("page", previews.page(draft(actor, id), null, actor));
        return "imports/previewPage";
    }

    /** Another upload in the place of the one before; what was enclosed stays. */
    @PostMapping("/{id}")
    String again(@PathVariable UUID id, @RequestParam(required = false) MultipartFile source,
                 @RequestParam(name = "documents", required = false) List<MultipartFile> enclosed, Actor actor,
                 HttpServletResponse response, Model model) throws IOException {
        allow(actor);
        Draft draft = draft(actor, id);
        boolean newSource = source != null && !source.isEmpty();
        String problem = newSource ? unreadable(source) : null;
        if (problem == null) {
            try {
                drafts.replace(actor, draft, newSource ? file(source, actor) : draft.source(), files(enclosed, actor));
                return "redirect:/imports/" + id;
            } catch (DocumentRefused notAccepted) {
                problem = texts.text(notAccepted.messageKey(), notAccepted.name());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", previews.page(draft, problem, actor));
        return "imports/previewPage";
    }

    @PostMapping("/{id}/enter")
    String enter(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        allow(actor);
        Draft draft = draft(actor, id);
        ReadImports.Read read = reading.draft(draft);
        if (!read.problems().isEmpty()) {
            return "redirect:/imports/" + id;
        }
        Result result = enter.execute(draft.act(), actor, read.procedures(), read.digest(), draft.source());
        if (!(result instanceof Result.Entered entered)) {
            return "redirect:/imports/" + id;
        }
        drafts.forget(actor, id);
        flash.addFlashAttribute("flash", texts.text("imports.done", entered.matters().size()));
        return entered.matters().size() == 1 ? "redirect:/matters/" + entered.matters().get(0) : "redirect:/matters?stage=PAST";
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        allow(actor);
        drafts.forget(actor, id);
        flash.addFlashAttribute("flash", texts.text("imports.discarded"));
        return "redirect:/imports";
    }

    private static void allow(Actor actor) {
        if (!Access.importsPast(actor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Draft draft(Actor actor, UUID id) {
        return drafts.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Why the file is not taken at all, in words; null where it is. */
    private String unreadable(MultipartFile source) throws IOException {
        if (source == null || source.isEmpty()) {
            return texts.text("imports.no-source");
        }
        if (source.getSize() > ImportLimits.FILE_BYTES) {
            return texts.text("imports.problem.too-large", ImportLimits.FILE_BYTES >> 20);
        }
        return reading.unreadable(source.getBytes(), ReadImports.isWorkbook(name(source)) || !name(source).endsWith(".json"))
                .map(this::words).orElse(null);
    }

    private String words(ImportProblem problem) {
        return texts.text(problem.message(), problem.arguments());
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    /** JSON is filed as the text it is. */
    private FiledDocument file(MultipartFile source, Actor actor) throws IOException {
        String name = name(source).endsWith(".json") ? name(source) + ".txt" : name(source);
        return documents.file(new ByteArrayInputStream(source.getBytes()), name, actor, null, actor.organ());
    }

    private List<FiledDocument> files(List<MultipartFile> enclosed, Actor actor) throws IOException {
        List<FiledDocument> filed = new ArrayList<>();
        for (MultipartFile file : enclosed == null ? List.<MultipartFile>of() : enclosed) {
            if (!name(file).isEmpty()) {
                try (InputStream content = file.getInputStream()) {
                    filed.add(documents.file(content, name(file), actor, null, actor.organ()));
                }
            }
        }
        return filed;
    }

    private String refused(String problem, Actor actor, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(problem, actor, model);
    }

    private String page(String problem, Actor actor, Model model) {
        model.addAttribute("page", new ImportsPage(problem, drafts.of(actor).stream().map(d -> new ImportsPage.DraftRow(
                "/imports/" + d.id(), d.source().name(), texts.text("imports.draft.kept", texts.dateTime(d.keptAt())))).toList()));
        return "imports/importsPage";
    }
}
