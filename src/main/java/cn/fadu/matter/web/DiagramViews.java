package cn.fadu.matter.web;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.Procedure;
import cn.fadu.shared.MatterId;
import cn.fadu.web.ModelNames;
import cn.fadu.web.Texts;
import cn.fadu.worklist.Models;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The models of a matter with the way it took through them, as of any entry of its record. */
@Component
class DiagramViews {

    private static final String MAIN = "majorDecision";
    private static final String CATALOGUE = "catalogue";
    private static final Map<String, Procedure> CALLS = Map.of(
            "callActivity_departmentConsultation", Procedure.DEPARTMENT_CONSULTATION,
            "callActivity_publicParticipation", Procedure.PUBLIC_PARTICIPATION,
            "callActivity_expertReview", Procedure.EXPERT_REVIEW,
            "callActivity_riskAssessment", Procedure.RISK_ASSESSMENT,
            "callActivity_fairCompetitionReview", Procedure.FAIR_COMPETITION_REVIEW,
            "callActivity_legalityReview", Procedure.LEGALITY_REVIEW);

    private final PathRows paths;
    private final Models models;
    private final RibbonViews ribbons;
    private final ModelNames names;
    private final Texts texts;

    DiagramViews(PathRows paths, Models models, RibbonViews ribbons, ModelNames names, Texts texts) {
        this.paths = paths;
        this.models = models;
        this.ribbons = ribbons;
        this.names = names;
        this.texts = texts;
    }

    /** What somebody asked to see: a model, and the entry after which, or the day at whose end; empty for the present. */
    record Wanted(String model, String entry, String day) {

        static final Wanted PRESENT = new Wanted("", "", "");
    }

    /**
     * @param xml      address of the model
     * @param done     ids of elements, separated by spaces; {@code now}, {@code skipped}, {@code cancelled}, {@code taken} likewise
     * @param repeated {@code id=times} of elements entered more than once, separated by spaces
     * @param entry    the entry after which it is shown, of {@code last}
     * @param previous address of the state before, null at the first; {@code next} likewise
     */
    record DiagramView(String process, String name, String xml, String done, String now, String skipped, String cancelled,
                       String taken, String repeated, long entry, long last, String day, String previous, String next,
                       List<ModelChoice> models, List<String> doneNames, List<String> nowNames, List<String> cancelledNames,
                       List<Round> rounds, List<String> skippedBecause) {
    }

    record ModelChoice(String process, String name, boolean current) {
    }

    /** A round with the names of what was entered in it. */
    record Round(String title, List<String> steps) {
    }

    DiagramView view(MatterId matter, Dossier dossier, long last, Wanted wanted) {
        List<String> processes = new ArrayList<>(paths.processes(matter));
        String main = dossier.start().isCatalogue() ? CATALOGUE : MAIN;
        if (!processes.contains(main)) {
            processes.add(0, main);
        }
        String process = processes.contains(wanted.model()) ? wanted.model() : main;
        long entry = Math.max(1, Math.min(last, asked(matter, wanted).orElse(last)));
        PathState state = new PathState(paths.steps(matter, process, entry));
        List<String> skipped = process.equals(MAIN) ? CALLS.entrySet().stream()
                .filter(c -> !dossier.start().requires(c.getValue())).map(Map.Entry::getKey).sorted().toList() : List.of();
        String home = "/matters/" + matter + "?tab=diagram&model=" + process + "&entry=";
        return new DiagramView(process, names.process(process), "/matters/" + matter + "/diagram/" + process,
                ids(state.done()), ids(state.now()), ids(skipped), ids(state.cancelled()), String.join(" ", state.taken()),
                state.repeated().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" ")),
                entry, last, wanted.day(), entry > 1 ? home + (entry - 1) : null, entry < last ? home + (entry + 1) : null,
                processes.stream().map(m -> new ModelChoice(m, names.process(m), m.equals(process))).toList(),
                named(state.done()), named(state.now()), named(state.cancelled()), rounds(state),
                process.equals(MAIN) ? ribbons.skippedBecause(dossier) : List.of());
    }

    /** The model in the version that the matter runs on; the present one where that is not known. */
    Optional<String> xml(MatterId matter, String process) {
        return paths.model(matter, process).flatMap(models::xml).map(xml -> names.diagram(process, xml))
                .or(() -> names.diagram(process));
    }

    private Optional<Long> asked(MatterId matter, Wanted wanted) {
        try {
            if (!wanted.entry().isEmpty()) {
                return Optional.of(Long.valueOf(wanted.entry()));
            }
            return wanted.day().isEmpty() ? Optional.empty()
                    : Optional.of(paths.entryOn(matter, LocalDate.parse(wanted.day())));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private List<Round> rounds(PathState state) {
        List<List<String>> rounds = state.rounds();
        return IntStream.range(0, rounds.size()).mapToObj(i -> new Round(texts.text("prints.diagram.round", i + 1,
                state.beginnings().get(i)), named(rounds.get(i)))).toList();
    }

    private List<String> named(List<String> elements) {
        return elements.stream().filter(e -> e.matches("(userTask|callActivity|serviceTask)_.*")).map(names::act).toList();
    }

    private static String ids(List<String> elements) {
        return String.join(" ", elements);
    }
}
