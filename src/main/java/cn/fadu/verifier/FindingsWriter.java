package cn.fadu.verifier;

import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.LegalBasisText;
import cn.fadu.statute.Verdict;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Findings as lines for people. */
final class FindingsWriter {

    private final VerifierTexts texts;
    private final Locale locale;
    private final ResourceBundle rules;

    FindingsWriter(VerifierTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.rules = ResourceBundle.getBundle("messages/rules", this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(List<Verdict> findings) {
        if (findings.isEmpty()) {
            return "\n" + texts.text("verify.findings.none") + "\n";
        }
        return findings.stream().map(this::line).collect(Collectors.joining("\n", "\n" + texts.text("verify.findings",
                String.valueOf(findings.size())) + "\n", "\n"));
    }

    private String line(Verdict verdict) {
        Object[] arguments = verdict.arguments().stream().map(a -> a instanceof LocalDate date ? date.toString() : a).toArray();
        String message = new MessageFormat(rules.getString(verdict.message()), locale).format(arguments);
        String articles = verdict.basis().stream().map(this::article).collect(Collectors.joining("; "));
        return "  " + rules.getString("answer." + verdict.answer().name()) + " · " + message + " [" + articles + ", "
                + verdict.rule() + "]";
    }

    private String article(LegalBasis basis) {
        return rules.getString("instrument." + basis.instrument() + ".short") + " " + LegalBasisText.place(basis, locale);
    }
}
