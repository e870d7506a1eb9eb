package cn.fadu.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.demo.DemoPeople;
import cn.fadu.editions.Editions;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.CanonicalJson;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.statute.ProfilesInForce;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Walk;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

@FaduTest
class ProfilesPagesTest {

    private static final StreamId ADMINISTRATION = StreamId.administrationOf(DemoPeople.CITY);
    private static final String LONGER = """
            profile: CN-national
            version: "2099.1"
            extends: CN-national@2026.1
            binding: direct
            numbers:
              reviewWorkingDays: {value: 15, source: order-713/43, inForceFrom: "2019-09-01"}
            """;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;
    @Autowired
    private Editions editions;
    @Autowired
    private ProfilesInForce profiles;

    @Test
    void everybody_signed_in_reads_where_each_number_comes_from() throws Exception {
        for (String who : List.of("undertaker", "auditor", "sysadmin", "audadmin")) {
            assertThat(as(who, get("/profiles")).getContentAsString()).contains("山东省", "CN-GD-SZ", "本机关适用");
        }
        String page = as("undertaker", get("/profiles/CN-SD@2026.1")).getContentAsString();
        assertThat(page).contains("山东省重大行政决策公众参与工作办法", "6月30日", "50%", "2025年10月1日起施行", "已核对原文", "本配置规定",
                "承接自", "/profiles/CN-national@2026.1", "第十五条第一款", "没有规定的数字", "会议组成人员到会比例");
        assertThat(as("undertaker", get("/profiles/CN-ZJ-QZ").param("lang", "en")).getStatus()).isEqualTo(200);
        assertThat(as("undertaker", get("/profiles/CN-nowhere")).getStatus()).isEqualTo(404);
    }

    @Test
    void only_security_and_system_administrator_reach_the_step_to_a_further_profile() throws Exception {
        for (String who : List.of("undertaker", "office-head", "auditor", "audadmin")) {
            assertThat(as(who, get("/profiles/candidate")).getStatus()).as(who).isEqualTo(403);
            assertThat(as(who, adopting(LONGER, "理由")).getStatus()).as(who).isEqualTo(403);
            assertThat(as(who, get("/profiles")).getContentAsString()).doesNotContain("/profiles/candidate");
        }
        assertThat(as("secadmin", get("/profiles/candidate")).getStatus()).isEqualTo(200);
        assertThat(as("sysadmin", get("/profiles")).getContentAsString()).contains("/profiles/candidate");
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_with_line_and_key_and_what_was_typed_stays() throws Exception {
        int before = editions.inForce().profileFiles().size();
        MockHttpServletResponse wrong = as("secadmin", post("/profiles/candidate").param("text", LONGER.replace("15", "seven")
                .replace("binding", "colour: red\nbinding")));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("第 7 行，numbers.reviewWorkingDays.value：seven 不是整数",
                "第 4 行，未知的键 colour", "profile: CN-national");
        assertThat(as("secadmin", post("/profiles/candidate").param("text", LONGER.replace("extends: CN-national@2026.1",
                "extends: CN-national@2099.1"))).getContentAsString()).contains("承接自身：CN-national@2099.1");
        assertThat(sent(LONGER.replace("direct", "direct # 国家").getBytes(Charset.forName("GB18030"))))
                .contains("第 4 行，不是 UTF-8 编码");
        assertThat(sent(new byte[5_000_000])).contains("文件超过 65536 字节");
        assertThat(sent("a: &a [x]\nb: [*a, *a]\n".getBytes(StandardCharsets.UTF_8))).contains("锚点、别名");
        assertThat(sent(new byte[0])).contains("请选择文件");
        assertThat(as("secadmin", adopting(LONGER.replace("2099.1", "2026.1"), "理由")).getContentAsString())
                .contains("版本 2026.1 不晚于现有版本 2026.1");
        assertThat(editions.inForce().profileFiles()).hasSize(before);
    }

    @Test
    void before_it_is_adopted_every_running_matter_that_it_would_judge_otherwise_is_named_without_its_title() throws Exception {
        MatterId matter = procedures.start("undertaker", "夜间公交线路调整", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=政府信息公开条例");
        walk.draft("undertaker", matter, "草案");
        walk.accepted("undertaker", matter);
        String page = everyPage(LONGER);
        assertThat(page).contains(matter.toString().substring(0, 8), "合法性审查", "15个工作日", "7个工作日", "适用 CN-national@2026.1")
                .doesNotContain("夜间公交线路调整");
        MatterId untouched = procedures.apply("undertaker", "尚未启动的事项");
        assertThat(everyPage(LONGER)).doesNotContain(untouched.toString().substring(0, 8));
        assertThat(profiles.find("CN-national@2099.1")).isEmpty();
    }

    @Test
    void adopting_needs_a_reason_is_recorded_and_later_matters_go_by_the_new_version() throws Exception {
        MatterId earlier = procedures.start("undertaker", "采用以前启动");
        String same = "profile: CN-national\nversion: \"2026.1.1\"\nextends: CN-national@2026.1\nbinding: direct\n";
        MockHttpServletResponse silent = as("sysadmin", adopting(same, " "));
        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("请写明采用理由", "2026.1.1");
        assertThat(profiles.find("CN-national@2026.1.1")).isEmpty();

        MockHttpServletRequestBuilder adopting = adopting(same, "按新规定核对");
        for (int time = 0; time < 2; time++) {
            as("sysadmin", adopting);
        }
        assertThat(profiles.get("CN-national").reference()).isEqualTo("CN-national@2026.1.1");
        assertThat(editions.inForce().profileFiles()).containsKey("CN-national@2026.1.1.yaml");
        List<Entry> entries = ledger.readAll(ADMINISTRATION).stream().filter(e -> e.action().equals(AdoptProfile.ACTION)).toList();
        assertThat(entries).hasSize(1);
        JsonNode stated = CanonicalJson.read(entries.get(0).payload()).path("profileAdopted");
        assertThat(stated.path("profile").asString()).isEqualTo("CN-national@2026.1.1");
        assertThat(stated.path("reason").asString()).isEqualTo("按新规定核对");
        assertThat(as("audadmin", get("/admin/administration")).getContentAsString())
                .contains("采用辖区配置 CN-national@2026.1.1", "按新规定核对");

        MatterId later = procedures.start("undertaker", "采用以后启动");
        assertThat(procedures.dossier(earlier).start().profile()).isEqualTo("CN-national@2026.1");
        assertThat(procedures.dossier(later).start().profile()).isEqualTo("CN-national@2026.1.1");
        assertThat(as("undertaker", get("/profiles")).getContentAsString()).contains("2026.1.1", "本机关在办");
        assertThat(as("undertaker", get("/profiles/CN-national@2026.1")).getContentAsString()).contains("已有新的版本");
    }

    /** Every page of the list of touched matters: other tests have matters of their own. */
    private String everyPage(String text) throws Exception {
        StringBuilder all = new StringBuilder();
        String page;
        int number = 1;
        do {
            page = as("secadmin", post("/profiles/candidate").param("text", text).param("page", String.valueOf(number)))
                    .getContentAsString();
            all.append(page);
        } while (page.contains("第 " + number++ + " 页，共 ") && !page.contains("第 " + (number - 1) + " 页，共 " + (number - 1) + " 页"));
        return all.toString();
    }

    private String sent(byte[] content) throws Exception {
        MockHttpServletResponse answer = mvc.perform(multipart("/profiles/candidate").file(new MockMultipartFile("file", "x.yaml",
                "application/yaml", content)).with(csrf()).with(SignedInAs.person("secadmin"))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }

    private static MockHttpServletRequestBuilder adopting(String text, String reason) {
        return post("/profiles/candidate/adopt").param("act", UUID.randomUUID().toString()).param("text", text)
                .param("reason", reason);
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedInAs.person(who))).andReturn().getResponse();
    }
}
