package cn.fadu.verifier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.archive.Packages;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.Browser;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Anybody uploads a package and sees what it is worth. */
@FaduTest
class VerifyPageTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Packages packages;
    @Autowired
    private Checkpoints checkpoints;
    @Autowired
    private MockMvcTester mvc;
    @TempDir
    private Path directory;

    @Test
    void a_stranger_uploads_a_package_and_sees_that_it_is_right_and_what_is_wrong_with_a_changed_one() throws Exception {
        MatterId matter = procedures.start("undertaker", "网页核验");
        Path right = packages.zip(matter, directory, Copy.FULL);
        byte[] bytes = Files.readAllBytes(right);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"cause\":\"PERSON\"") + 9;
        bytes[at] = 'p';
        Path wrong = Files.write(directory.resolve("changed.zip"), bytes);
        try (BrowserContext context = Browser.context(Locale.SIMPLIFIED_CHINESE)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/login");
            page.getByText("核验证据包").click();
            upload(page, right);
            assertThat(page.locator(".verdict h2")).containsText("核验通过");
            assertThat(page.locator(".gate")).containsText("签署的钥匙是本站公布的钥匙");
            assertThat(page.locator(".gate")).containsText("与本站保存的检查点");
            upload(page, wrong);
            assertThat(page.locator(".verdict h2")).containsText("核验未通过");
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("data/record/000001.entry");
        }
    }

    @Test
    void a_checkpoint_of_another_tree_is_found_to_differ() {
        MatterId matter = procedures.start("undertaker", "网页比对");
        Path zip = packages.zip(matter, directory, Copy.FULL);
        String other = checkpoints.after(0, 1).get(0).note().toString();
        assertThat(mvc.perform(multipart("/verify").file(file("package", read(zip)))
                .file(file("checkpoint", other.getBytes(StandardCharsets.UTF_8)))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())))
                .hasStatusOk().bodyText().contains("无法比对");
    }

    @Test
    void a_form_without_file_and_a_file_that_is_no_package_are_answered_with_the_reason() {
        var csrf = org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf();
        assertThat(mvc.perform(multipart("/verify").file(file("package", new byte[0])).with(csrf))).hasStatusOk().bodyText()
                .contains("请选择要核验的证据包");
        assertThat(mvc.perform(multipart("/verify").file(file("package", "text".getBytes(StandardCharsets.UTF_8))).with(csrf)))
                .hasStatusOk().bodyText().contains("核验未通过", "无法读取");
    }

    @Test
    void a_file_of_checkpoints_that_would_fill_the_memory_is_refused_unread() {
        var csrf = org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf();
        for (int i = 0; i < 3; i++) {
            assertThat(mvc.perform(multipart("/verify").file(file("package", "text".getBytes(StandardCharsets.UTF_8)))
                    .file(file("checkpoint", new byte[(4 << 20) + 1])).with(csrf))).hasStatusOk().bodyText().contains("检查点文件最大 4 MB");
        }
    }

    private static void upload(Page page, Path file) {
        page.locator("#package").setInputFiles(file);
        page.locator("form[action$='/verify'] button").click();
    }

    private static MockMultipartFile file(String part, byte[] content) {
        return new MockMultipartFile(part, part + ".zip", "application/zip", content);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
