package cn.fadu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture and the table of the modules in docs/architecture.md are drawn from the classes: what they really use.
 * {@code mvn test -Dtest=ArchitectureDocumentTest -Darchitecture.write=true} writes them anew.
 */
class ArchitectureDocumentTest {

    private static final Path PICTURE = Path.of("docs/modules.svg");
    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- modules, generated -->\n";
    private static final String END = "<!-- end of modules -->";

    private final ModulePicture modules = ModulePicture.ofClasses();

    @Test
    void the_picture_shows_what_the_modules_use() throws IOException {
        isKept(PICTURE, modules.svg());
    }

    @Test
    void the_table_names_every_module_with_what_it_is_for() throws IOException {
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        isKept(DOCUMENT, text.substring(0, begin) + modules.table() + text.substring(text.indexOf(END)));
    }

    private static void isKept(Path file, String now) throws IOException {
        if (Boolean.getBoolean("architecture.write")) {
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file)).as(file + " differs from the classes; write it anew with -Darchitecture.write=true")
                .isEqualTo(now);
    }
}
