package cn.fadu.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.shared.Actor;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a document says can be read where its type is known to. */
@FaduTest
class DocumentTextsTest {

    @Autowired
    private Documents documents;
    @Autowired
    private DocumentTexts texts;
    @Autowired
    private Procedures procedures;

    @Test
    void a_word_document_is_read_as_if_its_tracked_changes_were_accepted() throws Exception {
        FiledDocument filed = file("草案.docx", word("<w:p><w:r><w:t>第一条</w:t><w:tab/><w:t>每日</w:t></w:r>"
                + "<w:del><w:r><w:delText>两</w:delText></w:r></w:del><w:ins><w:r><w:t>三</w:t></w:r></w:ins><w:r><w:t>次</w:t></w:r></w:p>"
                + "<w:p/>"));
        assertThat(texts.paragraphs(filed)).hasValueSatisfying(p -> assertThat(p).containsExactly("第一条 每日三次", ""));
    }

    @Test
    void a_text_in_an_old_charset_is_read_line_by_line() {
        FiledDocument filed = file("草案.txt", "第一条\r\n第二条".getBytes(Charset.forName("GBK")));
        assertThat(texts.paragraphs(filed)).hasValueSatisfying(p -> assertThat(p).containsExactly("第一条", "第二条"));
    }

    @Test
    void what_is_too_long_broken_or_no_text_has_no_paragraphs() throws Exception {
        assertThat(texts.paragraphs(file("说明.docx", SampleFiles.zip("[Content_Types].xml", "word/document.xml")))).isEmpty();
        assertThat(texts.paragraphs(file("附图.pdf", SampleFiles.pdf("无文字")))).isEmpty();
        assertThat(texts.paragraphs(file("长.txt", "字".repeat(DocumentTexts.READ_CHARACTERS + 1)
                .getBytes(StandardCharsets.UTF_8)))).isEmpty();
        assertThat(texts.paragraphs(file("长.docx", word("<w:p><w:r><w:t>" + "字".repeat(DocumentTexts.READ_CHARACTERS + 1)
                + "</w:t></w:r></w:p>")))).isEmpty();
    }

    @Test
    void a_word_document_that_unpacks_to_nothing_but_markup_without_end_has_no_paragraphs() throws Exception {
        assertThat(texts.paragraphs(file("空.docx", word("<w:p/>".repeat(DocumentTexts.READ_BYTES / 6))))).isEmpty();
    }

    private FiledDocument file(String name, byte[] content) {
        Actor filer = procedures.as("undertaker");
        return documents.file(new ByteArrayInputStream(content), name, filer, null, filer.organ());
    }

    private static byte[] word(String body) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                    + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
