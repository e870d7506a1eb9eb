package cn.fadu.demo;

import cn.fadu.dossier.DecisionClass;
import cn.fadu.initiation.Catalogue;
import cn.fadu.initiation.CatalogueItem;
import cn.fadu.initiation.CatalogueItemId;
import cn.fadu.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The model city's catalogue of decision matters for 2025. */
@Component
@Profile("demo")
class DemoCatalogue implements InitializingBean {

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
                    "《城市市容和环境卫生管理条例》", "2025年11月"));

    private final Catalogue catalogue;

    /** Units and people come first. */
    DemoCatalogue(Catalogue catalogue, DemoPeople people) {
        this.catalogue = catalogue;
    }

    private record Item(int number, String title, String unit, DecisionClass decisionClass, String basis, String planned) {

        CatalogueItem item() {
            UUID id = UUID.nameUUIDFromBytes(("demo-catalogue/" + YEAR + "/" + number).getBytes(StandardCharsets.UTF_8));
            return new CatalogueItem(new CatalogueItemId(id), DemoPeople.CITY, YEAR, number, title, new UnitId(unit),
                    decisionClass, basis, planned, null);
        }
    }

    @Override
    public void afterPropertiesSet() {
        ITEMS.stream().map(Item::item).filter(i -> catalogue.find(i.organ(), i.id()).isEmpty()).forEach(catalogue::add);
    }
}
