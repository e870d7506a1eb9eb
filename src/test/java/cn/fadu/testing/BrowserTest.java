package cn.fadu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    @TempDir
    private Path directory;

    @Test
    void a_person_reads_chinese_and_another_reads_english_in_the_same_browser() {
        try (BrowserContext first = Browser.context(); BrowserContext second = Browser.context(Locale.US, 390, 844)) {
            Page chinese = first.newPage();
            Page english = second.newPage();

            assertThat(chinese.evaluate("navigator.language")).isEqualTo("zh-CN");
            assertThat(english.evaluate("navigator.language")).isEqualTo("en-US");
            assertThat(english.evaluate("innerWidth")).isEqualTo(390);
            assertThat(first.browser()).isSameAs(second.browser());
        }
    }

    @Test
    void the_viewer_draws_a_diagram() throws Exception {
        try (BrowserContext context = Browser.context()) {
            Page page = context.newPage();
            page.setContent("<div id='c' style='height:300px'></div>");
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setPath(Path.of("target/classes/static/vendor/bpmn-viewer.min.js")));

            assertThat(page.evaluate("async xml => { const v = new BpmnJS({ container: '#c' }); await v.importXML(xml);"
                    + " return v.get('elementRegistry').get('start').businessObject.name; }", DIAGRAM)).isEqualTo("启动");
            assertThat(page.locator("#c .bjs-powered-by").isVisible()).isTrue();
        }
    }

    @Test
    void the_named_browser_comes_first_and_a_wrong_name_is_said() throws Exception {
        Path named = program("mine");
        program("chromium");

        assertThat(BrowserProgram.find(Map.of("FADU_BROWSER", named.toString(), "PATH", directory.toString())))
                .contains(named);
        assertThat(BrowserProgram.find(Map.of("PATH", directory.toString()))).contains(directory.resolve("chromium"));
        assertThatThrownBy(() -> BrowserProgram.find(Map.of("FADU_BROWSER", "/no/such/browser")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("/no/such/browser");
    }

    private Path program(String name) throws Exception {
        Path file = Files.createFile(directory.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static final String DIAGRAM = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" targetNamespace="test">
              <process id="p"><startEvent id="start" name="启动"/></process>
              <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
                <bpmndi:BPMNShape bpmnElement="start"><dc:Bounds x="10" y="10" width="36" height="36"/></bpmndi:BPMNShape>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;
}
