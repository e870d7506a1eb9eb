package cn.fadu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.fadu.demo.DemoPeople;
import cn.fadu.shared.Actor;
import cn.fadu.shared.OrganId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.SignedInAs;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FaduTest
class DocumentControllerTest {

    private static final Actor FILER = new Actor(DemoPeople.CITY, new PersonId("undertaker"), new UnitId("agriculture"),
            new PostKind("undertaker"), null);

    @Autowired
    private DocumentAccess access;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Documents documents;

    @Test
    void a_pdf_is_shown_and_may_be_framed_by_our_pages_only() throws Exception {
        byte[] pdf = SampleFiles.pdf("shown");
        FiledDocument filed = file(pdf, "关于“停车”的决策草案.pdf");

        MockHttpServletResponse response = perform(get("/documents/" + filed.id()));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline;")
                .contains("filename*=UTF-8''%E5%85%B3%E4%BA%8E");
        assertThat(response.getHeader("ETag")).isEqualTo("\"" + filed.digest().hex() + "\"");
        assertThat(response.getHeaders("Content-Security-Policy")).containsExactly("frame-ancestors 'self'; base-uri 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void everything_else_stands_in_a_sandbox() throws Exception {
        FiledDocument filed = file("第一条".getBytes(Charset.forName("GBK")), "意见.txt");

        MockHttpServletResponse response = perform(get("/documents/" + filed.id()));

        assertThat(response.getContentType()).isEqualTo("text/plain;charset=GB18030");
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(response.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
    }

    @Test
    void what_browsers_do_not_show_is_handed_out() throws Exception {
        FiledDocument filed = file(SampleFiles.zip("[Content_Types].xml", "word/document.xml"), "说明.docx");
        assertThat(disposition("/documents/" + filed.id())).startsWith("attachment;");

        FiledDocument picture = file(SampleFiles.png(), "图.png");
        assertThat(disposition("/documents/" + picture.id())).startsWith("inline;");
        assertThat(disposition("/documents/" + picture.id() + "/download")).startsWith("attachment;");
    }

    @Test
    void sound_can_be_heard_from_the_middle() throws Exception {
        byte[] wav = SampleFiles.wav(2);
        FiledDocument filed = file(wav, "录音.wav");

        MockHttpServletResponse response = perform(get("/documents/" + filed.id()).header("Range", "bytes=100-199"));

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getHeader("Content-Range")).isEqualTo("bytes 100-199/" + wav.length);
        assertThat(response.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(wav, 100, 200));
        assertThat(perform(get("/documents/" + filed.id()).header("Range", "bytes=9999999-")).getStatus()).isEqualTo(416);
    }

    @Test
    void what_is_known_already_is_not_sent_again() throws Exception {
        FiledDocument filed = file(SampleFiles.png(), "图.png");

        assertThat(perform(get("/documents/" + filed.id())
                .header("If-None-Match", "\"" + filed.digest().hex() + "\"")).getStatus()).isEqualTo(304);
    }

    @Test
    void a_document_one_may_not_read_looks_like_one_that_is_not_there() throws Exception {
        FiledDocument filed = file(SampleFiles.png(), "图.png");
        for (String page : new String[] {"", "/download", "/preview"}) {
            MockHttpServletResponse notAllowed = mvc.perform(get("/documents/" + filed.id() + page)
                    .with(SignedInAs.person("office"))).andReturn().getResponse();
            MockHttpServletResponse notThere = perform(get("/documents/" + UUID.randomUUID() + page));

            assertThat(notAllowed.getStatus()).isEqualTo(404).isEqualTo(notThere.getStatus());
            assertThat(notAllowed.getErrorMessage()).isEqualTo(notThere.getErrorMessage());
            assertThat(notAllowed.getContentAsString()).isEqualTo(notThere.getContentAsString());
        }
        assertThat(perform(get("/documents/no-id")).getStatus()).isEqualTo(404);
    }

    @Test
    void what_belongs_to_no_matter_yet_is_read_by_who_filed_it_alone() throws Exception {
        FiledDocument filed = file(SampleFiles.png(), "图.png");

        assertThat(access.mayRead(FILER, filed)).isTrue();
        assertThat(access.mayRead(actor(DemoPeople.CITY, "auditor"), filed)).isFalse();
        assertThat(access.mayRead(actor(DemoPeople.CITY, "office"), filed)).isFalse();
        assertThat(access.mayRead(actor(new OrganId("other-city"), "auditor"), filed)).isFalse();
    }

    @Test
    void the_preview_shows_text_and_frames_a_pdf() throws Exception {
        FiledDocument text = file("第一条 <b>停放</b>".getBytes(Charset.forName("GBK")), "意见.txt");
        assertThat(perform(get("/documents/" + text.id() + "/preview")).getContentAsString())
                .contains("第一条 &lt;b&gt;停放&lt;/b&gt;");

        FiledDocument pdf = file(SampleFiles.pdf("preview"), "草案.pdf");
        assertThat(perform(get("/documents/" + pdf.id() + "/preview")).getContentAsString())
                .contains("src=\"/documents/" + pdf.id() + "\"").contains("<iframe").doesNotContain("<img class=\"preview\"");
    }

    private static Actor actor(OrganId organ, String post) {
        return new Actor(organ, new PersonId(post), new UnitId("office"), new PostKind(post), null);
    }

    private FiledDocument file(byte[] content, String name) {
        return documents.file(new ByteArrayInputStream(content), name, FILER, null, FILER.organ());
    }

    private String disposition(String path) throws Exception {
        return perform(get(path)).getHeader("Content-Disposition");
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedInAs.person("undertaker"))).andReturn().getResponse();
    }
}
