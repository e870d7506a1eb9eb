package cn.fadu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.initiation.catalogue.OpenCatalogue;
import cn.fadu.matter.ActResult;
import cn.fadu.matter.FirstAct.Begun;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The usual way of an annual catalogue, by the people of the demonstration. */
@Component
public class CatalogueWalk {

    private final OpenCatalogue openCatalogue;
    private final Catalogue catalogue;
    private final Procedures procedures;

    CatalogueWalk(OpenCatalogue openCatalogue, Catalogue catalogue, Procedures procedures) {
        this.openCatalogue = openCatalogue;
        this.catalogue = catalogue;
        this.procedures = procedures;
    }

    public Begun attemptOpen(String account, int year) {
        return openCatalogue.execute(new ActId(UUID.randomUUID()), procedures.as(account),
                Procedures.form("year", String.valueOf(year)));
    }

    public MatterId opened(int year) {
        Begun opened = attemptOpen("office", year);
        assertThat(opened.result()).isInstanceOf(ActResult.Recorded.class);
        return opened.matter();
    }

    public void proposed(String account, MatterId matter, String title) {
        procedures.doesFree(account, matter, "act_handInCatalogueProposal", "title", title, "decisionClass", "PLAN", "problem",
                "问题", "reasons", "依据", "solution", "方案", "necessity", "必要", "feasibility", "可行");
    }

    /** Everything proposed is studied and listed, and the catalogue compiled from it. */
    public void compiled(MatterId matter, String unit, String title) {
        procedures.does("office", matter, "userTask_closeProposals");
        procedures.does("office", matter, "userTask_studyProposals", "judgements[0].proposal", "1", "judgements[0].finding",
                "LISTED", "judgements[0].reason", "论证充分");
        compile(matter, unit, title);
    }

    public void compile(MatterId matter, String unit, String title) {
        procedures.does("office", matter, "userTask_compileCatalogue", "result", "CATALOGUE", "items[0].title", title,
                "items[0].unit", unit, "items[0].decisionClass", "PLAN", "items[0].planned", "12月", "items[0].hearing", "true");
    }

    public void deliberated(MatterId matter, String outcome) {
        procedures.does("recorder", matter, "userTask_recordCatalogueDeliberation", "outcome", outcome, "heldOn", today());
    }

    public void consented(MatterId matter, String task, String answer) {
        procedures.does("office", matter, task, "answer", answer, "answeredOn", today(), "number", "党办复1号");
    }

    public void published(MatterId matter, String task) {
        procedures.does("office", matter, task, "publishedOn", today(), "channels", "GOVERNMENT_WEBSITE");
    }

    public MatterId nil(int year) {
        MatterId matter = opened(year);
        procedures.does("office", matter, "userTask_closeProposals");
        procedures.does("office", matter, "userTask_compileCatalogue", "result", "NIL", "nilReason", "没有决策事项");
        procedures.does("office-head", matter, "userTask_signNilReturn", "signed", "YES");
        published(matter, "userTask_publishCatalogue");
        return matter;
    }

    /** A published catalogue with one item. */
    public MatterId inForce(int year, String title) {
        MatterId matter = opened(year);
        proposed("undertaker", matter, title);
        compiled(matter, "agriculture", title);
        deliberated(matter, "PASSED");
        consented(matter, "userTask_recordCatalogueConsent", "AGREED");
        published(matter, "userTask_publishCatalogue");
        return matter;
    }

    public void adjustmentProposed(String account, MatterId matter, String... form) {
        Map<String, List<String>> full = Procedures.form(form);
        full.putIfAbsent("reason", List.of("实际情况变化"));
        procedures.doesFree(account, matter, "act_proposeCatalogueAdjustment", full);
    }

    /** The adjustment in hand is approved, agreed to and published. */
    public void adjusted(MatterId matter) {
        procedures.does("chief", matter, "userTask_decideCatalogueAdjustment", "approved", "YES");
        consented(matter, "userTask_recordAdjustmentConsent", "AGREED");
        published(matter, "userTask_publishCatalogueAdjustment");
    }

    /** An item added to the catalogue of this year for the account's unit; where the year has none, to a nil return. */
    public CatalogueItem item(String account, String title) {
        Actor actor = procedures.as(account);
        int year = procedures.today().getYear();
        MatterId matter = catalogue.matterOf(actor.organ(), year).orElseGet(() -> nil(year));
        adjustmentProposed(account, matter, "change", "ADD", "title", title, "unit", actor.unit().value(), "decisionClass",
                "PUBLIC_POLICY", "basis", "《中华人民共和国道路交通安全法》", "planned", year + "年9月");
        adjusted(matter);
        List<CatalogueItem> items = catalogue.ofYear(actor.organ(), year);
        return items.get(items.size() - 1);
    }

    private String today() {
        return procedures.today().toString();
    }
}
