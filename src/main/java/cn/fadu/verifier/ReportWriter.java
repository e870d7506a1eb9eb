package cn.fadu.verifier;

import cn.fadu.statute.Verdict;
import cn.fadu.verifier.PackageReport.Broken;
import cn.fadu.verifier.PackageReport.Step;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as lines for people and as JSON for programs. */
public final class ReportWriter {

    private final VerifierTexts texts;

    public ReportWriter(VerifierTexts texts) {
        this.texts = texts;
    }

    String text(PackageReport report) {
        StringBuilder lines = new StringBuilder(report.name()).append('\n');
        for (Step step : report.steps()) {
            lines.append("  ").append(texts.text("verify.mark." + step.outcome())).append(' ').append(sentence(step)).append('\n');
        }
        if (report.broken() != null) {
            lines.append('\n').append(sentence(report.broken())).append('\n');
        }
        return lines.append('\n').append(texts.text(report.passed() ? "verify.passed" : "verify.failed")).append('\n').toString();
    }

    /** What the step came to, in a sentence. */
    public String sentence(Step step) {
        return texts.text("verify.step." + step.code() + "." + step.outcome().name().toLowerCase(Locale.ROOT),
                step.arguments().toArray());
    }

    /** What is wrong where, in a sentence. */
    public String sentence(Broken broken) {
        String where = broken.entry() == null ? texts.text("verify.where.file", broken.file())
                : texts.text("verify.where.entry", broken.file(), String.valueOf(broken.entry()));
        return where + texts.text("verify.problem." + broken.problem(), broken.detail());
    }

    /** {@code findings} are null where none were asked for. */
    String json(PackageReport report, List<Verdict> findings) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode json = mapper.createObjectNode();
        json.put("package", report.name());
        json.put("passed", report.passed());
        ArrayNode steps = json.putArray("steps");
        for (Step step : report.steps()) {
            ObjectNode node = steps.addObject();
            node.put("step", step.code());
            node.put("outcome", step.outcome().name());
            ArrayNode arguments = node.putArray("arguments");
            step.arguments().forEach(arguments::add);
        }
        if (report.broken() != null) {
            ObjectNode broken = json.putObject("broken");
            broken.put("file", report.broken().file());
            broken.put("entry", report.broken().entry());
            broken.put("problem", report.broken().problem());
            broken.put("detail", report.broken().detail());
        }
        if (findings != null) {
            ArrayNode found = json.putArray("findings");
            for (Verdict verdict : findings) {
                ObjectNode node = found.addObject();
                node.put("rule", verdict.rule());
                node.put("answer", verdict.answer().name());
                node.put("message", verdict.message());
                ArrayNode arguments = node.putArray("arguments");
                verdict.arguments().forEach(a -> arguments.add(a.toString()));
                ArrayNode basis = node.putArray("basis");
                verdict.basis().forEach(b -> basis.add(b.toString()));
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }
}
