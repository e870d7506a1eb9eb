package cn.fadu.demo;

import cn.fadu.identity.DemoAccounts;
import cn.fadu.identity.Directory;
import cn.fadu.identity.People;
import cn.fadu.identity.People.Names;
import cn.fadu.identity.PostHolding;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The model city and one account for each of its posts; none of this exists outside the demonstration. */
@Component
@Profile("demo")
public class DemoPeople implements InitializingBean, DemoAccounts {

    public static final OrganId CITY = new OrganId("demo-city");
    public static final String PASSWORD = "fadu-demo";

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private record DemoUnit(String code, String zh, String en, String function) {
    }

    private record DemoPerson(String login, String zh, String en, String unit, String post, Names title) {

        private DemoPerson(String login, String zh, String en, String unit, String post) {
            this(login, zh, en, unit, post, null);
        }
    }

    private static final List<DemoUnit> UNITS = List.of(
            new DemoUnit("agriculture", "市农业农村局", "Bureau of Agriculture and Rural Affairs", null),
            new DemoUnit("urban-management", "市城市管理局", "Urban Management Bureau", null),
            new DemoUnit("finance", "市财政局", "Finance Bureau", null),
            new DemoUnit("natural-resources", "市自然资源和规划局", "Bureau of Natural Resources and Planning", null),
            new DemoUnit("office", "市政府办公室", "Office of the Municipal Government", "office"),
            new DemoUnit("justice", "市司法局", "Justice Bureau", "legality"),
            new DemoUnit("advisers", "市政府法律顾问团", "Legal Advisers to the Municipal Government", "advisers"),
            new DemoUnit("experts", "市重大行政决策咨询论证专家库", "Expert Pool for Major Decisions", "experts"),
            new DemoUnit("risk-centre", "市社会稳定风险评估中心", "Social Stability Risk Assessment Centre", "risk"),
            new DemoUnit("market-regulation", "市市场监督管理局", "Market Regulation Bureau", "market"),
            new DemoUnit("leadership", "市政府领导", "Leadership of the Municipal Government", "leadership"),
            new DemoUnit("evaluation-centre", "市决策评估研究院", "Institute for Decision Evaluation", "evaluation"),
            new DemoUnit("archives", "市政府办公室档案科", "Archives Section of the Office", "archives"),
            new DemoUnit("audit", "市审计局", "Audit Bureau", "audit"),
            new DemoUnit("information-centre", "市信息中心", "Information Centre", "administration"));

    private static final List<DemoPerson> PEOPLE = List.of(
            new DemoPerson("undertaker", "陈立新", "Chen Lixin", "agriculture", "undertaker"),
            new DemoPerson("unit-legal", "林静", "Lin Jing", "agriculture", "unit-legal"),
            new DemoPerson("unit-head", "张德明", "Zhang Deming", "agriculture", "unit-head",
                    new Names("市农业农村局局长", "Director of Agriculture and Rural Affairs")),
            new DemoPerson("presider", "方志强", "Fang Zhiqiang", "agriculture", "presider"),
            new DemoPerson("undertaker2", "郑晓峰", "Zheng Xiaofeng", "urban-management", "undertaker"),
            new DemoPerson("unit-legal2", "徐文婷", "Xu Wenting", "urban-management", "unit-legal"),
            new DemoPerson("unit-head2", "高建华", "Gao Jianhua", "urban-management", "unit-head",
                    new Names("市城市管理局局长", "Director of Urban Management")),
            new DemoPerson("presider2", "宋春梅", "Song Chunmei", "urban-management", "presider"),
            new DemoPerson("undertaker3", "贾文涛", "Jia Wentao", "finance", "undertaker"),
            new DemoPerson("undertaker4", "苏婉如", "Su Wanru", "natural-resources", "undertaker"),
            new DemoPerson("office", "王海涛", "Wang Haitao", "office", "office"),
            new DemoPerson("expert", "冯思远", "Feng Siyuan", "experts", "expert"),
            new DemoPerson("expert2", "曾宪文", "Zeng Xianwen", "experts", "expert"),
            new DemoPerson("expert3", "谢明慧", "Xie Minghui", "experts", "expert"),
            new DemoPerson("assessor", "蒋志平", "Jiang Zhiping", "risk-centre", "assessor"),
            new DemoPerson("market-regulator", "韩雪梅", "Han Xuemei", "market-regulation", "market-regulator"),
            new DemoPerson("office-head", "梁玉成", "Liang Yucheng", "office", "office-head",
                    new Names("市政府办公室主任", "Director of the Office")),
            new DemoPerson("reviewer", "周敏", "Zhou Min", "justice", "reviewer"),
            new DemoPerson("adviser", "何文彬", "He Wenbin", "advisers", "adviser"),
            new DemoPerson("adviser2", "沈雅琴", "Shen Yaqin", "advisers", "adviser"),
            new DemoPerson("checker", "赵国强", "Zhao Guoqiang", "justice", "checker"),
            new DemoPerson("approver", "孙丽华", "Sun Lihua", "justice", "approver"),
            new DemoPerson("director", "吴建国", "Wu Jianguo", "justice", "director"),
            new DemoPerson("chief", "李明远", "Li Mingyuan", "leadership", "chief", new Names("市长", "Mayor")),
            new DemoPerson("member1", "刘振宇", "Liu Zhenyu", "leadership", "member",
                    new Names("常务副市长", "Executive Vice Mayor")),
            new DemoPerson("member2", "黄秀兰", "Huang Xiulan", "leadership", "member", new Names("副市长", "Vice Mayor")),
            new DemoPerson("member3", "马晓东", "Ma Xiaodong", "leadership", "member", new Names("副市长", "Vice Mayor")),
            new DemoPerson("member4", "罗文静", "Luo Wenjing", "leadership", "member",
                    new Names("市政府秘书长", "Secretary-General")),
            new DemoPerson("recorder", "唐雨晴", "Tang Yuqing", "office", "recorder"),
            new DemoPerson("evaluator", "邱少华", "Qiu Shaohua", "evaluation-centre", "evaluator"),
            new DemoPerson("archivist", "许慧芳", "Xu Huifang", "archives", "archivist"),
            new DemoPerson("auditor", "邓志刚", "Deng Zhigang", "audit", "auditor"),
            new DemoPerson("sysadmin", "曹阳", "Cao Yang", "information-centre", "sysadmin"),
            new DemoPerson("secadmin", "彭磊", "Peng Lei", "information-centre", "secadmin"),
            new DemoPerson("audadmin", "袁媛", "Yuan Yuan", "information-centre", "audadmin"));

    private static final Names REVIEW = new Names("合法性审查科", "Legality Review Section");
    private static final Names DOCUMENTS = new Names("规范性文件科", "Normative Documents Section");
    private static final Map<String, Names> SECTIONS = Map.of("reviewer", REVIEW, "checker", DOCUMENTS);

    private final People people;
    private final Directory directory;

    DemoPeople(People people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    @Override
    public void afterPropertiesSet() {
        people.addOrgan(CITY, new Names("示范市人民政府", "Model City People's Government"), "city", "CN-national");
        UNITS.forEach(u -> people.addUnit(CITY, new UnitId(u.code()), new Names(u.zh(), u.en()), u.function()));
        // One hash for all: the password is no secret, and hashing it for each would delay every start.
        String hash = people.hash(PASSWORD);
        for (DemoPerson p : PEOPLE) {
            PersonId person = new PersonId(p.login());
            people.addPerson(CITY, person, new Names(p.zh(), p.en()), hash);
            people.addPost(CITY, person, new UnitId(p.unit()), SECTIONS.get(p.login()), new PostKind(p.post()), p.title(),
                    SINCE);
        }
        // A second post, for showing how one switches.
        people.addPost(CITY, new PersonId("reviewer"), new UnitId("justice"), REVIEW, new PostKind("checker"), null,
                SINCE.plusMonths(1));
    }

    @Override
    public List<DemoAccount> all() {
        return PEOPLE.stream().map(this::account).toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    private DemoAccount account(DemoPerson p) {
        PersonId person = new PersonId(p.login());
        String post = directory.holdingsOf(person).stream().findFirst().map(PostHolding::post)
                .map(directory::postName).orElse(p.post());
        return new DemoAccount(p.login(), directory.personName(person), directory.unitName(CITY, new UnitId(p.unit())),
                post);
    }
}
