package cn.fadu.legality;

import cn.fadu.dossier.LegalityFact.Head;
import cn.fadu.dossier.LegalityFact.HeadFinding;
import cn.fadu.dossier.LegalityFact.HeadFinding.Compliance;
import cn.fadu.forms.FormValues;
import java.util.List;

/** The three heads of review (Art. 27) as forms ask for them. */
final class Heads {

    private Heads() {
    }

    static List<HeadFinding> findings(FormValues values) {
        return List.of(finding(values, Head.AUTHORITY, "authority"), finding(values, Head.PROCEDURE, "procedure"),
                finding(values, Head.CONTENT, "content"));
    }

    private static HeadFinding finding(FormValues values, Head head, String field) {
        return new HeadFinding(head, values.choice(field, Compliance.class), values.textOrNull(field + "Reasons"));
    }
}
