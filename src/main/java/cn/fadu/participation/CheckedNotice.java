package cn.fadu.participation;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.ParticipationFact.NoticeDrafted;
import cn.fadu.forms.FieldProblem;
import cn.fadu.matter.FirstAnswers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notice that a second person found fit to be public is the one that is published. */
@Component
class CheckedNotice implements FirstAnswers {

    @Override
    public String act() {
        return "userTask_publishNotice";
    }

    @Override
    public Optional<Map<String, List<String>>> of(Dossier dossier) {
        return Optional.ofNullable(dossier.participation().noticeDraft()).map(drafted -> {
            Map<String, List<String>> input = new LinkedHashMap<>();
            put(input, "until", drafted.until());
            put(input, "shorteningReason", drafted.shorteningReason());
            put(input, "howToComment", drafted.howToComment());
            put(input, "contact", drafted.contact());
            put(input, "notice", drafted.notice() == null ? null : drafted.notice().id());
            put(input, "explanation", drafted.explanation() == null ? null : drafted.explanation().id());
            return input;
        });
    }

    /** A problem for each file that was checked and is published with other content. */
    static List<FieldProblem> departures(NoticeDrafted drafted, DocumentRef notice, DocumentRef explanation) {
        List<FieldProblem> problems = new ArrayList<>();
        if (drafted != null && differs(drafted.notice(), notice)) {
            problems.add(FieldProblem.of("notice", "problem.not-the-checked-file", drafted.notice().name()));
        }
        if (drafted != null && differs(drafted.explanation(), explanation)) {
            problems.add(FieldProblem.of("explanation", "problem.not-the-checked-file", drafted.explanation().name()));
        }
        return problems;
    }

    private static boolean differs(DocumentRef checked, DocumentRef published) {
        return checked != null && (published == null || !published.digest().equals(checked.digest()));
    }

    private static void put(Map<String, List<String>> input, String field, Object value) {
        if (value != null) {
            input.put(field, List.of(value.toString()));
        }
    }
}
