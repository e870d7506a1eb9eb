package cn.fadu.web.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.fadu.documents.Documents;
import cn.fadu.shared.DocumentId;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.SignedInAs;
import cn.fadu.worklist.Worklist;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;

/** Files on their way into a matter. */
@FaduTest
class FormSubmissionsTest {

    private static final String NAME = "尚未提交的草案.txt";
    private static final Pattern KEPT = Pattern.compile("name=\"text\"[^>]*value=\"([0-9a-f-]{36})\"");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Worklist worklist;
    @Autowired
    private Documents documents;

    @Test
    void an_upload_is_its_senders_until_an_act_takes_it_into_the_matter() throws Exception {
        MatterId matter = procedures.start("undertaker", "附件去留");
        MockHttpServletResponse refused = mvc.perform(post("/tasks/" + worklist.openIn(matter).get(0).task())
                .contentType(MediaType.MULTIPART_FORM_DATA).with(FormSubmissionsTest::upload).with(csrf()).with(SignedInAs.person("undertaker"))).andReturn().getResponse();
        refused.setCharacterEncoding("UTF-8");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(NAME);
        Matcher kept = KEPT.matcher(refused.getContentAsString());
        assertThat(kept.find()).isTrue();
        DocumentId id = DocumentId.of(kept.group(1));
        assertThat(documents.find(id).orElseThrow().matter()).isNull();
        assertThat(documents.of(procedures.as("undertaker").organ(), matter)).isEmpty();
        assertThat(preview(id, "undertaker")).isEqualTo(200);
        assertThat(preview(id, "unit-legal")).isEqualTo(404);

        procedures.does("undertaker", matter, "userTask_registerDraft", "text", id.toString(), "explanation",
                procedures.document("undertaker", "说明.txt", "说明"), "basis", "依据");
        assertThat(documents.find(id).orElseThrow().matter()).isEqualTo(matter);
        assertThat(preview(id, "unit-legal")).isEqualTo(200);
    }

    /** As a part, which the application reads itself; a mocked multipart request would hide behind the session's wrapper. */
    private static MockHttpServletRequest upload(MockHttpServletRequest request) {
        request.addPart(new MockPart("text.upload", NAME, "第一条".getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    private int preview(DocumentId id, String who) throws Exception {
        return mvc.perform(get("/documents/" + id + "/preview").with(SignedInAs.person(who))).andReturn().getResponse()
                .getStatus();
    }
}
