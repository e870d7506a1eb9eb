package cn.fadu.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.statute.Binding;
import cn.fadu.statute.Confidence;
import cn.fadu.statute.Figure;
import cn.fadu.statute.Level;
import cn.fadu.statute.Practice;
import cn.fadu.statute.ProfileFault;
import cn.fadu.statute.Profiles;
import cn.fadu.testing.ProductFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileTextsTest {

    @Test
    void every_number_practice_unit_fault_and_shipped_profile_has_a_name_in_both_languages() throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(bundle(language).stringPropertyNames()).containsAll(Stream.of(
                    names("figure", Figure.values()), names("practice", Practice.values()), names("unit", Figure.Unit.values())
                            .filter(key -> !key.endsWith("DAY_OF_YEAR")), names("fault", ProfileFault.Kind.values()),
                    names("level", Level.values()), names("binding", Binding.values()), names("confidence", Confidence.values()),
                    Profiles.ofFiles(ProductFiles.in("profiles")).all().stream().map(p -> "profiles.name." + p.code()))
                    .flatMap(keys -> keys).toList());
        }
    }

    @Test
    void both_languages_have_the_same_keys_and_arguments() throws IOException {
        Properties zh = bundle("zh");
        Properties en = bundle("en");
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        zh.stringPropertyNames().forEach(key -> assertThat(arguments(zh, key)).as(key).isEqualTo(arguments(en, key)));
    }

    private static int arguments(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static Stream<String> names(String group, Enum<?>[] values) {
        return Stream.of(values).map(v -> "profiles." + group + "." + v.name());
    }

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages/jurisdictions_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
