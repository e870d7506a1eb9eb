package cn.fadu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Procedures;
import cn.fadu.testing.Walk;
import cn.fadu.verifier.PackageCheck;
import cn.fadu.verifier.PackageReport;
import cn.fadu.verifier.PackageReport.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The package of a matter is whole, checks itself, and is the same whenever it is asked for (Order 713, Art. 33). */
@FaduTest
class MatterPackageTest {

    @Autowired
    private Procedures procedures;
    @Autowired
    private Walk walk;
    @Autowired
    private Packages packages;
    @Autowired
    private MatterPackages service;
    @Autowired
    private Checkpoints checkpoints;
    @TempDir
    private Path directory;

    @Test
    void the_package_of_a_decided_matter_is_found_right_with_the_published_key_and_a_kept_checkpoint() throws Exception {
        MatterId matter = walk.decided("undertaker", "证据包");
        Path zip = packages.zip(matter, directory, Copy.FULL);
        List<NoteKey> published = checkpoints.keys().stream().map(k -> k.key()).toList();
        String kept = packages.published(zip);

        PackageReport report = PackageCheck.run(zip, published, kept);
        assertThat(report.broken()).isNull();
        assertThat(report.steps()).extracting(PackageReport.Step::code).contains("bag", "checkpoint", "key", "witness", "chain",
                "tree", "dossier", "documents", "personal");
        assertThat(report.steps()).allMatch(s -> s.outcome() == Outcome.PASSED);
        assertThat(PackageCheck.run(Packages.unpacked(zip, directory), List.of(), null).passed()).isTrue();
    }

    @Test
    void the_same_position_and_size_give_the_same_bytes_whatever_happened_since() throws Exception {
        MatterId matter = procedures.start("undertaker", "同一证据包");
        MatterPackage first = service.find(matter, procedures.as("undertaker").organ(), null, null, Copy.FULL);
        byte[] bytes = Files.readAllBytes(packages.zip(first, directory));
        walk.draft("undertaker", matter, "草案");
        checkpoints.awaitCovering(cn.fadu.shared.StreamId.of(matter), first.position() + 1);

        MatterPackage again = service.find(matter, procedures.as("undertaker").organ(), first.position(), first.size(), Copy.FULL);
        assertThat(Files.readAllBytes(packages.zip(again, directory))).isEqualTo(bytes);
    }

    @Test
    void a_public_copy_has_the_same_entries_and_leaves_out_what_was_not_published() throws Exception {
        MatterId matter = procedures.start("undertaker", "公开副本");
        walk.draft("undertaker", matter, "尚未公开的草案");
        assertThat(documents(matter, Copy.FULL)).hasSize(2);
        assertThat(documents(matter, Copy.PUBLIC)).isEmpty();

        walk.consultation("undertaker", matter, 30);
        assertThat(documents(matter, Copy.PUBLIC)).isNotEmpty().isSubsetOf(documents(matter, Copy.FULL));
    }

    /** Names of the documents in a copy, whose entries are compared with those of the full one. */
    private List<String> documents(MatterId matter, Copy copy) throws Exception {
        Path full = Packages.unpacked(packages.zip(matter, directory, Copy.FULL), directory);
        Path asked = Packages.unpacked(packages.zip(matter, directory, copy), directory);
        for (Path entry : files(full.resolve("data/record"))) {
            assertThat(asked.resolve("data/record").resolve(entry.getFileName())).hasSameBinaryContentAs(entry);
        }
        assertThat(PackageCheck.run(asked, List.of(), null).broken()).isNull();
        Path folder = asked.resolve("data/documents");
        return Files.exists(folder) ? files(folder).stream().map(f -> f.getFileName().toString()).toList() : List.of();
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
