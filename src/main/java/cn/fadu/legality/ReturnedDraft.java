package cn.fadu.legality;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.HeadFinding;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.matter.FirstAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A drafted opinion that was sent back is what its drafter goes on from. */
@Component
class ReturnedDraft implements FirstAnswers {

    @Override
    public String act() {
        return "userTask_draftOpinion";
    }

    @Override
    public Optional<Map<String, List<String>>> of(Dossier dossier) {
        return Optional.ofNullable(dossier.legality().opinionDraft()).map(ReturnedDraft::answers);
    }

    private static Map<String, List<String>> answers(OpinionDrafted draft) {
        Map<String, List<String>> answers = new HashMap<>();
        put(answers, "reviewBasis", draft.basis());
        for (HeadFinding finding : draft.findings()) {
            String head = finding.head().name().toLowerCase(Locale.ROOT);
            put(answers, head, finding.compliance().name());
            put(answers, head + "Reasons", finding.reasons());
        }
        put(answers, "conclusion", draft.conclusion().name());
        put(answers, "exploratoryFinding", draft.exploratoryFinding());
        for (int i = 0; i < draft.amendments().size(); i++) {
            Amendment point = draft.amendments().get(i);
            String row = "amendments[" + i + "].";
            put(answers, row + "required", point.required() ? "true" : null);
            put(answers, row + "text", point.text());
        }
        return answers;
    }

    private static void put(Map<String, List<String>> answers, String field, String value) {
        if (value != null) {
            answers.put(field, List.of(value));
        }
    }
}
