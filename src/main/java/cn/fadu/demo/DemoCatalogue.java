package cn.fadu.demo;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.identity.Directory;
import cn.fadu.initiation.catalogue.OpenCatalogue;
import cn.fadu.ledger.Ledger;
import cn.fadu.matter.ActPipeline;
import cn.fadu.matter.ActRequest;
import cn.fadu.matter.ActResult;
import cn.fadu.shared.ActId;
import cn.fadu.shared.Actor;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.OfficialClock;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.TaskId;
import cn.fadu.worklist.Worklist;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The model city's catalogue of decision matters for 2025, made through the use cases before the application is ready. A step
 * that was done in an earlier run is passed over.
 */
@Component
@Profile("demo")
class DemoCatalogue implements ApplicationRunner {

    private static final int YEAR = 2025;
    private static final List<Item> ITEMS = List.of(
            new Item(1, "示范市牛羊定点屠宰管理办法", "agriculture", DecisionClass.PUBLIC_POLICY,
                    "《中华人民共和国动物防疫法》《生猪屠宰管理条例》", "2025年5月"),
            new Item(2, "示范市农业农村现代化“十五五”规划", "agriculture", DecisionClass.PLAN,
                    "《中华人民共和国乡村振兴促进法》", "2025年12月"),
            new Item(3, "示范市撂荒耕地盘活利用工作方案", "agriculture", DecisionClass.RESOURCES,
                    "《中华人民共和国土地管理法》", "2025年9月"),
            new Item(4, "示范市互联网租赁自行车管理办法", "urban-management", DecisionClass.PUBLIC_POLICY,
                    "《中华人民共和国道路交通安全法》", "2025年8月"),
            new Item(5, "示范市餐厨垃圾集中处理中心建设项目", "urban-management", DecisionClass.CONSTRUCTION_PROJECT,
                    "《中华人民共和国固体废物污染环境防治法》", "2025年10月"),
            new Item(6, "示范市城区户外广告设置调整方案", "urban-management", DecisionClass.OTHER_MAJOR,
                    "《城市市容和环境卫生管理条例》", "2025年11月"),
            new Item(7, "示范市城区便民疏导点设置方案", "urban-management", DecisionClass.PUBLIC_POLICY,
                    "《城市市容和环境卫生管理条例》", "2025年2月"),
            new Item(8, "示范市农药包装废弃物回收处理管理办法", "agriculture", DecisionClass.PUBLIC_POLICY,
                    "《农药管理条例》《农药包装废弃物回收处理管理办法》", "2025年6月"),
            new Item(9, "示范市农村生活污水治理设施运行管护办法", "agriculture", DecisionClass.PUBLIC_POLICY,
                    "《中华人民共和国水污染防治法》", "2025年7月"),
            new Item(10, "示范市城市生活垃圾分类管理实施方案", "urban-management", DecisionClass.PUBLIC_POLICY,
                    "《中华人民共和国固体废物污染环境防治法》", "2025年6月"),
            new Item(11, "示范市东郊生活垃圾转运站建设项目", "urban-management", DecisionClass.CONSTRUCTION_PROJECT,
                    "《中华人民共和国城乡规划法》《城市市容和环境卫生管理条例》", "2025年9月"),
            new Item(12, "示范市水产养殖禁养区划定调整方案", "agriculture", DecisionClass.RESOURCES,
                    "《中华人民共和国渔业法》", "2025年8月"),
            new Item(13, "示范市城区夜间分时停车管理方案", "urban-management", DecisionClass.PUBLIC_POLICY,
                    "《中华人民共和国道路交通安全法》", "2025年4月"));

    private final OpenCatalogue openCatalogue;
    private final ActPipeline pipeline;
    private final Worklist worklist;
    private final Directory directory;
    private final Ledger ledger;
    private final OfficialClock clock;

    DemoCatalogue(OpenCatalogue openCatalogue, ActPipeline pipeline, Worklist worklist, Directory directory, Ledger ledger,
                  OfficialClock clock) {
        this.openCatalogue = openCatalogue;
        this.pipeline = pipeline;
        this.worklist = worklist;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Item(int number, String title, String unit, DecisionClass decisionClass, String basis, String planned) {

        /** As a unit proposes it. */
        Map<String, List<String>> proposal() {
            return form("title", title, "decisionClass", decisionClass.name(), "problem", "见建议书。", "reasons", basis,
                    "solution", "拟定" + title + "。", "necessity", "列入年度工作要点。", "feasibility", "承办单位已作前期研究。");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String today = clock.today().toString();
        ActId opening = id("opened");
        MatterId matter = new MatterId(opening.value());
        if (ledger.byAct(opening).isEmpty()) {
            must(openCatalogue.execute(opening, actor("office"), form("year", String.valueOf(YEAR), "notice",
                    "各单位围绕年度重点工作提出决策事项建议。")).result());
        }
        for (Item item : ITEMS) {
            act(matter, item.unit().equals("agriculture") ? "undertaker" : "undertaker2", "act_handInCatalogueProposal",
                    "proposal " + item.number(), item.proposal());
        }
        act(matter, "office", "userTask_closeProposals", "closed", form("note", "已向各单位书面征集。"));
        act(matter, "office", "userTask_studyProposals", "studied", studied());
        act(matter, "office", "userTask_compileCatalogue", "compiled", compiled());
        act(matter, "recorder", "userTask_recordCatalogueDeliberation", "deliberated",
                form("outcome", "PASSED", "heldOn", today, "number", "示政纪〔2025〕1号"));
        act(matter, "office", "userTask_recordCatalogueConsent", "consented",
                form("answer", "AGREED", "answeredOn", today, "number", "示委办复〔2025〕1号"));
        act(matter, "office", "userTask_publishCatalogue", "published", form("publishedOn", today, "channels",
                "GOVERNMENT_WEBSITE", "address", "示范市人民政府网站 · 重大行政决策专栏"));
    }

    private static Map<String, List<String>> studied() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
            form.put("judgements[" + i + "].proposal", List.of(String.valueOf(i + 1)));
            form.put("judgements[" + i + "].finding", List.of("LISTED"));
            form.put("judgements[" + i + "].reason", List.of("列入年度工作要点，论证充分。"));
        }
        return form;
    }

    private static Map<String, List<String>> compiled() {
        Map<String, List<String>> form = form("result", "CATALOGUE");
        for (Item item : ITEMS) {
            String row = "items[" + (item.number() - 1) + "].";
            form.putAll(form(row + "title", item.title(), row + "unit", item.unit(), row + "decisionClass",
                    item.decisionClass().name(), row + "basis", item.basis(), row + "procedures",
                    "公众参与、合法性审查、集体讨论决定", row + "planned", item.planned()));
        }
        return form;
    }

    private void act(MatterId matter, String account, String act, String step, Map<String, List<String>> form) {
        ActId id = id(step);
        if (ledger.byAct(id).isEmpty()) {
            TaskId task = act.startsWith("act_") ? null : worklist.openIn(matter).stream()
                    .filter(w -> w.act().equals(act)).findFirst().orElseThrow().task();
            must(pipeline.perform(new ActRequest(matter, act, task, id, actor(account), form)));
        }
    }

    private Actor actor(String account) {
        return directory.holdingsOf(new PersonId(account)).get(0).asActor();
    }

    private static void must(ActResult result) {
        if (!(result instanceof ActResult.Recorded)) {
            throw new IllegalStateException("the catalogue of the demonstration: " + result);
        }
    }

    private static ActId id(String step) {
        return new ActId(UUID.nameUUIDFromBytes(("demo-catalogue/" + YEAR + "/" + step).getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, List<String>> form(String... pairs) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], List.of(pairs[i + 1]));
        }
        return form;
    }
}
