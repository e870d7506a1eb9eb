package cn.fadu.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of the product: one pair of bundles per module, Chinese by default. A key that no bundle has is shown as
 * {@code ⟦key⟧}, or thrown where missing texts are to be found by tests.
 */
class Messages extends ResourceBundleMessageSource {

    static final List<String> MODULES = List.of("forms", "models", "rules", "identity", "documents", "stages", "web",
            "initiation", "coordination", "participation", "expertreview", "riskassessment", "faircompetition", "legality",
            "deliberation", "publication", "followup", "archive", "verifier", "databasecheck", "recordkeeping", "timekeeping", "audit", "worklist",
            "jurisdictions", "prints", "paper", "personal", "law", "imports", "notification", "findings", "search", "setup", "help", "api",
            "tour");

    private final boolean strict;

    Messages(boolean strict) {
        this.strict = strict;
        setBasenames(MODULES.stream().map(m -> "messages/" + m).toArray(String[]::new));
        setDefaultEncoding("UTF-8");
        setDefaultLocale(Locale.CHINESE);
    }

    @Override
    protected String getDefaultMessage(String code) {
        if (strict) {
            throw new IllegalStateException("no text for " + code);
        }
        return "⟦" + code + "⟧";
    }
}
