package cn.fadu.statute;

import cn.fadu.dossier.Dossier;
import cn.fadu.dossier.PublicationFact.DisclosureChecked;
import cn.fadu.dossier.PublicationFact.DisclosureChecked.Disclosure;
import cn.fadu.dossier.PublicationFile;
import cn.fadu.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Before publication somebody else than who issues or publishes the text judges whether it may be disclosed (Information Disclosure
 * Regulation, Art. 17; Order 713, Art. 32). That it was the same person is a warning: the law asks for the judgement, our
 * practice for the second person: neither who issued nor who published.
 */
final class DisclosureCheckedFirst extends LawRule {

    private static final LocalDate IN_FORCE = LocalDate.of(2019, 5, 15);

    DisclosureCheckedFirst() {
        super("disclosureChecked", IN_FORCE, Set.of(GuardedAct.PUBLISH_DECISION), "information-regulation/17",
                "order-713/32");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        return Optional.ofNullable(dossier.publication().published()).map(p -> p.on());
    }

    @Override
    Verdict forward(Situation s) {
        DisclosureChecked check = s.dossier().publication().disclosure();
        if (check == null) {
            return broken("unchecked", NextAct.in(s).towardsClosing());
        }
        if (check.disclosure() != Disclosure.FULL && isBlank(check.basis())) {
            return broken("withoutBasis", NextAct.in(s).act("userTask_checkDisclosure", Desks.UNIT_LEGAL));
        }
        if (check.disclosure() == Disclosure.NONE) {
            return broken("notDisclosable", NextAct.in(s).close());
        }
        LocalDate day = subject(s.dossier()).orElse(s.today());
        if (check.on().isAfter(day)) {
            return broken("late", NextAct.in(s).act("userTask_publishDecision", Desks.OFFICE), check.on(), day);
        }
        return isNoSecondPerson(check.by(), s.dossier().publication()) ? warning("samePerson", null, check.by())
                : holds(check.disclosure() == Disclosure.FULL ? "full" : "partial", check.on());
    }

    private static boolean isNoSecondPerson(PersonId checker, PublicationFile publication) {
        boolean signed = publication.issue() != null && checker != null && checker.equals(publication.issue().signer());
        return signed || publication.published() != null && checker != null
                && checker.equals(publication.published().by());
    }
}
