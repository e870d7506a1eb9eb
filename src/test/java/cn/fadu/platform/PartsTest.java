package cn.fadu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of parts that the jar carries (CycloneDX), and under which licences they are delivered. */
class PartsTest {

    /** Each lets a government run and pass on the jar as it is; of several licences that a part offers, one is enough. */
    private static final Set<String> DELIVERED = Set.of("Apache-2.0", "MIT", "MIT-0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "EPL-1.0",
            "EPL-2.0", "EDL-1.0", "CDDL-1.0", "CC0-1.0", "LGPL-2.1-only", "LGPL-2.1-or-later", "GPL-2.0-with-classpath-exception",
            "PostgreSQL", "Bouncy Castle Licence");

    @Test
    void what_is_delivered_is_listed_with_version_and_digest() throws IOException {
        JsonNode list = list();
        assertThat(list.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(list.path("metadata").path("component").path("name").asString()).isEqualTo("fadu");
        assertThat(list.path("components").valueStream().map(c -> c.path("name").asString()).toList()).contains("camunda-engine",
                "postgresql", "tomcat-embed-core", "spring-security-web", "fastexcel-reader", "bcpkix-jdk18on");
        assertThat(list.path("components").valueStream()).hasSizeGreaterThan(80).allSatisfy(part -> {
            assertThat(part.path("version").asString()).isNotEmpty();
            assertThat(part.path("hashes").size()).isPositive();
        });
    }

    @Test
    void every_part_has_a_licence_under_which_it_may_be_delivered() throws IOException {
        Set<String> others = new TreeSet<>();
        for (JsonNode part : list().path("components")) {
            List<String> licences = part.path("licenses").valueStream().map(PartsTest::licence).toList();
            if (licences.stream().noneMatch(DELIVERED::contains)) {
                others.add(part.path("group").asString("") + ":" + part.path("name").asString() + " " + licences);
            }
        }
        assertThat(others).isEmpty();
    }

    private static String licence(JsonNode stated) {
        JsonNode licence = stated.path("license");
        return licence.has("id") ? licence.path("id").asString() : licence.has("name") ? licence.path("name").asString()
                : stated.path("expression").asString("");
    }

    /** Maven makes the list only when it is online. */
    private static JsonNode list() throws IOException {
        ClassPathResource list = new ClassPathResource("META-INF/sbom/application.cdx.json");
        assumeThat(list.exists()).as("this build was made offline, without the list of parts").isTrue();
        return JsonMapper.shared().readTree(list.getContentAsByteArray());
    }
}
