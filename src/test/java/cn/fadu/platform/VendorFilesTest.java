package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What the front-end build leaves on the class path. */
class VendorFilesTest {

    @Test
    void every_font_that_the_style_sheet_names_is_there_and_is_woff2() throws Exception {
        String css = new String(new ClassPathResource("static/vendor/serif.css").getContentAsByteArray());
        Matcher addresses = Pattern.compile("url\\(\"?\\./([^\")]+)\"?\\)").matcher(css);
        int fonts = 0;
        while (addresses.find()) {
            String font = addresses.group(1);
            assertThat(font).endsWith(".woff2");
            assertThat(new ClassPathResource("static/vendor/" + font).exists()).as(font).isTrue();
            fonts++;
        }
        assertThat(fonts).isGreaterThan(90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"htmx.org 2.0.11", "bpmn-js 18.31.1", "diagram-js ", "@fontsource/noto-serif-sc 5.3.0"})
    void the_licence_of_each_package_travels_with_it(String name) throws Exception {
        assertThat(new String(new ClassPathResource("static/vendor/licences.txt").getContentAsByteArray()))
                .contains("\n" + name);
    }

    @Test
    void the_lock_file_names_no_download_host() throws Exception {
        assertThat(Path.of("src/main/frontend/package-lock.json")).content()
                .contains("\"integrity\"").doesNotContain("\"resolved\"");
    }
}
