package cn.fadu.statute;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentConsented;
import cn.fadu.dossier.CatalogueFact.CatalogueConsented;
import cn.fadu.dossier.CatalogueFile;
import cn.fadu.dossier.CatalogueFile.Adjustment;
import cn.fadu.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The catalogue, and every adjustment of it, is published only after the Party committee at the same level agreed (Order
 * 713, Art. 3(3)). A nil return is no catalogue: the head of the office signs it.
 */
final class CatalogueConsentFirst extends LawRule {

    CatalogueConsentFirst() {
        super("catalogueConsentFirst", ORDER_713, Set.of(GuardedAct.PUBLISH_CATALOGUE), "order-713/3-3");
    }

    @Override
    Optional<LocalDate> subject(Dossier dossier) {
        CatalogueFile file = dossier.catalogue();
        return Stream.concat(Stream.ofNullable(file.published()).map(p -> p.on()),
                file.adjustments().stream().filter(a -> a.published() != null).map(a -> a.published().on()))
                .reduce((first, second) -> second);
    }

    @Override
    Verdict forward(Situation s) {
        CatalogueFile file = s.dossier().catalogue();
        if (file.year() == 0) {
            return notRequired();
        }
        Verdict whole = whole(file, s);
        if (whole.closes() || file.published() == null) {
            return whole;
        }
        return file.adjustments().stream().filter(a -> a.published() != null || a.isOpen()).map(a -> adjusted(a, s))
                .reduce((first, second) -> first.closes() ? first : second).orElse(whole);
    }

    private Verdict whole(CatalogueFile file, Situation s) {
        NextCatalogueAct next = new NextCatalogueAct(s);
        if (file.isNil()) {
            return file.nilReturn() != null && file.nilReturn().signed() ? holds("nil", file.nilReturn().on())
                    : broken("nilUnsigned", next.find());
        }
        CatalogueConsented consent = file.consent();
        return consent == null ? broken("missing", next.find())
                : answered(consent.answer(), consent.on(), file.published() == null ? s.today() : file.published().on(), next);
    }

    private Verdict adjusted(Adjustment adjustment, Situation s) {
        NextCatalogueAct next = new NextCatalogueAct(s);
        CatalogueAdjustmentConsented consent = adjustment.consent();
        return consent == null ? broken("adjustmentMissing", next.find())
                : answered(consent.answer(), consent.on(),
                        adjustment.published() == null ? s.today() : adjustment.published().on(), next);
    }

    private Verdict answered(Answer answer, LocalDate on, LocalDate published, NextCatalogueAct next) {
        if (answer != Answer.AGREED) {
            return broken("notAgreed", next.find());
        }
        return on.isAfter(published) ? broken("late", next.find(), on, published) : holds("agreed", on);
    }
}
