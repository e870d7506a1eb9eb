package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Amendment;
import cn.fadu.dossier.LegalityFact.Conclusion;
import cn.fadu.dossier.LegalityFact.HeadFinding;
import cn.fadu.dossier.LegalityFact.HeadFinding.Compliance;
import cn.fadu.dossier.LegalityFact.OpinionDrafted;
import cn.fadu.matter.Panel.Line;
import cn.fadu.matter.Panel.Tone;
import cn.fadu.matter.Panel.Words;
import java.util.ArrayList;
import java.util.List;

/** An opinion on a draft, line by line: its conclusion, the three heads, its points. */
final class OpinionLines {

    private OpinionLines() {
    }

    static List<Line> of(OpinionDrafted opinion) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Words.of("legality.conclusion")).state(Words.of(opinion.conclusion()), tone(opinion.conclusion()))
                .saying(Words.of("legality.exploratory"), opinion.exploratoryFinding())
                .saying(Words.of("fact.OpinionDrafted.basis"), opinion.basis()));
        for (HeadFinding finding : opinion.findings()) {
            lines.add(Line.of(Words.of("legality.head." + finding.head().name()))
                    .state(Words.of(finding.compliance()), tone(finding.compliance()))
                    .saying(Words.of("legality.reasons"), finding.reasons()));
        }
        opinion.amendments().forEach(a -> lines.add(point(a)));
        return lines;
    }

    static Line point(Amendment point) {
        return Line.of(Words.of("legality.point", point.number(),
                        Words.of(point.required() ? "legality.point.required" : "legality.point.suggested")))
                .saying(Words.of("legality.point.text"), point.text());
    }

    static Tone tone(Conclusion conclusion) {
        return conclusion == Conclusion.LAWFUL ? Tone.GOOD : conclusion == Conclusion.UNLAWFUL ? Tone.BAD : Tone.NEAR;
    }

    private static Tone tone(Compliance compliance) {
        return compliance == Compliance.COMPLIES ? Tone.GOOD : compliance == Compliance.VIOLATES ? Tone.BAD : Tone.NEAR;
    }
}
