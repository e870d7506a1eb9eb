package cn.fadu.dossier;

import cn.fadu.shared.Digest;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts about versions of the draft (决策草案, Order 713, Art. 12). */
public sealed interface DraftFact extends Fact {

    /**
     * A version of the draft was registered.
     *
     * @param number  version, from one
     * @param draft   digest of {@code manifest}, see {@link Manifest#digest()}: what results of procedures refer to
     * @param affects the procedures whose earlier results the change touches, as the unit judges; legality review always
     *                counts as touched, whatever is stated here
     * @param basis   the laws, regulations, rules and policies the draft rests on, as text
     * @param foundation what the draft was worked out from; null where a form does not ask for it
     */
    record DraftRegistered(LocalDate on, int number, Digest draft, Manifest manifest, String basis,
                           Set<Procedure> affects, String changes, Foundation foundation, PersonId by,
                           UnitId unit) implements DraftFact {

        public DraftRegistered {
            affects = Set.copyOf(affects);
        }

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withDraft(this);
        }
    }

    /** What a draft was worked out from (Art. 12): bases, alternatives, costs and benefits, research. */
    record Foundation(List<Basis> bases, List<Alternative> options, String costs, String benefits, List<Research> research) {

        public Foundation {
            bases = List.copyOf(bases);
            options = List.copyOf(options);
            research = List.copyOf(research);
        }
    }

    /**
     * A law, regulation, rule or policy.
     *
     * @param inForce null where nobody said
     * @param clause  what of the draft corresponds to it
     */
    record Basis(String name, String number, String articles, Boolean inForce, String clause) {
    }

    /** One of several ways to settle what opinions differ about. */
    record Alternative(String name, String content, String assessment) {
    }

    /** Research done for the draft. */
    record Research(String object, String method, String findings) {
    }

    /**
     * The head of the unit signed the draft or returned it for correction (单位内部呈批).
     *
     * @param number version the head saw
     */
    record DraftApproved(LocalDate on, Digest draft, int number, boolean signed, String comment,
                         PersonId by) implements DraftFact {

        @Override
        public Dossier applyTo(Dossier dossier) {
            return dossier.withApproval(this);
        }
    }

    /**
     * What a draft consists of. The digest of a manifest is the identity of the draft version.
     *
     * @param explanation explanation of the draft (起草说明), or null
     */
    record Manifest(DocumentRef text, DocumentRef explanation, List<DocumentRef> annexes) {

        public Manifest {
            annexes = List.copyOf(annexes);
        }

        /**
         * SHA-256 of one line per document, in the order text, explanation, annexes as listed: the document's digest, two
         * spaces, and {@code text}, {@code explanation} or {@code annex-N} (N from one); each line ends with a line feed.
         */
        public Digest digest() {
            StringBuilder lines = new StringBuilder();
            lines.append(text.digest()).append("  text\n");
            if (explanation != null) {
                lines.append(explanation.digest()).append("  explanation\n");
            }
            for (int i = 0; i < annexes.size(); i++) {
                lines.append(annexes.get(i).digest()).append("  annex-").append(i + 1).append('\n');
            }
            return Digest.ofText(lines.toString());
        }
    }
}
