package cn.fadu.legality;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.matter.Panel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each version since the one last reviewed: what its unit says changed, and the files that are new in it. */
@Component
@Order(30)
class DraftChangesPanel implements Panel {

    @Override
    public Set<String> acts() {
        return ReviewPages.DRAFT;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        Dossier dossier = asked.dossier();
        int reviewed = dossier.legality().opinions().stream().flatMap(o -> dossier.draft(o.draft()).stream())
                .mapToInt(DraftRegistered::number).max().orElse(0);
        if (reviewed == 0) {
            return Optional.empty();
        }
        List<Line> lines = dossier.drafts().stream().filter(d -> d.number() > reviewed)
                .map(d -> line(d, before(dossier, d))).toList();
        return Content.of(Words.of("legality.changes"), Words.of("legality.changes.since", reviewed), lines);
    }

    private static Line line(DraftRegistered version, DraftRegistered before) {
        Line line = Line.of(Words.of("web.draft.of", version.number(), version.on()))
                .saying(Words.of("legality.changes.stated"), version.changes());
        List<DocumentRef> known = before == null ? List.of() : documents(before);
        for (DocumentRef document : documents(version)) {
            if (known.stream().noneMatch(k -> k.digest().equals(document.digest()))) {
                line = line.with(document);
            }
        }
        return line.documents().isEmpty() ? line : line.state(Words.of("legality.changes.files", line.documents().size()), Tone.PLAIN);
    }

    private static DraftRegistered before(Dossier dossier, DraftRegistered version) {
        return dossier.drafts().stream().filter(d -> d.number() < version.number()).reduce((a, b) -> b).orElse(null);
    }

    private static List<DocumentRef> documents(DraftRegistered draft) {
        return Stream.concat(Stream.of(draft.manifest().text(), draft.manifest().explanation()).filter(Objects::nonNull),
                draft.manifest().annexes().stream()).toList();
    }
}
