package cn.fadu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteSigner;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Where private keys lie. */
class KeyDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void a_directory_that_cannot_be_written_to_is_said_at_the_start_with_the_setting_that_names_it() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> keys(file.resolve("keys"))).isInstanceOf(RecordRefused.class).hasMessageContaining("keys")
                .satisfies(e -> {
                    var said = new LedgerFailureAnalyzer().analyze(new IllegalStateException("bean not created", e));
                    assertThat(said.getDescription()).startsWith("the key directory is not usable: " + file.resolve("keys"));
                    assertThat(said.getAction()).contains("fadu.ledger.key-directory");
                });
    }

    @Test
    void keys_are_kept_and_found_where_files_have_no_permissions() throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + directory.resolve("keys.zip").toUri()), Map.of("create", "true"))) {
            assertThat(zip.supportedFileAttributeViews()).doesNotContain("posix");
            KeyDirectory keys = keys(zip.getPath("/keys"));
            NoteSigner signer = NoteSigner.generate(keys.origin(), NoteAlgorithm.ED25519);
            keys.keep(1, signer);
            assertThat(keys.origin()).isEqualTo(signer.key().name()).startsWith("fadu-");
            assertThat(keys.signer(1, signer.key())).isPresent();
            assertThat(keys.isFree(1, NoteAlgorithm.ED25519)).isFalse();
        }
    }

    @Test
    void backup_and_restore_find_the_keys_by_the_variable_that_the_application_reads() throws Exception {
        var environment = new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of("FADU_LEDGER_KEY_DIRECTORY", "/srv/keys"));
        assertThat(new Binder(ConfigurationPropertySource.from(environment)).bind("fadu.ledger", LedgerProperties.class).get()
                .keyDirectory()).isEqualTo(Path.of("/srv/keys"));
        for (String script : List.of("fadu-backup", "fadu-restore")) {
            assertThat(Files.readString(Path.of("src/main/dist", script))).as(script)
                    .contains("keys=${FADU_LEDGER_KEY_DIRECTORY:-$data/keys}");
        }
    }

    private static KeyDirectory keys(Path path) {
        return new KeyDirectory(new LedgerProperties(path, false, null, Duration.ofMinutes(10), null), path);
    }
}
