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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static KeyDirectory keys(Path path) {
        return new KeyDirectory(new LedgerProperties(path, false, null, Duration.ofMinutes(10), null), path);
    }
}
