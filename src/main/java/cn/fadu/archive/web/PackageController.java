package cn.fadu.archive.web;

import cn.fadu.archive.MatterPackage;
import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.archive.MatterPackages;
import cn.fadu.archive.PackageRefused;
import cn.fadu.dossier.Dossier;
import cn.fadu.identity.AccessRecord;
import cn.fadu.ledger.RecordRefused;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Ids;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PostKind;
import cn.fadu.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/v1/matters/{id}/package}: the public copy for whoever may read the matter, the full one for whoever may take
 * it away with all names in it ({@link MatterAccess#takesAway}).
 */
@RestController
class PackageController {

    private static final PostKind EXPERT = new PostKind("expert");

    private final MatterPackages packages;
    private final Dossiers dossiers;
    private final MatterAccess access;
    private final AccessRecord record;
    private final Texts texts;

    PackageController(MatterPackages packages, Dossiers dossiers, MatterAccess access, AccessRecord record, Texts texts) {
        this.packages = packages;
        this.dossiers = dossiers;
        this.access = access;
        this.record = record;
        this.texts = texts;
    }

    /** Streams the package; {@code Content-Location} says which one it is. */
    @GetMapping("/api/v1/matters/{id}/package")
    void zip(@PathVariable String id, @RequestParam(required = false) Long position, @RequestParam(required = false) Long size,
             @RequestParam(defaultValue = "full") String copy, Actor actor, HttpServletResponse response) throws IOException {
        MatterId matter = readable(id, actor, copy(copy));
        MatterPackage found;
        try {
            found = packages.find(matter, actor.organ(), position, size, copy(copy));
        } catch (PackageRefused refused) {
            throw problem(HttpStatus.NOT_FOUND, refused.getMessage());
        } catch (RecordRefused unsigned) {
            throw problem(HttpStatus.SERVICE_UNAVAILABLE, "archive.problem.unsigned");
        }
        record.add(AccessRecord.Look.PACKAGE_EXPORTED, actor, address(found));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + found.name() + ".zip\"");
        response.setHeader("Content-Location", address(found));
        response.setHeader("Cache-Control", "private, no-cache");
        packages.write(found, response.getOutputStream());
    }

    private static String address(MatterPackage found) {
        return "/api/v1/matters/" + found.matter() + "/package?position=" + found.position() + "&size=" + found.size() + "&copy="
                + found.copy().name().toLowerCase(Locale.ROOT);
    }

    private Copy copy(String name) {
        return switch (name) {
            case "full" -> Copy.FULL;
            case "public" -> Copy.PUBLIC;
            default -> throw problem(HttpStatus.BAD_REQUEST, "archive.problem.copy");
        };
    }

    private MatterId readable(String id, Actor actor, Copy copy) {
        MatterId matter = Ids.read(id, MatterId::of).filter(m -> access.mayRead(actor, m))
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "archive.problem.matter"));
        Dossier dossier = dossiers.get(matter).orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "archive.problem.matter"));
        if (actor.post().equals(EXPERT) && dossier.expertReview().keepsOpinionsApart()) {
            throw problem(HttpStatus.FORBIDDEN, "archive.problem.experts-apart");
        }
        if (copy == Copy.FULL && !access.takesAway(actor, dossier)) {
            throw problem(HttpStatus.FORBIDDEN, "archive.problem.full-copy");
        }
        return matter;
    }

    private ErrorResponseException problem(HttpStatus status, String key) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, texts.text(key)), null);
    }
}
