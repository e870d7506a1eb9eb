package cn.fadu.matter.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.testing.Spreadsheet;
import cn.fadu.testing.Walk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** No expert reads another's written opinion before all are in. */
@FaduTest
class ExpertsApartTest {

    private static final String FIRST = "第一位专家认为渗漏风险偏高";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;

    @Test
    void a_written_opinion_is_kept_from_the_other_experts_until_all_are_in() throws Exception {
        MatterId matter = procedures.start("undertaker", "水库论证", "professional", "participation=NOT_DISCLOSED",
                "notDisclosedBasis=涉及商业秘密");
        walk.draft("undertaker", matter, "草案");
        procedures.does("undertaker", matter, "userTask_chooseExperts", "form", "WRITTEN", "pool", "expert|expert2",
                "questions", "可行性", "replyBy", procedures.today().toString());
        declares("expert", matter);
        declares("expert2", matter);
        String paper = procedures.document("expert", "意见.txt", FIRST);
        gives("expert", matter, FIRST, "document", paper);

        for (String tab : new String[] {"?tab=record", "/prints/handling"}) {
            assertThat(page("expert", matter, tab)).contains(FIRST);
            assertThat(page("undertaker", matter, tab)).contains(FIRST);
            assertThat(page("expert2", matter, tab)).isNotEmpty().doesNotContain(FIRST);
        }
        assertThat(sheet("expert2", matter)).doesNotContain(FIRST);
        assertThat(sheet("undertaker", matter)).contains(FIRST);
        assertThat(paperOf("expert", paper)).containsExactly(200, 200, 200);
        assertThat(paperOf("undertaker", paper)).containsExactly(200, 200, 200);
        assertThat(paperOf("expert2", paper)).containsExactly(404, 404, 404);
        assertThat(documents("expert2", matter)).isNotEmpty().doesNotContain(paper);
        assertThat(documents("expert", matter)).contains(paper);

        gives("expert2", matter, "第二位专家认为可行");
        assertThat(page("expert2", matter, "?tab=record")).contains(FIRST);
        assertThat(paperOf("expert2", paper)).containsExactly(200, 200, 200);
    }

    private void declares(String account, MatterId matter) {
        procedures.does(account, matter, "userTask_declareExpertInterest", "directInterest", "NO", "confidential", "true",
                "answer", "ACCEPTED");
    }

    private void gives(String account, MatterId matter, String opinion, String... more) {
        procedures.does(account, matter, "userTask_giveExpertOpinion", Stream.concat(Stream.of("necessity", opinion, "feasibility",
                "可行", "soundness", "科学", "conclusion", "FEASIBLE", "signedBy", account), Stream.of(more)).toArray(String[]::new));
    }

    /** How the addresses of a document answer. */
    private List<Integer> paperOf(String account, String paper) throws Exception {
        List<Integer> answers = new ArrayList<>();
        for (String address : List.of("/documents/" + paper, "/documents/" + paper + "/preview", "/api/v1/documents/" + paper + "/content")) {
            answers.add(get(account, address).getStatus());
        }
        return answers;
    }

    private String documents(String account, MatterId matter) throws Exception {
        return get(account, "/api/v1/matters/" + matter + "/documents").getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String account, MatterId matter, String rest) throws Exception {
        return get(account, "/matters/" + matter + rest).getContentAsString(StandardCharsets.UTF_8);
    }

    private String sheet(String account, MatterId matter) throws Exception {
        return Spreadsheet.xml(get(account, "/matters/" + matter + "/record.xlsx").getContentAsByteArray());
    }

    private MockHttpServletResponse get(String account, String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(address).with(SignedInAs.person(account))).andReturn().getResponse();
    }
}
