package cn.fadu.verifier.database;

import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The result as text for people or as JSON for programs. */
final class CheckReport {

    private final DatabaseCheck.Result result;
    private final DatabaseCheck.Scope scope;
    private final CheckTexts texts;

    CheckReport(DatabaseCheck.Result result, DatabaseCheck.Scope scope, CheckTexts texts) {
        this.result = result;
        this.scope = scope;
        this.texts = texts;
    }

    void print(PrintStream out) {
        out.println(texts.text("databasecheck.read", result.entries().entries(), result.entries().streams(), result.tree().leaves(),
                result.tree().checkpoints(), result.matters(), result.contents()));
        out.println(scope.checkpoints().isEmpty() ? texts.text("databasecheck.no_witness")
                : texts.text("databasecheck.witnessed", result.tree().witnessed()));
        if (scope.documents() == null) {
            out.println(texts.text("databasecheck.no_documents"));
        } else if (!scope.allBytes()) {
            out.println(texts.text("databasecheck.sizes_only"));
        }
        result.findings().forEach(finding -> out.println("! " + texts.text(finding)));
        if (result.count() > result.findings().size()) {
            out.println(texts.text("databasecheck.more", result.count() - result.findings().size()));
        }
        out.println(texts.text(result.isRight() ? "databasecheck.right" : "databasecheck.wrong", result.count()));
    }

    String json() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("right", result.isRight());
        json.put("entries", result.entries().entries());
        json.put("streams", result.entries().streams());
        json.put("leaves", result.tree().leaves());
        json.put("checkpoints", result.tree().checkpoints());
        json.put("witnessed", result.tree().witnessed());
        json.put("matters", result.matters());
        json.put("contents", result.contents());
        json.put("contentBytesRead", scope.documents() != null && scope.allBytes());
        json.put("findingsInAll", result.count());
        ArrayNode findings = json.putArray("findings");
        for (Finding finding : result.findings()) {
            ObjectNode node = findings.addObject();
            node.put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            node.put("stream", finding.stream());
            node.put("sequence", finding.sequence());
            node.put("size", finding.size());
            finding.details().forEach(node.putArray("details")::add);
            node.put("text", texts.text(finding));
        }
        return json.toPrettyString();
    }
}
