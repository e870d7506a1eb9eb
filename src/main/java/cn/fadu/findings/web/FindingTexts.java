package cn.fadu.findings.web;

import cn.fadu.findings.Finding;
import cn.fadu.findings.LifeState;
import cn.fadu.findings.Result;
import cn.fadu.identity.Directory;
import cn.fadu.matter.web.LawTexts;
import cn.fadu.shared.LegalBasis;
import cn.fadu.statute.Answer;
import cn.fadu.statute.Rule;
import cn.fadu.statute.Statute;
import cn.fadu.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Findings in words. Rules that are gone are called by their ids, and what they said by the keys of their texts. */
@Component
class FindingTexts {

    private static final Map<Answer, String> SIGNS = Map.of(Answer.HOLDS, "✓", Answer.WARNING, "!", Answer.BROKEN, "✕",
            Answer.CANNOT_TELL, "?", Answer.NOT_APPLICABLE, "–");
    private static final Map<Answer, String> TONES = Map.of(Answer.HOLDS, "ok", Answer.WARNING, "warn", Answer.BROKEN, "no",
            Answer.CANNOT_TELL, "muted", Answer.NOT_APPLICABLE, "muted");
    private static final Map<LifeState, String> STATE_TONES = Map.of(LifeState.SUSPECTED, "", LifeState.VERIFIED, "blue",
            LifeState.UPHELD, "red", LifeState.NOT_UPHELD, "", LifeState.CORRECTION_DEMANDED, "amber", LifeState.CORRECTED, "blue",
            LifeState.CLOSED, "green");

    private final Texts texts;
    private final LawTexts law;
    private final Directory directory;

    FindingTexts(Texts texts, LawTexts law, Directory directory) {
        this.texts = texts;
        this.law = law;
        this.directory = directory;
    }

    /** What a rule said: {@code sign} never stands alone, {@code answer} says the same in a word. */
    record Said(String sign, String tone, String answer, String text) {
    }

    Said said(Finding finding) {
        return said(new Result(finding.answer(), finding.message(), finding.arguments()));
    }

    Said said(Result result) {
        return result.answer() == null ? new Said("–", "muted", texts.text("findings.nothing"), texts.text("findings.nothing.text"))
                : new Said(SIGNS.get(result.answer()), TONES.get(result.answer()), answer(result.answer()),
                        texts.textOr(result.message(), result.message(), result.arguments().toArray()));
    }

    /** An answer whose words were not kept. */
    Said said(Answer answer) {
        return answer == null ? said(new Result(null, "", List.of()))
                : new Said(SIGNS.get(answer), TONES.get(answer), answer(answer), "");
    }

    String answer(Answer answer) {
        return texts.text("answer." + answer.name());
    }

    String rule(String id) {
        return texts.textOr("rule." + id + ".name", id);
    }

    /** The law in our own words; empty for a rule that is gone. */
    String sentence(String id) {
        return texts.textOr("rule." + id + ".sentence", "");
    }

    String articles(String rule) {
        return ruleOf(rule).map(r -> law.articles(r.basis())).orElse("");
    }

    String article(String basis) {
        return law.articles(List.of(LegalBasis.parse(basis)));
    }

    static Optional<Rule> ruleOf(String id) {
        return Statute.rules().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    String state(LifeState state) {
        return texts.text("findings.state." + state.name());
    }

    static String tone(LifeState state) {
        return STATE_TONES.get(state);
    }

    String unit(Finding finding) {
        return directory.unitName(finding.organ(), finding.unit());
    }
}
