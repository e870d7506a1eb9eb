package cn.fadu.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.ledger.Entry;
import cn.fadu.ledger.EntryEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that strangers send to fill the memory of whoever checks them. */
class HostilePackageTest {

    @TempDir
    private Path directory;

    @Test
    void a_zip_file_whose_directory_alone_would_fill_the_memory_is_not_opened() throws IOException {
        byte[] end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(12, 200 << 20).array();

        assertThat(problem(Files.write(directory.resolve("directory.zip"), end))).isEqualTo("too-many-files");
    }

    @Test
    void a_zip_file_of_more_files_than_any_package_has_is_given_up() throws IOException {
        Path zip = directory.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i <= PackageFiles.MOST_FILES; i++) {
                ZipEntry empty = new ZipEntry("bag/" + i);
                empty.setSize(0);
                empty.setCrc(0);
                out.putNextEntry(empty);
            }
        }
        assertThat(problem(zip)).isEqualTo("too-many-files");
    }

    @Test
    void a_manifest_of_more_lines_than_any_package_has_files_is_given_up() throws IOException {
        Files.writeString(directory.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= PackageFiles.MOST_FILES; i++) {
            lines.append("0".repeat(64)).append("  ").append(i).append('\n');
        }
        Files.writeString(directory.resolve("tagmanifest-sha256.txt"), lines);

        assertThat(problem(directory)).isEqualTo("too-many-files");
    }

    @Test
    void entries_that_together_would_fill_the_memory_are_given_up() throws IOException {
        byte[] first = golden();
        Path record = Files.createDirectories(directory.resolve("data/record"));
        Files.write(record.resolve("000001.entry"), first);
        try (RandomAccessFile second = new RandomAccessFile(record.resolve("000002.entry").toFile(), "rw")) {
            second.setLength(PackageFiles.MOST_IN_MEMORY);
        }
        Entry entry = EntryEncoder.decode(first);

        assertThatThrownBy(() -> new EntryFiles(PackageFiles.open(directory), "record", entry.stream()).chain(-1))
                .isInstanceOfSatisfying(BrokenPackage.class, broken -> assertThat(broken.problem()).isEqualTo("too-large"));
    }

    private static String problem(Path place) {
        return PackageCheck.run(place, List.of(), null).broken().problem();
    }

    private static byte[] golden() throws IOException {
        try (InputStream in = HostilePackageTest.class.getResourceAsStream("/golden/entry-1.txt")) {
            return in.readAllBytes();
        }
    }
}
