package cn.fadu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDirectoryTest {

    private static final int TOO_LARGE = (int) ZipDirectory.MOST_BYTES + 1;

    @TempDir
    private Path directory;

    @Test
    void what_people_send_has_a_small_directory_and_what_is_no_zip_file_has_none() throws IOException {
        Path zip = directory.resolve("a.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a"));
            out.setComment("with a comment behind its end");
        }
        assertThat(ZipDirectory.isSmall(zip)).isTrue();
        assertThat(ZipDirectory.isSmall(Files.write(directory.resolve("empty"), new byte[0]))).isTrue();
        assertThat(ZipDirectory.isSmall(Files.writeString(directory.resolve("text"), "PK and more text, but no end"))).isTrue();
    }

    @Test
    void a_directory_that_would_fill_the_memory_is_seen_before_it_is_read() throws IOException {
        assertThat(ZipDirectory.isSmall(file(end(TOO_LARGE), 0))).isFalse();
        assertThat(ZipDirectory.isSmall(file(end(TOO_LARGE), 60_000))).as("behind a comment").isFalse();
        assertThat(ZipDirectory.isSmall(file(end(TOO_LARGE - 1), 0))).isTrue();
    }

    @Test
    void also_where_its_size_stands_in_the_record_for_large_files() throws IOException {
        ByteBuffer large = ByteBuffer.allocate(56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        large.putInt(0x06064b50).putLong(40, TOO_LARGE).position(56);
        large.putInt(0x07064b50).putInt(0).putLong(0).putInt(1).put(end(-1));

        assertThat(ZipDirectory.isSmall(file(large.array(), 0))).isFalse();
        assertThat(ZipDirectory.isSmall(file(large.putLong(40, 46).array(), 0))).isTrue();
    }

    private static byte[] end(int directoryBytes) {
        return ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(12, directoryBytes).array();
    }

    private Path file(byte[] end, int comment) throws IOException {
        return Files.write(directory.resolve("crafted.zip"), ByteBuffer.allocate(end.length + comment).put(end).array());
    }
}
