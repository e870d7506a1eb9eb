package cn.fadu.procedure;

import static cn.fadu.procedure.Steps.UNDERTAKER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.dossier.CatalogueFile;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.CatalogueWalk;
import cn.fadu.testing.Procedures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue of a year from the first proposal to the end of the year, and every way in which it comes to nothing. */
abstract class CatalogueBranches {

    private static final String CONSENT = "userTask_recordCatalogueConsent";
    private static final String PUBLISH = "userTask_publishCatalogue";

    @Autowired
    private Procedures procedures;
    @Autowired
    private CatalogueWalk walk;
    @Autowired
    private Catalogue catalogue;

    @Test
    void units_and_the_office_propose_and_what_is_listed_is_discussed_agreed_to_and_published() {
        MatterId matter = walk.opened(2041);
        assertThat(walk.attemptOpen("office", 2041).result()).isInstanceOf(ActResult.Refused.class);
        assertThat(walk.attemptOpen(UNDERTAKER, 2042).result()).isInstanceOf(ActResult.NotFound.class);
        walk.proposed(UNDERTAKER, matter, "农田水利规划");
        walk.proposed("undertaker2", matter, "停车管理办法");
        assertThat(procedures.attemptFree("office", matter, "act_enterCatalogueProposal", "source", "LOWER_GOVERNMENT",
                "proposer", "示范县人民政府", "title", "县道改造", "decisionClass", "CONSTRUCTION_PROJECT"))
                .isInstanceOf(ActResult.Refused.class);
        procedures.doesFree("office", matter, "act_enterCatalogueProposal", "source", "DEPUTY", "proposer", "某代表", "title",
                "图书馆", "decisionClass", "CONSTRUCTION_PROJECT");
        procedures.does("office", matter, "userTask_closeProposals", "note", "书面征集");
        assertThat(procedures.attemptFree(UNDERTAKER, matter, "act_handInCatalogueProposal", "title", "迟到"))
                .isInstanceOf(ActResult.NotFound.class);
        procedures.does("office", matter, "userTask_studyProposals", "judgements[0].proposal", "1", "judgements[0].finding",
                "LISTED", "judgements[0].reason", "论证充分");
        assertThat(procedures.attempt("office", matter, "userTask_studyProposals", Procedures.form("judgements[0].proposal",
                "3", "judgements[0].finding", "NOT_LISTED"))).isInstanceOf(ActResult.Refused.class);
        procedures.does("office", matter, "userTask_studyProposals", "judgements[0].proposal", "2", "judgements[0].finding",
                "LISTED", "judgements[0].reason", "论证充分", "judgements[1].proposal", "3", "judgements[1].finding", "NOT_LISTED", "judgements[1].reason",
                "另行安排");
        walk.compile(matter, "agriculture", "农田水利规划");
        walk.deliberated(matter, "AMEND");
        walk.compile(matter, "agriculture", "农田水利规划（修改）");
        walk.deliberated(matter, "PASSED");
        walk.consented(matter, CONSENT, "CHANGES");
        walk.compile(matter, "agriculture", "农田水利规划（再修改）");
        assertThat(procedures.dossier(matter).catalogue().deliberation()).isNull();
        walk.deliberated(matter, "PASSED");
        walk.consented(matter, CONSENT, "AGREED");
        assertThat(catalogue.ofYear(procedures.as("office").organ(), 2041)).isEmpty();
        walk.published(matter, PUBLISH);
        assertThat(catalogue.ofYear(procedures.as("office").organ(), 2041)).singleElement()
                .satisfies(i -> assertThat(i.title()).isEqualTo("农田水利规划（再修改）"));
        assertThat(procedures.dossier(matter).catalogue().version()).isEqualTo(1);
    }

    @Test
    void nothing_is_published_that_is_dated_before_the_consent() {
        MatterId matter = walk.opened(2043);
        walk.proposed(UNDERTAKER, matter, "规划");
        walk.compiled(matter, "agriculture", "规划");
        walk.deliberated(matter, "PASSED");
        walk.consented(matter, CONSENT, "AGREED");
        LocalDate before = procedures.today().minusDays(1);
        assertThat(procedures.attempt("office", matter, PUBLISH, Procedures.form("publishedOn", before.toString())))
                .isInstanceOf(ActResult.Closed.class);
        walk.published(matter, PUBLISH);
    }

    @Test
    void what_the_meeting_or_the_party_committee_refuses_ends_and_the_year_can_be_opened_again() {
        MatterId rejected = walk.opened(2044);
        walk.proposed(UNDERTAKER, rejected, "规划");
        walk.compiled(rejected, "agriculture", "规划");
        walk.deliberated(rejected, "REJECTED");
        assertThat(procedures.open(rejected)).isEmpty();

        MatterId refused = walk.opened(2044);
        walk.proposed(UNDERTAKER, refused, "规划");
        walk.compiled(refused, "agriculture", "规划");
        walk.deliberated(refused, "PASSED");
        walk.consented(refused, CONSENT, "REFUSED");
        assertThat(procedures.open(refused)).isEmpty();
        assertThat(walk.opened(2044)).isNotEqualTo(refused);
    }

    @Test
    void a_year_without_matters_has_a_nil_return_signed_by_the_head_of_the_office() {
        MatterId matter = walk.opened(2045);
        procedures.does("office", matter, "userTask_closeProposals");
        procedures.does("office", matter, "userTask_compileCatalogue", "result", "NIL", "nilReason", "没有");
        procedures.does("office-head", matter, "userTask_signNilReturn", "signed", "NO", "comment", "再核实");
        procedures.does("office", matter, "userTask_compileCatalogue", "result", "NIL", "nilReason", "经核实没有");
        procedures.does("office-head", matter, "userTask_signNilReturn", "signed", "YES");
        walk.published(matter, PUBLISH);
        assertThat(procedures.dossier(matter).catalogue().isSettled()).isTrue();
    }

    @Test
    void the_catalogue_is_adjusted_as_often_as_needed_until_the_year_is_ended() {
        MatterId matter = walk.inForce(2046, "规划");
        walk.adjustmentProposed("undertaker2", matter, "change", "ADD", "title", "停车办法", "unit", "urban-management",
                "decisionClass", "PUBLIC_POLICY");
        assertThat(procedures.attemptFree("office", matter, "act_endCatalogueYear")).isInstanceOf(ActResult.NotFound.class);
        walk.adjusted(matter);
        walk.adjustmentProposed("office", matter, "change", "CHANGE", "item", "1", "title", "规划（变更）", "unit", "agriculture",
                "decisionClass", "PLAN");
        procedures.does("chief", matter, "userTask_decideCatalogueAdjustment", "approved", "YES");
        walk.consented(matter, "userTask_recordAdjustmentConsent", "CHANGES");
        procedures.does("office", matter, "userTask_reviseCatalogueAdjustment", "change", "CHANGE", "item", "1", "title",
                "规划（再变更）", "unit", "agriculture", "decisionClass", "PLAN", "reason", "按党委意见");
        walk.adjusted(matter);
        walk.adjustmentProposed("office", matter, "change", "CANCEL", "item", "1");
        procedures.does("chief", matter, "userTask_decideCatalogueAdjustment", "approved", "NO");
        walk.adjustmentProposed("office", matter, "change", "CANCEL", "item", "1");
        procedures.does("chief", matter, "userTask_decideCatalogueAdjustment", "approved", "YES");
        walk.consented(matter, "userTask_recordAdjustmentConsent", "REFUSED");
        walk.adjustmentProposed(UNDERTAKER, matter, "change", "CANCEL", "item", "1");
        walk.adjusted(matter);

        CatalogueFile file = procedures.dossier(matter).catalogue();
        assertThat(file.version()).isEqualTo(4);
        List<CatalogueItem> items = catalogue.ofYear(procedures.as("office").organ(), 2046);
        assertThat(items).extracting(i -> i.state().name()).containsExactly("CANCELLED", "ADDED");
        assertThat(items.get(0).title()).isEqualTo("规划（再变更）");
        assertThat(procedures.attemptApply(UNDERTAKER, items.get(0).id(), Procedures.application("规划")).result())
                .isInstanceOf(ActResult.NotFound.class);
        assertThat(procedures.attemptApply("undertaker2", items.get(1).id(), Procedures.application("停车办法")).result())
                .isInstanceOf(ActResult.Recorded.class);
        procedures.doesFree("office", matter, "act_endCatalogueYear", "summary", "一项取消，一项启动");
        assertThat(procedures.attemptFree("office", matter, "act_proposeCatalogueAdjustment", "change", "CANCEL", "item", "2",
                "reason", "迟")).isInstanceOf(ActResult.NotFound.class);
    }

    @Test
    void acts_on_decisions_are_no_acts_on_a_catalogue_nor_the_other_way_round() {
        MatterId matter = walk.opened(2047);
        assertThat(procedures.attemptFree("office", matter, "act_requireProcedure")).isInstanceOf(ActResult.NotFound.class);
        MatterId decision = procedures.apply(UNDERTAKER, "不是目录");
        assertThat(procedures.attemptFree(UNDERTAKER, decision, "act_handInCatalogueProposal"))
                .isInstanceOf(ActResult.NotFound.class);
    }
}
