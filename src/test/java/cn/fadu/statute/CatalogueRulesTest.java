package cn.fadu.statute;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CatalogueFact.Answer;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentConsented;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentDecided;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentProposed;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentProposed.Change;
import cn.fadu.dossier.CatalogueFact.CatalogueAdjustmentPublished;
import cn.fadu.dossier.CatalogueFact.CatalogueCompiled;
import cn.fadu.dossier.CatalogueFact.CatalogueConsented;
import cn.fadu.dossier.CatalogueFact.CatalogueDeliberated;
import cn.fadu.dossier.CatalogueFact.CatalogueOpened;
import cn.fadu.dossier.CatalogueFact.CataloguePublished;
import cn.fadu.dossier.CatalogueFact.Item;
import cn.fadu.dossier.CatalogueFact.NilReturnSigned;
import cn.fadu.dossier.CatalogueFact.ProposalsClosed;
import cn.fadu.dossier.DecisionClass;
import cn.fadu.dossier.Dossier;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueRulesTest {

    private static final String CONSENT = "catalogueConsentFirst";
    private static final Item ITEM = new Item(1, "t", new UnitId("unit"), DecisionClass.PLAN, null, null, null, false);

    private final CaseFile opened = new CaseFile(Dossier.EMPTY).plus(new CatalogueOpened(CaseFile.date("2026-01-05"),
            new OrganId("organ"), 2026, "catalogue", null, null, new UnitId("office"), null,
            CaseFile.startedOn("2026-01-05").on("2026-01-05").dossier().start().profile()));
    private final CaseFile compiled = opened.plus(new ProposalsClosed(CaseFile.date("2026-01-06"), null, null))
            .plus(new CatalogueCompiled(CaseFile.date("2026-01-07"), CatalogueCompiled.Result.CATALOGUE, null, List.of(ITEM),
                    null));
    private final CaseFile passed = compiled.plus(new CatalogueDeliberated(CaseFile.date("2026-01-08"),
            CatalogueDeliberated.Outcome.PASSED, "1", null, null));

    @Test
    void a_catalogue_is_published_after_the_party_committee_agreed() {
        assertThat(Ask.forward(CONSENT, opened.on("2026-01-09"))).isEqualTo("BROKEN missing");
        assertThat(Ask.remedy(CONSENT, opened.on("2026-01-09"))).isEqualTo("userTask_closeProposals office/office 2026-01-09");
        assertThat(Ask.remedy(CONSENT, compiled.on("2026-01-09")))
                .isEqualTo("userTask_recordCatalogueDeliberation office/recorder 2026-01-09");
        assertThat(Ask.remedy(CONSENT, passed.on("2026-01-09")))
                .isEqualTo("userTask_recordCatalogueConsent office/office 2026-01-09");
        assertThat(Ask.forward(CONSENT, answered(Answer.CHANGES).on("2026-01-12"))).isEqualTo("BROKEN notAgreed");
        assertThat(Ask.remedy(CONSENT, answered(Answer.CHANGES).on("2026-01-12")))
                .isEqualTo("userTask_compileCatalogue office/office 2026-01-12");
        assertThat(Ask.forward(CONSENT, answered(Answer.AGREED).on("2026-01-12"))).isEqualTo("HOLDS agreed");
        assertThat(Ask.back(CONSENT, published("2026-01-12").on("2026-01-13"))).isEqualTo("HOLDS agreed");
        assertThat(Ask.back(CONSENT, published("2026-01-09").on("2026-01-13"))).isEqualTo("BROKEN late");
    }

    @Test
    void an_adjustment_needs_a_consent_of_its_own() {
        CaseFile proposed = published("2026-01-12").plus(new CatalogueAdjustmentProposed(CaseFile.date("2026-05-06"),
                Change.CANCEL, ITEM, "r", new UnitId("unit"), null));
        assertThat(Ask.forward(CONSENT, proposed.on("2026-05-07"))).isEqualTo("BROKEN adjustmentMissing");
        assertThat(Ask.remedy(CONSENT, proposed.on("2026-05-07")))
                .isEqualTo("userTask_decideCatalogueAdjustment leadership/chief 2026-05-07");
        CaseFile agreed = proposed.plus(new CatalogueAdjustmentDecided(CaseFile.date("2026-05-07"), true, null, null, null))
                .plus(new CatalogueAdjustmentConsented(CaseFile.date("2026-05-08"), Answer.AGREED, "2", null, null, null));
        assertThat(Ask.forward(CONSENT, agreed.on("2026-05-08"))).isEqualTo("HOLDS agreed");
        assertThat(Ask.back(CONSENT, agreed.plus(new CatalogueAdjustmentPublished(CaseFile.date("2026-05-07"), Set.of(), null,
                null, null)).on("2026-05-09"))).isEqualTo("BROKEN late");
    }

    @Test
    void a_nil_return_is_signed_instead() {
        CaseFile nil = opened.plus(new ProposalsClosed(CaseFile.date("2026-01-06"), null, null))
                .plus(new CatalogueCompiled(CaseFile.date("2026-01-07"), CatalogueCompiled.Result.NIL, "none", List.of(), null));
        assertThat(Ask.forward(CONSENT, nil.on("2026-01-08"))).isEqualTo("BROKEN nilUnsigned");
        assertThat(Ask.remedy(CONSENT, nil.on("2026-01-08"))).isEqualTo("userTask_signNilReturn office/office-head 2026-01-08");
        assertThat(Ask.forward(CONSENT, nil.plus(new NilReturnSigned(CaseFile.date("2026-01-08"), true, null, null))
                .on("2026-01-08"))).isEqualTo("HOLDS nil");
    }

    private CaseFile answered(Answer answer) {
        return passed.plus(new CatalogueConsented(CaseFile.date("2026-01-10"), answer, "1", null, null, null));
    }

    private CaseFile published(String on) {
        return answered(Answer.AGREED).plus(new CataloguePublished(CaseFile.date(on), Set.of(), null, null, null));
    }
}
