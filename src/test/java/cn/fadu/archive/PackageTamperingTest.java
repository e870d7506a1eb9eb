package cn.fadu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.ledger.tree.Checkpoint;
import cn.fadu.ledger.tree.NoteAlgorithm;
import cn.fadu.ledger.tree.NoteKey;
import cn.fadu.ledger.tree.NoteSigner;
import cn.fadu.ledger.tree.SignedNote;
import cn.fadu.ledger.tree.SmallTsa;
import cn.fadu.shared.Digest;
import cn.fadu.shared.MatterId;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Walk;
import cn.fadu.verifier.PackageCheck;
import cn.fadu.verifier.PackageReport;
import cn.fadu.verifier.PackageReport.Broken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is changed in a package is found and named, by whoever it was and however well they covered it. */
@FaduTest
class PackageTamperingTest {

    private static final String ENTRY = "data/record/000004.entry";

    @Autowired
    private Walk walk;
    @Autowired
    private Packages packages;
    @Autowired
    private Checkpoints checkpoints;
    @TempDir
    private Path directory;
    private Path bag;

    @BeforeEach
    void a_package_that_is_right() {
        MatterId matter = walk.decided("undertaker", "篡改");
        bag = Packages.unpacked(packages.zip(matter, directory, Copy.FULL), directory);
        assertThat(check().broken()).isNull();
    }

    @Test
    void a_changed_byte_anywhere_is_found_and_its_file_named() throws Exception {
        flip(60, new Random(713));
    }

    @Tag("proof")
    @Test
    void a_thousand_changed_bytes_anywhere_are_found_and_their_files_named() throws Exception {
        flip(1_000, new Random(20190901));
    }

    private void flip(int times, Random random) throws IOException {
        List<Path> files = files();
        for (int i = 0; i < times; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] right = Files.readAllBytes(file);
            byte[] wrong = right.clone();
            int at = random.nextInt(wrong.length);
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, wrong);
            String path = path(file);
            Broken broken = check().broken();
            assertThat(broken).as("%s at %d", path, at).isNotNull();
            if (!path.equals("tagmanifest-sha256.txt")) {
                assertThat(broken.file()).as("%s at %d", path, at).isEqualTo(path);
            }
            Files.write(file, right);
        }
    }

    @Test
    void a_changed_byte_in_evidence_is_found_although_all_manifests_were_made_anew() throws Exception {
        flipResealed(40, new Random(4));
    }

    @Tag("proof")
    @Test
    void a_thousand_changed_bytes_in_evidence_are_found_although_all_manifests_were_made_anew() throws Exception {
        flipResealed(1_000, new Random(11));
    }

    private void flipResealed(int times, Random random) throws IOException {
        List<Path> evidence = files().stream().filter(f -> path(f).matches(
                "data/(record|intake|proofs|checkpoint|keys|documents)/.*|data/(dossier|package|personal)\\.json")).toList();
        for (int i = 0; i < times; i++) {
            Path file = evidence.get(random.nextInt(evidence.size()));
            byte[] right = Files.readAllBytes(file);
            byte[] wrong = right.clone();
            int at = random.nextInt(wrong.length);
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, wrong);
            Reseal.of(bag);
            assertThat(check().broken()).as("%s at %d", path(file), at).isNotNull();
            Files.write(file, right);
        }
        Reseal.of(bag);
        assertThat(check().broken()).isNull();
    }

    @Test
    void a_changed_entry_is_named_although_all_manifests_were_made_anew() throws Exception {
        Path entry = bag.resolve(ENTRY);
        Files.writeString(entry, Files.readString(entry).replace("\"cause\":\"PERSON\"", "\"cause\":\"SYSTEM\""));
        Reseal.of(bag);
        Broken broken = check().broken();
        assertThat(broken.entry()).isEqualTo(5);
        assertThat(broken.problem()).isEqualTo("entry-chain");
    }

    @Test
    void a_chain_that_was_computed_anew_after_a_change_is_not_that_of_the_signed_tree() throws Exception {
        Path entry = bag.resolve(ENTRY);
        Files.writeString(entry, Files.readString(entry).replace("\"cause\":\"PERSON\"", "\"cause\":\"SYSTEM\""));
        Reseal.chain(bag);
        Reseal.of(bag);
        assertThat(check().broken()).extracting(Broken::entry, Broken::problem).containsExactly(4L, "proof-root");
    }

    @Test
    void two_swapped_entries_are_found() throws Exception {
        Path other = bag.resolve("data/record/000005.entry");
        Path aside = bag.resolve("aside");
        Files.move(bag.resolve(ENTRY), aside);
        Files.move(other, bag.resolve(ENTRY));
        Files.move(aside, other);
        Reseal.of(bag);
        assertThat(check().broken()).extracting(Broken::entry, Broken::problem).containsExactly(4L, "entry-place");
    }

    @Test
    void a_dropped_and_an_added_file_are_named() throws Exception {
        Path added = Files.writeString(bag.resolve("data/documents/extra.txt"), "added");
        assertThat(check().broken()).extracting(Broken::file, Broken::problem).containsExactly("data/documents/extra.txt", "file-unlisted");
        Reseal.of(bag);
        assertThat(check().broken()).extracting(Broken::file, Broken::problem).containsExactly("data/documents/extra.txt", "document-unnamed");
        Files.delete(added);
        Path dropped = files().stream().filter(f -> path(f).startsWith("data/documents/")).findFirst().orElseThrow();
        Files.delete(dropped);
        Reseal.of(bag);
        assertThat(check().broken().problem()).isEqualTo("document-missing");
        assertThat(path(dropped)).startsWith(check().broken().file());
    }

    @Test
    void a_last_entry_left_out_is_found() throws Exception {
        List<Path> entries = files().stream().filter(f -> path(f).startsWith("data/record/")).toList();
        Files.delete(entries.get(entries.size() - 1));
        Reseal.of(bag);
        assertThat(check().broken()).extracting(Broken::entry, Broken::problem).containsExactly((long) entries.size(), "entry-count");
    }

    @Test
    void a_tree_that_somebody_else_signed_is_found_by_the_key_or_the_checkpoint_that_was_kept() throws Exception {
        String kept = Files.readString(bag.resolve("data/checkpoint/checkpoint.txt"));
        List<NoteKey> published = checkpoints.keys().stream().map(k -> k.key()).toList();
        assertThat(PackageCheck.run(bag, published, kept).broken()).isNull();

        Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(kept).text());
        NoteSigner forger = NoteSigner.generate(checkpoint.origin(), NoteAlgorithm.ED25519);
        Checkpoint forged = new Checkpoint(checkpoint.origin(), checkpoint.size(), Digest.ofText("another tree"));
        for (Path file : files()) {
            if (path(file).startsWith("data/keys/") || path(file).startsWith("data/checkpoint/")) {
                Files.delete(file);
            }
        }
        SignedNote.Signature signature = forger.sign(forged.text());
        Files.writeString(bag.resolve("data/checkpoint/checkpoint.txt"), new SignedNote(forged.text(), List.of(signature)).toString());
        Files.writeString(bag.resolve("data/checkpoint/signed-text.txt"), forged.text());
        Files.write(bag.resolve("data/checkpoint/ledger-1.ed25519.sig"), signature.value());
        Files.writeString(bag.resolve("data/keys/ledger-1.ed25519.pub.pem"), forger.key().pem());
        Files.writeString(bag.resolve("data/keys/verifier-keys.txt"), forger.key().verifierKey() + "\n");
        Reseal.of(bag);

        assertThat(PackageCheck.run(bag, published, null).broken().problem()).isEqualTo("key-untrusted");
        assertThat(PackageCheck.run(bag, List.of(forger.key()), kept).broken().problem()).isEqualTo("witness-differs");
        assertThat(PackageCheck.run(bag, List.of(), null).broken().problem()).isEqualTo("proof-root");
    }

    @Test
    void a_time_stamp_over_the_checkpoint_is_read_and_one_over_other_bytes_is_found() throws Exception {
        Path stamp = bag.resolve("data/checkpoint/checkpoint.tsr");
        try (SmallTsa tsa = new SmallTsa()) {
            Files.write(stamp, tsa.stamp(question(Files.readAllBytes(bag.resolve("data/checkpoint/checkpoint.txt")))));
            Reseal.of(bag);
            assertThat(check().broken()).isNull();
            assertThat(check().steps()).filteredOn(s -> s.code().equals("stamp"))
                    .singleElement().satisfies(s -> assertThat(s.arguments()).contains(SmallTsa.TIME.toString()));

            Files.write(stamp, tsa.stamp(question("other bytes".getBytes(StandardCharsets.UTF_8))));
            Reseal.of(bag);
            assertThat(check().broken()).extracting(Broken::file, Broken::problem)
                    .containsExactly("data/checkpoint/checkpoint.tsr", "stamp");
        }
    }

    private static byte[] question(byte[] data) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, Digest.of(data).bytes()).getEncoded();
    }

    @Test
    void a_zip_file_that_could_grow_while_it_is_read_is_refused() throws Exception {
        Path zip = directory.resolve("again.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files()) {
                out.putNextEntry(new ZipEntry("bag/" + path(file)));
                Files.copy(file, out);
            }
        }
        assertThat(PackageCheck.run(zip, List.of(), null).broken().problem()).isEqualTo("zip-compressed");
    }

    @Test
    void what_is_no_package_is_said_to_be_none() throws Exception {
        Path text = Files.writeString(directory.resolve("text.zip"), "no zip");
        assertThat(PackageCheck.run(text, List.of(), null).broken().problem()).isEqualTo("unreadable");
        assertThat(PackageCheck.run(Files.createDirectory(directory.resolve("empty")), List.of(), null).broken().file())
                .isEqualTo("bagit.txt");
    }

    private PackageReport check() {
        return PackageCheck.run(bag, List.of(), null);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(bag)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String path(Path file) {
        return bag.relativize(file).toString();
    }
}
