package cn.fadu.identity;

import cn.fadu.identity.AccessPages.ProofFile;
import cn.fadu.identity.AccessPages.Reader;
import cn.fadu.shared.Actor;
import cn.fadu.sheets.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The access streams; who reaches which page is settled in {@link SecurityConfiguration}. */
@Controller
class AccessController {

    private static final String TEMPLATE = "identity/logPage";
    private static final String NEWEST = "" + Long.MAX_VALUE;

    private final AccessPages pages;
    private final Sheets sheets;

    AccessController(AccessPages pages, Sheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping("/admin/log")
    String log(@RequestParam(defaultValue = NEWEST) long before, Actor actor, Model model) {
        model.addAttribute("page", pages.page(Reader.AUDIT_ADMINISTRATOR, actor, before));
        return TEMPLATE;
    }

    @GetMapping("/audit/access")
    String audit(@RequestParam(defaultValue = NEWEST) long before, Actor actor, Model model) {
        model.addAttribute("page", pages.page(Reader.AUDITOR, actor, before));
        return TEMPLATE;
    }

    @GetMapping("/admin/log/list.xlsx")
    void logSheet(Actor actor, HttpServletResponse response) throws IOException {
        sheets.send(response, pages.sheet(Reader.AUDIT_ADMINISTRATOR, actor));
    }

    @GetMapping("/audit/access/list.xlsx")
    void auditSheet(Actor actor, HttpServletResponse response) throws IOException {
        sheets.send(response, pages.sheet(Reader.AUDITOR, actor));
    }

    @GetMapping("/admin/log/{event}/proof")
    ResponseEntity<ProofFile> logProof(@PathVariable long event, Actor actor) {
        return proof(Reader.AUDIT_ADMINISTRATOR, event, actor);
    }

    @GetMapping("/audit/access/{event}/proof")
    ResponseEntity<ProofFile> auditProof(@PathVariable long event, Actor actor) {
        return proof(Reader.AUDITOR, event, actor);
    }

    private ResponseEntity<ProofFile> proof(Reader reader, long event, Actor actor) {
        ProofFile file = pages.proof(reader, actor, event).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("event-" + event + ".json").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(file);
    }
}
