package cn.fadu.matter.web;

import cn.fadu.documents.DocumentAccess;
import cn.fadu.documents.DocumentTexts;
import cn.fadu.documents.Documents;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.identity.Directory;
import cn.fadu.matter.Dossiers;
import cn.fadu.matter.MatterAccess;
import cn.fadu.matter.web.DraftsPage.ChangedFile;
import cn.fadu.matter.web.DraftsPage.Version;
import cn.fadu.matter.web.EntryView.DocumentView;
import cn.fadu.matter.web.Redline.Comparison;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The versions of a draft, and what changed between two of them. */
@Controller
class DraftsController {

    private final Dossiers dossiers;
    private final MatterAccess access;
    private final DocumentAccess documentAccess;
    private final Documents documents;
    private final DocumentTexts contents;
    private final CaseDocuments files;
    private final Directory directory;
    private final Texts texts;

    DraftsController(Dossiers dossiers, MatterAccess access, DocumentAccess documentAccess, Documents documents,
                     DocumentTexts contents, CaseDocuments files, Directory directory, Texts texts) {
        this.dossiers = dossiers;
        this.access = access;
        this.documentAccess = documentAccess;
        this.documents = documents;
        this.contents = contents;
        this.files = files;
        this.directory = directory;
        this.texts = texts;
    }

    /** Without versions asked for, or with ones that do not exist, the newest is laid over the one before it. */
    @GetMapping("/matters/{id}/drafts")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String from,
                @RequestParam(defaultValue = "") String to, Actor actor, Model view) {
        MatterId matter = Asked.matter(id);
        Dossier dossier = readable(matter, actor);
        List<DraftRegistered> drafts = dossier.drafts();
        DraftRegistered later = wanted(drafts, to).orElse(drafts.get(drafts.size() - 1));
        Optional<DraftRegistered> earlier = wanted(drafts, from).filter(d -> d.number() < later.number())
                .or(() -> drafts.stream().filter(d -> d.number() < later.number()).reduce((a, b) -> b));
        view.addAttribute("page", new DraftsPage(matter.toString(), dossier.start().title(),
                drafts.stream().map(d -> version(d, actor)).sorted(Comparator.comparing(Version::number).reversed()).toList(),
                earlier.map(DraftRegistered::number).orElse(0), later.number(),
                earlier.map(e -> changed(e.manifest(), later.manifest(), actor)).orElse(List.of())));
        return "matter/draftsPage";
    }

    private Dossier readable(MatterId matter, Actor actor) {
        if (!access.mayRead(actor, matter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossiers.get(matter).filter(d -> !d.drafts().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<DraftRegistered> wanted(List<DraftRegistered> drafts, String number) {
        return drafts.stream().filter(d -> String.valueOf(d.number()).equals(number)).findFirst();
    }

    private Version version(DraftRegistered draft, Actor actor) {
        return new Version(draft.number(), texts.date(draft.on()),
                texts.list(List.of(directory.personName(draft.by()), directory.unitName(actor.organ(), draft.unit()))),
                draft.changes() == null ? "" : draft.changes(),
                draft.number() == 1 ? "" : texts.list(draft.affects().stream().sorted()
                        .map(p -> texts.text("fact.Procedure." + p)).toList()),
                files.views(parts(draft.manifest()).stream().map(Part::document).toList()));
    }

    /** A file of a draft with the name of its place, which is also how its counterpart in another version is found. */
    private record Part(String place, DocumentRef document) {
    }

    private List<Part> parts(Manifest manifest) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(texts.text("web.drafts.text"), manifest.text()));
        if (manifest.explanation() != null) {
            parts.add(new Part(texts.text("web.drafts.explanation"), manifest.explanation()));
        }
        for (int i = 0; i < manifest.annexes().size(); i++) {
            parts.add(new Part(texts.text("web.drafts.annex", i + 1), manifest.annexes().get(i)));
        }
        return parts;
    }

    private List<ChangedFile> changed(Manifest before, Manifest after, Actor actor) {
        List<Part> old = parts(before);
        List<ChangedFile> changed = new ArrayList<>();
        for (Part part : parts(after)) {
            changed.add(changed(part.place(), in(old, part.place()), part.document(), actor));
        }
        old.stream().filter(o -> in(parts(after), o.place()) == null)
                .forEach(o -> changed.add(changed(o.place(), o.document(), null, actor)));
        return changed;
    }

    private static DocumentRef in(List<Part> parts, String place) {
        return parts.stream().filter(p -> p.place().equals(place)).map(Part::document).findFirst().orElse(null);
    }

    private ChangedFile changed(String place, DocumentRef before, DocumentRef after, Actor actor) {
        boolean same = before != null && after != null && before.digest().equals(after.digest());
        Comparison comparison = same || before == null || after == null ? null
                : paragraphs(before, actor).flatMap(b -> paragraphs(after, actor).map(a -> Redline.of(b, a))).orElse(null);
        return new ChangedFile(place, view(before), view(after), same, comparison);
    }

    private Optional<List<String>> paragraphs(DocumentRef document, Actor actor) {
        return documents.find(document.id()).filter(d -> documentAccess.mayRead(actor, d)).flatMap(contents::paragraphs);
    }

    private DocumentView view(DocumentRef document) {
        return document == null ? null : files.views(List.of(document)).get(0);
    }
}
