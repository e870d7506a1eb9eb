package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Material;
import cn.fadu.dossier.LegalityFact.SubmissionReceived.ReceivedMaterial;
import cn.fadu.dossier.Procedure;
import cn.fadu.dossier.SubmissionFile;
import cn.fadu.matter.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was received of the material (Art. 26(1)), with pages and notes, and what of it is missing. */
@Component
@Order(40)
class MaterialsPanel implements Panel {

    private static final Set<Material> ALWAYS = Set.of(Material.DRAFT, Material.LEGAL_BASIS, Material.PROCEDURE_STATEMENT);
    private static final Map<Material, Procedure> OF_PROCEDURES = Map.of(
            Material.DEPARTMENT_OPINIONS, Procedure.DEPARTMENT_CONSULTATION,
            Material.PUBLIC_OPINIONS, Procedure.PUBLIC_PARTICIPATION,
            Material.EXPERT_OPINIONS, Procedure.EXPERT_REVIEW,
            Material.RISK_REPORT, Procedure.RISK_ASSESSMENT,
            Material.FAIR_COMPETITION_OPINION, Procedure.FAIR_COMPETITION_REVIEW);

    @Override
    public Set<String> acts() {
        return ReviewPages.MATERIALS;
    }

    @Override
    public Optional<Content> of(Asked asked) {
        SubmissionFile sent = asked.dossier().legality().sent();
        if (sent.submission() == null) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (Material material : Material.values()) {
            line(material, sent, asked.dossier()).ifPresent(lines::add);
        }
        return Content.of(Words.of("legality.materials"), null, lines);
    }

    private static Optional<Line> line(Material material, SubmissionFile sent, Dossier dossier) {
        Line line = Line.of(Words.of(material));
        if (sent.supplement() != null && sent.supplement().supplied().contains(material)) {
            return Optional.of(line.state(Words.of("legality.materials.supplied", sent.supplement().on()), Tone.GOOD));
        }
        if (sent.materialCheck() != null && sent.materialCheck().missing().contains(material)) {
            return Optional.of(line.state(Words.of("legality.materials.asked"), Tone.NEAR));
        }
        List<ReceivedMaterial> listed = sent.receipt() == null ? List.of() : sent.receipt().received();
        Optional<ReceivedMaterial> received = listed.stream().filter(r -> r.material() == material).findFirst();
        if (received.isPresent()) {
            Integer pages = received.get().pages();
            return Optional.of(line.state(pages == null ? Words.of("legality.materials.received")
                    : Words.of("legality.materials.pages", pages), Tone.GOOD)
                    .saying(Words.of("legality.note"), received.get().note()));
        }
        if (sent.submission().materials().contains(material)) {
            return Optional.of(listed.isEmpty() ? line.state(Words.of("legality.materials.enclosed"), Tone.GOOD)
                    : line.state(Words.of("legality.materials.not-received"), Tone.NEAR));
        }
        return isOwed(material, sent, dossier) ? Optional.of(line.state(Words.of("legality.materials.missing"), Tone.NEAR))
                : Optional.empty();
    }

    private static boolean isOwed(Material material, SubmissionFile sent, Dossier dossier) {
        Procedure procedure = OF_PROCEDURES.get(material);
        return ALWAYS.contains(material) || procedure != null && dossier.start().requires(procedure)
                || material == Material.UNIT_LEGAL_OPINION && sent.legalCheck() != null;
    }
}
