package cn.fadu.imports;

import cn.fadu.dossier.CongressDuty;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.FactJson;
import cn.fadu.dossier.PastFlags;
import cn.fadu.dossier.PastStep;
import cn.fadu.shared.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was sent, read into procedures. All problems are found, up to {@link ImportLimits#PROBLEMS}; with any of them nothing is
 * read.
 */
public final class ImportReading {

    private final JsonNode sent;
    private final MemberCheck check = new MemberCheck();

    private ImportReading(JsonNode sent) {
        this.sent = sent;
    }

    /**
     * What was found.
     *
     * @param procedures empty where there are problems
     */
    public record Result(List<PastProcedure> procedures, List<ImportProblem> problems) {
    }

    /**
     * Checks the shape of what was sent and reads it.
     *
     * @param documents the enclosed document of a name, or null where none of that name is enclosed
     */
    public static Result of(JsonNode sent, Function<String, DocumentRef> documents) {
        ImportReading reading = new ImportReading(sent);
        reading.checkAll();
        if (!reading.check.problems().isEmpty()) {
            return new Result(List.of(), reading.check.problems());
        }
        return new Result(reading.procedures(documents), List.of());
    }

    private void checkAll() {
        if (!sent.isObject()) {
            check.add("", "object");
            return;
        }
        sent.propertyNames().stream().filter(name -> !List.of("actId", "stateSecrets", "procedures").contains(name))
                .forEach(name -> check.add("/" + MemberCheck.escaped(name), "unknown-member", name));
        if (!sent.path("stateSecrets").isBoolean()) {
            check.add("/stateSecrets", "secrets-unanswered");
        } else if (sent.path("stateSecrets").asBoolean()) {
            check.add("/stateSecrets", "secrets");
        }
        JsonNode procedures = sent.path("procedures");
        if (!procedures.isArray() || procedures.isEmpty()) {
            check.add("/procedures", "no-procedures");
            return;
        }
        if (procedures.size() > ImportLimits.PROCEDURES) {
            check.add("/procedures", "too-many-procedures", procedures.size(), ImportLimits.PROCEDURES);
            return;
        }
        checkSteps(procedures);
    }

    private void checkSteps(JsonNode procedures) {
        int all = procedures.valueStream().mapToInt(p -> p.path("steps").size()).sum();
        if (all > ImportLimits.STEPS) {
            check.add("/procedures", "too-many-steps", all, ImportLimits.STEPS);
            return;
        }
        for (int p = 0; p < procedures.size() && !check.isFull(); p++) {
            String place = "/procedures/" + p;
            check.object(procedures.get(p), place, ImportField.PROCEDURE, "steps");
            JsonNode steps = procedures.get(p).path("steps");
            if (!steps.isArray() || steps.isEmpty()) {
                check.add(place + "/steps", "no-steps");
            } else if (steps.size() > ImportLimits.STEPS_OF_ONE) {
                check.add(place + "/steps", "too-many-steps", steps.size(), ImportLimits.STEPS_OF_ONE);
            } else {
                for (int s = 0; s < steps.size() && !check.isFull(); s++) {
                    check.object(steps.get(s), place + "/steps/" + s, ImportField.STEP, null);
                    check.step(steps.get(s), place + "/steps/" + s);
                }
            }
        }
    }

    private List<PastProcedure> procedures(Function<String, DocumentRef> documents) {
        List<PastProcedure> read = new ArrayList<>();
        for (JsonNode node : sent.path("procedures")) {
            String place = "/procedures/" + read.size();
            List<PastStep> steps = node.path("steps").valueStream().map(step -> step(step, documents)).toList();
            read.add(new PastProcedure(place, text(node, "title"), text(node, "organ"), text(node, "unit"),
                    node.hasNonNull("class") ? DecisionClass.valueOf(text(node, "class")) : null, flags(node),
                    text(node, "source"), text(node, "place"), steps));
        }
        return read;
    }

    private static PastFlags flags(JsonNode node) {
        return new PastFlags(yesNo(node, "departmentsConcerned"), yesNo(node, "notDisclosed"), yesNo(node, "professional"),
                yesNo(node, "riskPossible"), yesNo(node, "marketEntities"), yesNo(node, "exploratory"),
                node.hasNonNull("congress") ? CongressDuty.valueOf(text(node, "congress")) : null);
    }

    /** The members of a step have the names of the components they become; dates and documents are put together. */
    private static PastStep step(JsonNode sent, Function<String, DocumentRef> documents) {
        ObjectNode step = JsonNodeFactory.instance.objectNode();
        step.put("number", 0);
        Map<String, String> moved = new LinkedHashMap<>(Map.of("date", "when/date", "from", "when/from", "to", "when/to",
                "planned", "planned/date", "plannedFrom", "planned/from", "plannedTo", "planned/to"));
        sent.properties().stream().filter(m -> !m.getValue().isNull() && !m.getKey().equals("documents")).forEach(member -> {
            String to = moved.getOrDefault(member.getKey(), member.getKey());
            int slash = to.indexOf('/');
            if (slash < 0) {
                step.set(to, member.getValue());
            } else {
                step.withObject("/" + to.substring(0, slash)).set(to.substring(slash + 1), member.getValue());
            }
        });
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
        wrapped.set("step", step);
        PastStep read = FactJson.readPayload(CanonicalJson.write(wrapped), "step", PastStep.class);
        return withDocuments(read, sent.path("documents"), documents);
    }

    private static PastStep withDocuments(PastStep step, JsonNode names, Function<String, DocumentRef> documents) {
        List<DocumentRef> enclosed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        names.forEach(name -> {
            DocumentRef document = documents.apply(name.asString());
            if (document == null) {
                missing.add(name.asString());
            } else {
                enclosed.add(document);
            }
        });
        return step.withDocuments(enclosed, missing);
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asString().strip() : null;
    }

    private static Boolean yesNo(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asBoolean() : null;
    }
}
