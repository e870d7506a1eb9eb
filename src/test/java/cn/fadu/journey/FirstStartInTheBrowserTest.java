package cn.fadu.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.setup.StaffBook;
import cn.fadu.testing.ServerProcess;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A government begins with an empty database and a browser: from the password that the start left to a first matter that
 * waits on somebody else's workbench.
 */
class FirstStartInTheBrowserTest {

    private static final String SYSTEM = "lantern veranda 7";
    private static final String SECURITY = "glacier teapot 5";
    private static final String OWN = "walnut harbour";
    /** A server that has just started draws its first pages slowly. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final String[][] UNITS = {
            {"agriculture", "市农业农村局", "", ""}, {"office", "市政府办公室", "", "政府办公室"},
            {"justice", "市司法局", "", "合法性审查"}, {"leadership", "市政府领导", "", "决策机关领导"},
            {"archives", "市政府档案科", "", "档案"}};
    private static final String[][] PEOPLE = {
            {"chen-lixin", "陈立新", "", "agriculture", "", "承办单位经办人"},
            {"lin-jing", "林静", "", "agriculture", "", "承办单位法制审核人员"},
            {"zhang-deming", "张德明", "", "agriculture", "", "承办单位负责人", "局长"},
            {"wang-haitao", "王海涛", "", "市政府办公室", "", "政府办公室经办人"},
            {"liang-yucheng", "梁玉成", "", "office", "", "政府办公室主任"},
            {"tang-yuqing", "唐雨晴", "", "office", "", "会议记录员"},
            {"zhou-min", "周敏", "", "justice", "审查科", "合法性审查人员"},
            {"zhao-guoqiang", "赵国强", "", "justice", "", "审查核稿人"},
            {"sun-lihua", "孙丽华", "", "justice", "", "审查审核人"},
            {"wu-jianguo", "吴建国", "", "justice", "", "审查签发人"},
            {"li-mingyuan", "李明远", "", "leadership", "", "行政首长", "市长"},
            {"liu-zhenyu", "刘振宇", "", "leadership", "", "会议组成人员", "副市长"},
            {"xu-huifang", "许慧芳", "", "archives", "", "档案管理员"},
            {"yuan-yuan", "袁媛", "", "administration", "", "安全审计员"}};

    @Test
    void a_city_is_set_up_and_its_first_matter_reaches_the_workbench_of_the_office() throws Exception {
        try (ServerProcess server = ServerProcess.empty(); Desk system = Desk.empty(server.port()); Desk security = Desk.empty(server.port())) {
            begins(system, Files.readString(server.file("first-password.txt")));
            assertThat(Files.exists(server.file("first-password.txt"))).isFalse();
            String handedOver = appoints(system);
            system.go("/admin/setup/people");
            new Form(system, system.page().locator("form[enctype]")).attach("填好的工作簿（.xlsx）", "人员.xlsx", StaffBook.of(UNITS, PEOPLE))
                    .submit().sees("将登记 5 个单位、14 人，提出 14 个岗位").press("确认录入").sees("14 个岗位待安全管理员确认");

            Map<String, String> slips = confirms(security, handedOver);

            system.go("/admin/setup").sees("已经可以启动第一件事项").sees("需要履行该程序时才用到");
            String matter = applies(server.port(), slips.get("chen-lixin"));
            try (Desk office = Desk.empty(server.port())) {
                entersWith(office, "wang-haitao", slips.get("wang-haitao"), OWN);
                office.sees("确认适用范围").go(matter).sees("某某市共享单车管理办法").sees("确认适用范围");
            }
            assertThat(security.errors()).isEmpty();
            assertThat(String.join("\n", server.output())).contains("first-password.txt").doesNotContain(handedOver)
                    .doesNotContain(slips.get("chen-lixin"));
        }
    }

    /** Every page leads to the one beginning; a wrong password leaves what was typed. */
    private static void begins(Desk desk, String oneTime) {
        desk.page().setDefaultNavigationTimeout(PATIENCE_MILLIS);
        desk.go("/");
        assertThat(desk.path()).isEqualTo("/setup");
        Form form = desk.form().fill("一次性密码", "abcd-efgh-jkmn-pqrs").fill("机关代码", "my-city").fill("机关名称（中文）", "某某市人民政府")
                .fill("姓名", "曹阳").fill("用户名", "cao-yang").fill("新密码", SYSTEM).fill("再次输入新密码", SYSTEM);
        form.submit().sees("一次性密码不正确或者已过期");
        assertThat(desk.form().input("机关代码")).hasValue("my-city");
        desk.form().fill("一次性密码", oneTime.strip()).fill("新密码", SYSTEM).fill("再次输入新密码", SYSTEM).submit().sees("已启用");
        desk.logIn("cao-yang", SYSTEM);
        assertThat(desk.path()).isEqualTo("/admin/setup");
    }

    private static String appoints(Desk desk) {
        desk.go("/admin/setup/security").form().fill("姓名", "彭磊").fill("用户名", "peng-lei").submit().sees("密码只在这里显示一次");
        return desk.page().locator(".one-time").textContent();
    }

    /** The security administrator's own password first, then everybody's posts and passwords. */
    private static Map<String, String> confirms(Desk desk, String handedOver) {
        entersWith(desk, "peng-lei", handedOver, SECURITY);
        assertThat(desk.path()).isEqualTo("/admin/rights");
        desk.press("确认所选").sees("已确认 14 项").go("/admin/passwords").press("生成一次性密码");
        Map<String, String> slips = new HashMap<>();
        for (Locator slip : desk.page().locator(".slips > li").all()) {
            slips.put(slip.locator("code").first().textContent(), slip.locator(".one-time").textContent());
        }
        assertThat(slips).hasSize(14);
        return slips;
    }

    /** Logs in with a password that is good once and chooses one. */
    private static void entersWith(Desk desk, String login, String oneTime, String own) {
        desk.go("/login").logIn(login, oneTime);
        assertThat(desk.path()).isEqualTo("/password");
        desk.form().fill("一次性密码", oneTime).fill("新密码", own).fill("再次输入新密码", own).submit().sees("密码已设置");
    }

    private static String applies(int port, String oneTime) {
        try (Desk undertaker = Desk.empty(port)) {
            entersWith(undertaker, "chen-lixin", oneTime, OWN);
            undertaker.go("/catalogue/start").form().fill("事项名称", "某某市共享单车管理办法").pick("事项类别", "重大公共政策和措施")
                    .fill("目录外理由", "年初部署").pick("保密属性", "可以公开").pick("建议来源", "所属部门").fill("拟解决的主要问题", "乱停乱放")
                    .fill("建议理由和依据", "《道路交通安全法》").fill("初步方案", "总量控制").fill("必要性", "现行规定不能解决").fill("可行性", "职责清楚").send();
            return undertaker.path();
        }
    }
}
