package cn.fadu.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.identity.TestTokens;
import cn.fadu.ledger.Entry;
import cn.fadu.ledger.Ledger;
import cn.fadu.shared.MatterId;
import cn.fadu.shared.StreamId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A generator that knows nothing of us makes a client of the description, and the client takes a matter to its end. */
@Tag("proof")
@FaduTest
class GeneratedClientTest {

    /** Copied there by the profile {@code proof}. */
    private static final Path GENERATOR = Path.of("target", "openapi-generator-cli.jar");
    private static final String OPTIONS = "library=restclient,useSpringBoot4=true,useJackson3=true,useJakartaEe=true,openApiNullable=false,"
            + "invokerPackage=client,apiPackage=client.api,modelPackage=client.model";

    @LocalServerPort
    private int port;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Ledger ledger;
    @TempDir
    private Path directory;

    @Test
    void the_generated_client_takes_a_matter_from_its_application_to_its_closed_file() throws Exception {
        generate();
        Map<String, String> bearers = new ConcurrentHashMap<>();
        UnaryOperator<String> token = login -> bearers.computeIfAbsent(login, l -> tokens.bearer(l, true).substring("Bearer ".length()));
        try (URLClassLoader classes = new URLClassLoader(new URL[] {compiled().toUri().toURL()}, getClass().getClassLoader())) {
            Client client = (Client) classes.loadClass("GeneratedClient").getConstructor(String.class, UnaryOperator.class)
                    .newInstance("http://localhost:" + port, token);
            ClientRoad road = new ClientRoad(client);
            procedures.goBy(road);
            MatterId matter = decided();
            assertThat(procedures.dossier(matter).publication().closing()).isNotNull();
            List<Entry> record = ledger.readAll(StreamId.of(matter));
            assertThat(road.acts()).isEqualTo((int) record.stream().filter(e -> e.cause() == Entry.Cause.PERSON).count());
            assertThat(client.entries("office", matter.toString())).isEqualTo(record.size());
        }
    }

    private MatterId decided() {
        try {
            return walk.decided("undertaker", "由生成的客户端办理");
        } finally {
            procedures.goBy(null);
        }
    }

    private void generate() throws IOException, InterruptedException {
        assertThat(GENERATOR).exists();
        Path log = directory.resolve("generator.log");
        int result = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar",
                GENERATOR.toString(), "generate", "-g", "java", "-i", "src/main/resources/api/openapi.yaml", "-o",
                directory.resolve("client").toString(), "--additional-properties=" + OPTIONS,
                "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false,skipFormModel=false")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        assertThat(result).as(Files.readString(log)).isZero();
    }

    /** Where the classes are. */
    private Path compiled() throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<Path> sources = new ArrayList<>(List.of(Path.of("src", "test", "client", "GeneratedClient.java")));
        try (Stream<Path> generated = Files.walk(directory.resolve("client/src/main/java"))) {
            generated.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertThat(compiler.getTask(null, files, null, List.of("-d", classes.toString(), "-proc:none", "-cp",
                    System.getProperty("java.class.path")), null, files.getJavaFileObjectsFromPaths(sources)).call()).isTrue();
        }
        return classes;
    }
}
