package cn.fadu.setup;

import cn.fadu.identity.EnterStaff;
import cn.fadu.identity.EnterStaff.Outcome;
import cn.fadu.setup.StaffReading.Located;
import cn.fadu.setup.StaffReading.Result;
import cn.fadu.setup.StaffUploads.Upload;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.sheets.WorkbookGuard;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Models;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The workbook of units and people: template, upload, preview with every bad cell named, and the confirmation that enters it. */
@Controller
@RequestMapping("/admin/setup/people")
class StaffUploadController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 200;

    private final StaffTemplate template;
    private final StaffUploads uploads;
    private final EnterStaff enter;
    private final StaffPages pages;
    private final Models models;
    private final MessageSource messages;
    private final Texts texts;

    StaffUploadController(StaffTemplate template, StaffUploads uploads, EnterStaff enter, StaffPages pages, Models models,
                          MessageSource messages, Texts texts) {
        this.template = template;
        this.uploads = uploads;
        this.enter = enter;
        this.pages = pages;
        this.models = models;
        this.messages = messages;
        this.texts = texts;
    }

    /**
     * What templates/setup/uploadPage.html shows.
     *
     * @param digest of the workbook looked over, so that no other is entered in its place
     */
    record UploadPage(String name, String digest, List<Problem> problems, int units, int people, int posts) {
    }

    /** {@code place} is empty for the whole file. */
    record Problem(String place, String text) {
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(out, LocaleContextHolder.getLocale());
        return ResponseEntity.ok().contentType(WORKBOOK).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(texts.text("setup.sheet.file") + ".xlsx", StandardCharsets.UTF_8).build().toString()).body(out.toByteArray());
    }

    @PostMapping("/upload")
    String upload(@RequestParam(required = false) MultipartFile workbook, Actor actor, Model model, HttpServletResponse response)
            throws IOException {
        String problem = workbook == null || workbook.isEmpty() ? texts.text("setup.problem.no-file")
                : workbook.getSize() > WorkbookGuard.MOST_BYTES ? texts.text("setup.problem.too-large", WorkbookGuard.MOST_BYTES >> 20)
                : null;
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.people(actor));
            model.addAttribute("form", FormPage.empty());
            model.addAttribute("uploadProblem", problem);
            return "setup/peoplePage";
        }
        String name = Optional.ofNullable(workbook.getOriginalFilename()).orElse("").replaceAll("\\p{Cntrl}", "");
        uploads.keep(actor, new Upload(name.substring(0, Math.min(name.length(), LONGEST_NAME)), workbook.getBytes()));
        return "redirect:/admin/setup/people/upload";
    }

    @GetMapping("/upload")
    String preview(Actor actor, Model model) {
        Optional<Upload> upload = uploads.find(actor.organ());
        if (upload.isEmpty()) {
            return "redirect:/admin/setup/people";
        }
        Result read = StaffReading.of(upload.get().content(), messages);
        Outcome outcome = read.problems().isEmpty() ? enter.preview(actor.organ(), read.plan(), models.desks()) : null;
        List<Located> problems = outcome == null ? read.problems()
                : outcome.problems().stream().map(read::locate).limit(StaffReading.MOST_PROBLEMS).toList();
        model.addAttribute("page", new UploadPage(upload.get().name(), Digest.of(upload.get().content()).hex(),
                problems.stream().map(p -> new Problem(p.place(), texts.text(p.message(), p.arguments()))).toList(),
                outcome == null ? 0 : outcome.units(), outcome == null ? 0 : outcome.people(), outcome == null ? 0 : outcome.posts()));
        return "setup/uploadPage";
    }

    /** Enters what was looked over; anything else is shown again instead. */
    @PostMapping("/upload/enter")
    String enter(@RequestParam(defaultValue = "") String digest, Actor actor, RedirectAttributes next) {
        Optional<Upload> upload = uploads.find(actor.organ()).filter(u -> Digest.of(u.content()).hex().equals(digest));
        Result read = upload.map(u -> StaffReading.of(u.content(), messages)).orElse(null);
        if (read == null || !read.problems().isEmpty()) {
            return "redirect:/admin/setup/people/upload";
        }
        Outcome outcome = enter.execute(actor, read.plan(), models.desks());
        if (!outcome.problems().isEmpty()) {
            return "redirect:/admin/setup/people/upload";
        }
        uploads.forget(actor.organ());
        next.addFlashAttribute("flash", texts.text("setup.entered.workbook", outcome.units(), outcome.people(), outcome.posts()));
        return "redirect:/admin/setup";
    }

    @PostMapping("/upload/discard")
    String discard(Actor actor) {
        uploads.forget(actor.organ());
        return "redirect:/admin/setup/people";
    }
}
