package cn.fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.testing.ServerProcess;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The sample matters in a demonstration of their own: each is where its story says, as the auditor reads it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleMattersTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern WORK = Pattern.compile("<ul class=\"acts\">(.*?)</ul>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<b[^>]*>([^<]+)</b>");
    private static final Pattern VERDICT = Pattern.compile("<span class=\"unseen\">[^<]*</span><span>([^<]*)</span>");

    /** File of the matter, what is open in it, and what the last steps of its story left in the record. */
    private static final List<Story> STORIES = List.of(
            new Story("livestock-slaughter", "报告执行进度 报告执行进度 督促检查", "东乡三个村流动检疫点的启用时间"),
            new Story("street-vending", "督促检查 第三方提交报告", "第三方听取意见"),
            new Story("night-parking", "决定中止后处理", "紧急中止执行"),
            new Story("waste-sorting", "变更稿确认", "登记会后定稿"),
            new Story("pesticide-packaging", "", "2025年6月19日"),
            new Story("rural-sewage", "反馈意见采纳情况", "修改后提交"),
            new Story("idle-farmland", "补充材料", "一次性告知补正"),
            new Story("kitchen-waste", "送请合法性审查 送达听证材料 遴选专家", "公布参加人名单"),
            new Story("outdoor-advertising", "公平竞争初审 登记其他形式 送请合法性审查", "发布征求意见公告"),
            new Story("agriculture-plan", "出具论证意见 利害关系声明 复函 确定公众参与形式 送请合法性审查", "重大项目投资规模应与中期财政规划衔接"),
            new Story("transfer-station", "确定公众参与形式 送请合法性审查 遴选专家", "按现方案风险不可控"),
            new Story("aquaculture-zones", "整理归档", "同意终止"),
            new Story("city-parks", "拟稿", "公园管理单位也没有行政处罚权"),
            new Story("stray-dogs", "作出启动决定", "会签应履行程序"));

    private static ServerProcess server;
    private static Auditor auditor;

    private record Story(String name, String open, String inRecord) {

        String path() {
            return "/matters/" + Samples.matter(name + ".yaml");
        }
    }

    @BeforeAll
    static void start() throws Exception {
        server = ServerProcess.start(true);
        auditor = new Auditor(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void no_step_is_refused() {
        int steps = SampleMatters.steps().size();
        assertThat(saidBy(server)).contains("are there: " + steps + " steps, " + steps + " of them done now");
    }

    @Test
    @Order(2)
    void each_matter_is_at_the_stage_that_its_story_says() throws Exception {
        Map<String, String> open = new LinkedHashMap<>();
        Map<String, String> told = new LinkedHashMap<>();
        for (Story story : STORIES) {
            open.put(story.name(), openOn(auditor.get(story.path())));
            told.put(story.name(), story.open());
            assertThat(auditor.get(story.path())).as(story.name()).contains(story.inRecord());
        }
        assertThat(open).isEqualTo(told);
    }

    @Test
    @Order(3)
    void only_the_early_opinion_and_the_suspension_are_pointed_out() throws Exception {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        for (Story story : STORIES) {
            List<String> of = VERDICT.matcher(mainOf(auditor.get(story.path() + "?tab=findings"))).results()
                    .map(m -> m.group(1)).toList();
            if (!of.isEmpty()) {
                findings.put(story.name(), of);
            }
        }
        assertThat(findings).containsOnlyKeys("livestock-slaughter", "night-parking");
        assertThat(findings.get("livestock-slaughter")).singleElement().asString().contains("风险评估尚未完成");
        assertThat(findings.get("night-parking")).singleElement().asString().contains("尚未决定恢复、调整或者终止");
    }

    @Test
    @Order(4)
    void the_fourth_item_of_the_catalogue_waits_for_the_tour() throws Exception {
        assertThat(auditor.get("/clock")).contains("2025年6月18日");
        String catalogue = auditor.get("/catalogue?year=2025");
        int item = catalogue.indexOf("示范市互联网租赁自行车管理办法");
        assertThat(catalogue.substring(item, catalogue.indexOf("</tr>", item))).contains("未启动");
        assertThat(SampleMatters.steps()).filteredOn(step -> step.what().equals("start")).hasSize(STORIES.size())
                .extracting(SampleStep::about).doesNotContain("4");
    }

    @Test
    @Order(5)
    void a_second_start_adds_nothing() throws Exception {
        String before = counts();
        server = server.again();
        auditor = new Auditor(server.port());

        assertThat(saidBy(server)).contains(" steps, 0 of them done now");
        assertThat(counts()).isEqualTo(before);
    }

    private static String saidBy(ServerProcess server) {
        return server.output().stream().filter(line -> line.contains("The sample matters are ")).findFirst().orElse("");
    }

    /** The counts that the tabs of each matter show. */
    private static String counts() throws Exception {
        StringBuilder counts = new StringBuilder();
        for (Story story : STORIES) {
            Matcher count = Pattern.compile("class=\"count\">(\\d+)<").matcher(auditor.get(story.path()));
            counts.append(story.name());
            count.results().forEach(c -> counts.append(' ').append(c.group(1)));
            counts.append('\n');
        }
        assertThat(counts.toString()).containsPattern("livestock-slaughter \\d+");
        return counts.toString();
    }

    private static String openOn(String page) {
        Matcher work = WORK.matcher(page.substring(page.indexOf("<aside")));
        return work.find() ? String.join(" ", NAME.matcher(work.group(1)).results().map(m -> m.group(1)).sorted().toList()) : "";
    }

    private static String mainOf(String page) {
        return page.substring(0, page.indexOf("<aside"));
    }

    /** Somebody who may read everything, without a browser. */
    private static final class Auditor {

        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String base;

        Auditor(int port) throws IOException, InterruptedException {
            base = "http://localhost:" + port;
            Matcher token = TOKEN.matcher(get("/login"));
            assertThat(token.find()).isTrue();
            send(HttpRequest.newBuilder(URI.create(base + "/login")).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=auditor&password=fadu-demo&_csrf="
                            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
        }

        String get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html").GET());
        }

        private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
