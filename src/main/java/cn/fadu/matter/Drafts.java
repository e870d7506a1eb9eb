package cn.fadu.matter;

import cn.fadu.dossier.DocumentRef;
import cn.fadu.dossier.DraftFact.Alternative;
import cn.fadu.dossier.DraftFact.Basis;
import cn.fadu.dossier.DraftFact.DraftRegistered;
import cn.fadu.dossier.DraftFact.Foundation;
import cn.fadu.dossier.DraftFact.Manifest;
import cn.fadu.dossier.DraftFact.Research;
import cn.fadu.dossier.Procedure;
import cn.fadu.forms.FormValues;
import java.util.Set;

/** Reads a version of the draft out of the fields that forms about drafts share. */
public final class Drafts {

    private Drafts() {
    }

    /**
     * The next version, from the fields {@code text}, {@code explanation}, {@code annexes}, {@code basis} (where
     * the form has it) and {@code changes}. What is not given anew is taken over from the current version.
     *
     * @param affects procedures whose results the change touches
     */
    public static DraftRegistered next(ActContext context, FormValues values, Set<Procedure> affects) {
        DraftRegistered current = context.dossier().currentDraft().orElse(null);
        DocumentRef explanation = context.document(values, "explanation");
        Manifest manifest = new Manifest(context.document(values, "text"),
                explanation == null && current != null ? current.manifest().explanation() : explanation,
                values.files("annexes").isEmpty() && current != null ? current.manifest().annexes()
                        : context.documents(values, "annexes"));
        String basis = values.has("basis") ? values.textOrNull("basis") : null;
        return new DraftRegistered(context.today(), current == null ? 1 : current.number() + 1, manifest.digest(), manifest,
                basis == null && current != null ? current.basis() : basis, affects, values.textOrNull("changes"),
                values.has("bases") ? foundation(values) : current == null ? null : current.foundation(),
                context.person(), context.actor().unit());
    }

    private static Foundation foundation(FormValues values) {
        return new Foundation(
                values.rows("bases").stream().map(r -> new Basis(r.textOrNull("name"), r.textOrNull("number"),
                        r.textOrNull("articles"), r.has("inForce") && r.textOrNull("inForce") != null ? r.isYes("inForce") : null, r.textOrNull("clause"))).toList(),
                values.rows("options").stream().map(r -> new Alternative(r.textOrNull("name"), r.textOrNull("content"),
                        r.textOrNull("assessment"))).toList(),
                values.textOrNull("costs"), values.textOrNull("benefits"),
                values.rows("research").stream().map(r -> new Research(r.textOrNull("object"), r.textOrNull("method"),
                        r.textOrNull("findings"))).toList());
    }
}
