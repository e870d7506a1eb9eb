package cn.fadu.verifier.web;

import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.PublishedKey;
import cn.fadu.ledger.SignedCheckpoint;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.verifier.PackageCheck;
import cn.fadu.verifier.PackageReport;
import cn.fadu.verifier.PackageReport.Outcome;
import cn.fadu.verifier.PackageReport.Step;
import cn.fadu.verifier.ReportWriter;
import cn.fadu.verifier.VerifierTexts;
import cn.fadu.verifier.web.VerifyPage.Result;
import cn.fadu.verifier.web.VerifyPage.StepView;
import cn.fadu.web.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Checks a package that anybody sends, and keeps nothing of it. A package that names this installation is held against its
 * published keys and its own checkpoints. A few at a time: who comes when all places are taken is asked to come again.
 */
@Controller
class VerifyController {

    private static final int AT_A_TIME = 2;
    /** Some ten thousand notes. */
    private static final long MOST_OF_A_WITNESS = 4L << 20;
    private static final String KEY = "key";
    private static final String WITNESS = "witness";
    private static final Map<Outcome, String> SIGNS = Map.of(Outcome.PASSED, "✓", Outcome.NOTICE, "·", Outcome.FAILED, "✕");
    private static final Map<Outcome, String> TONES = Map.of(Outcome.PASSED, "ok", Outcome.NOTICE, "muted", Outcome.FAILED, "no");

    private final Checkpoints checkpoints;
    private final Texts texts;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    VerifyController(Checkpoints checkpoints, Texts texts) {
        this.checkpoints = checkpoints;
        this.texts = texts;
    }

    @GetMapping("/verify")
    String show(Model model) {
        model.addAttribute("page", new VerifyPage(null, null));
        return "verifier/verifyPage";
    }

    @PostMapping("/verify")
    String check(@RequestParam(name = "package", required = false) MultipartFile sent,
                 @RequestParam(name = "checkpoint", required = false) MultipartFile kept, Model model) throws IOException {
        model.addAttribute("page", page(sent, kept));
        return "verifier/verifyPage";
    }

    private VerifyPage page(MultipartFile sent, MultipartFile kept) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return new VerifyPage(texts.text("verify.page.no-file"), null);
        }
        if (kept != null && kept.getSize() > MOST_OF_A_WITNESS) {
            return new VerifyPage(texts.text("verify.page.witness-too-large", MOST_OF_A_WITNESS >> 20), null);
        }
        if (!places.tryAcquire()) {
            return new VerifyPage(texts.text("verify.page.busy"), null);
        }
        try {
            return new VerifyPage(null, checked(sent, kept));
        } finally {
            places.release();
        }
    }

    private Result checked(MultipartFile sent, MultipartFile kept) throws IOException {
        Path file = Files.createTempFile("fadu-verify-", ".zip");
        try {
            sent.transferTo(file);
            String witness = kept == null || kept.isEmpty() ? null : new String(kept.getBytes(), StandardCharsets.UTF_8);
            return result(sent.getOriginalFilename(), file, witness);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Result result(String name, Path file, String witness) {
        Optional<PackageCheck.Claim> claim = PackageCheck.claimOf(file);
        List<NoteKey> ours = checkpoints.keys().stream().map(PublishedKey::key).toList();
        boolean isOurs = claim.isPresent() && ours.stream().anyMatch(k -> k.name().equals(claim.get().origin()));
        if (!isOurs) {
            return result(name, PackageCheck.run(file, List.of(), witness), Set.of());
        }
        String own = checkpoints.of(claim.get().size()).map(SignedCheckpoint::note).map(Object::toString).orElse(null);
        return witness == null ? result(name, PackageCheck.run(file, ours, own), Set.of(KEY, WITNESS))
                : result(name, PackageCheck.run(file, ours, witness), Set.of(KEY));
    }

    /** Steps of {@code byUs} were held against what this installation knows, and not against what somebody brought along. */
    private Result result(String name, PackageReport report, Set<String> byUs) {
        VerifierTexts words = new VerifierTexts(LocaleContextHolder.getLocale());
        ReportWriter writer = new ReportWriter(words);
        return new Result(name, report.passed(), words.text(report.passed() ? "verify.passed" : "verify.failed"),
                report.steps().stream().map(s -> view(s, byUs.contains(s.code()), writer)).toList(),
                report.broken() == null ? null : writer.sentence(report.broken()));
    }

    private StepView view(Step step, boolean byUs, ReportWriter writer) {
        String text = byUs && step.outcome() == Outcome.PASSED
                ? texts.text("verify.page." + step.code(), step.arguments().toArray()) : writer.sentence(step);
        return new StepView(SIGNS.get(step.outcome()), TONES.get(step.outcome()), texts.text("verify.outcome." + step.outcome()), text);
    }
}
