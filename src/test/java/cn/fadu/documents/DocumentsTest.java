package cn.fadu.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.demo.DemoPeople;
import cn.fadu.documents.DocumentRefused.Reason;
import cn.fadu.shared.Actor;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.PersonId;
import cn.fadu.shared.PostKind;
import cn.fadu.shared.UnitId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FaduTest
class DocumentsTest {

    private static final Actor FILER = new Actor(DemoPeople.CITY, new PersonId("undertaker"), new UnitId("agriculture"),
            new PostKind("undertaker"), null);

    @Autowired
    private Documents documents;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_document_is_found_as_it_was_filed() throws Exception {
        byte[] pdf = SampleFiles.pdf("草案 " + UUID.randomUUID());

        FiledDocument filed = file(pdf, "决策草案.pdf");

        assertThat(documents.find(filed.id())).contains(filed);
        assertThat(filed.name()).isEqualTo("决策草案.pdf");
        assertThat(filed.digest()).isEqualTo(Digest.of(pdf));
        assertThat(filed.sizeBytes()).isEqualTo(pdf.length);
        assertThat(filed.mediaType()).isEqualTo("application/pdf");
        assertThat(filed.filedBy()).isEqualTo(FILER.person());
        assertThat(Files.readAllBytes(documents.content(filed))).isEqualTo(pdf);
    }

    @Test
    void types_are_what_name_and_content_agree_on() throws Exception {
        assertThat(file(SampleFiles.png(), "图.png").mediaType()).isEqualTo("image/png");
        assertThat(file(SampleFiles.wav(1), "录音.WAV").mediaType()).isEqualTo("audio/wav");
        assertThat(file(SampleFiles.zip("[Content_Types].xml", "word/document.xml"), "说明.docx").mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(file(SampleFiles.zip("OFD.xml", "Doc_0/Document.xml"), "公文.ofd").mediaType())
                .isEqualTo("application/ofd");
        assertThat(file(SampleFiles.zip("附件/材料.txt"), "材料.zip").mediaType()).isEqualTo("application/zip");
        assertThat(file(SampleFiles.ole(), "旧文.wps").mediaType()).isEqualTo("application/vnd.ms-works");
    }

    @Test
    void text_keeps_its_charset() {
        String text = "关于共享单车停放管理的规定\r\n第一条";
        assertThat(file(text.getBytes(Charset.forName("GBK")), "意见.txt").mediaType())
                .isEqualTo("text/plain;charset=GB18030");
        assertThat(file(text.getBytes(StandardCharsets.UTF_8), "意见.csv").mediaType())
                .isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void programs_are_refused_whatever_their_name_says() throws Exception {
        byte[] elf = Files.readAllBytes(Path.of(System.getProperty("java.home"), "bin", "java"));
        refuses(Reason.PROGRAM, elf, "决策草案.pdf");
        refuses(Reason.PROGRAM, SampleFiles.classFile(), "草案.txt");
        refuses(Reason.PROGRAM, SampleFiles.windowsProgram(), "照片.jpg");
        refuses(Reason.PROGRAM, "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), "说明.txt");
        refuses(Reason.PROGRAM, SampleFiles.zip("META-INF/MANIFEST.MF", "a/B.class"), "材料.zip");
        refuses(Reason.PROGRAM, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "图.svg");
        refuses(Reason.PROGRAM, "@echo off".getBytes(StandardCharsets.UTF_8), "安装.bat");
    }

    @Test
    void content_that_is_not_what_the_name_says_is_refused() throws Exception {
        refuses(Reason.NOT_WHAT_ITS_NAME_SAYS, SampleFiles.png(), "草案.pdf");
        refuses(Reason.NOT_WHAT_ITS_NAME_SAYS, SampleFiles.zip("a.txt"), "草案.docx");
        refuses(Reason.NOT_WHAT_ITS_NAME_SAYS, SampleFiles.png(), "意见.txt");
        refuses(Reason.NOT_WHAT_ITS_NAME_SAYS, new byte[] {'P', 'K', 3, 4, 0, 0}, "草案.docx");
    }

    @Test
    void empty_files_and_unknown_types_are_refused() {
        refuses(Reason.EMPTY, new byte[0], "草案.pdf");
        refuses(Reason.TYPE_NOT_ACCEPTED, new byte[] {1, 2, 3}, "数据.bin");
        refuses(Reason.TYPE_NOT_ACCEPTED, "text".getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void names_are_for_showing_and_never_lead_anywhere() {
        byte[] text = "内容".getBytes(StandardCharsets.UTF_8);
        assertThat(file(text, "../../../etc/意见.txt").name()).isEqualTo("意见.txt");
        assertThat(file(text, "C:\\文件\\意见.txt").name()).isEqualTo("意见.txt");
        assertThat(file(text, "意\u0000见\r\n\u202etxt.exe.txt").name()).isEqualTo("意见txt.exe.txt");
        assertThat(file(text, "...txt").name()).isEqualTo("_.txt");

        String two_hundred = "关".repeat(200);
        assertThat(file(text, two_hundred + ".txt").name()).isEqualTo(two_hundred + ".txt");
        assertThat(file(text, two_hundred + "于.txt").name()).isEqualTo(two_hundred + ".txt");
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws Exception {
        long rows = rows();
        long files = files();
        InputStream breaksOff = new InputStream() {
            private int left = 300_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> documents.file(breaksOff, "意见.txt", FILER, null, FILER.organ()))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(rows()).isEqualTo(rows);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void content_without_a_row_is_swept_and_other_content_stays() throws Exception {
        byte[] orphaned = ("orphan " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        byte[] kept = ("kept " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        FiledDocument[] orphan = new FiledDocument[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            orphan[0] = file(orphaned, "a.txt");
            status.setRollbackOnly();
        });
        FiledDocument document = file(kept, "b.txt");
        assertThat(documents.content(orphan[0])).exists();

        documents.sweep(Instant.now().minusSeconds(3600));
        assertThat(documents.content(orphan[0])).as("young").exists();
        documents.sweep(Instant.now().plusSeconds(60));

        assertThat(documents.content(orphan[0])).doesNotExist();
        assertThat(documents.content(document)).exists();
    }

    @Test
    void content_is_swept_batch_by_batch_and_what_was_filed_stays_though_no_act_named_it() throws Exception {
        List<Path> orphans = new ArrayList<>();
        for (int i = 0; i < 501; i++) {
            String hex = Digest.ofText("left behind " + i + UUID.randomUUID()).hex();
            Path place = TestDatabase.directory().resolve("documents").resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
            Files.createDirectories(place.getParent());
            orphans.add(Files.writeString(place, "left behind"));
        }
        FiledDocument unnamed = file(("unnamed " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), "c.txt");

        documents.sweep(Instant.now().plusSeconds(60));

        assertThat(orphans).noneMatch(Files::exists);
        assertThat(documents.content(unnamed)).exists();
        assertThat(documents.find(unnamed.id())).isPresent();
    }

    @Test
    void a_document_of_a_matter_stays_its_document() {
        FiledDocument filed = file("text".getBytes(StandardCharsets.UTF_8), "a.txt");
        MatterId matter = new MatterId(UUID.randomUUID());

        assertThat(documents.attach(filed.id(), matter)).isTrue();
        assertThat(documents.attach(filed.id(), matter)).isTrue();
        assertThat(documents.attach(filed.id(), new MatterId(UUID.randomUUID()))).isFalse();
        assertThat(documents.of(FILER.organ(), matter)).extracting(FiledDocument::id).containsExactly(filed.id());
    }

    private FiledDocument file(byte[] content, String name) {
        return documents.file(new ByteArrayInputStream(content), name, FILER, null, FILER.organ());
    }

    private void refuses(Reason reason, byte[] content, String name) {
        assertThatThrownBy(() -> file(content, name)).as(name)
                .isInstanceOfSatisfying(DocumentRefused.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM document").query(Long.class).single();
    }

    private static long files() throws IOException {
        try (Stream<Path> all = Files.walk(TestDatabase.directory().resolve("documents"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
