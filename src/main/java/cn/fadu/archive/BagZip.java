package cn.fadu.archive;

import cn.fadu.shared.Digest;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.jcajce.provider.digest.SM3;

/**
 * A bag (BagIt 1.0, RFC 8493) as one stream of a ZIP file. Nothing is compressed and every time is the same, so that the
 * bytes depend on names and contents alone; files are read twice and never held in memory. Names are ASCII.
 */
final class BagZip implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    /** The payload is listed by SM3 (GB/T 32905) too, in a tag file: BagIt knows no manifest of it. */
    private static final String SM3_LIST = "sm3-payload.txt";

    private final ZipOutputStream zip;
    private final String folder;
    private final LocalDateTime time;
    private final Map<String, String> payload = new TreeMap<>();
    private final Map<String, String> payloadSm3 = new TreeMap<>();
    private final Map<String, String> tags = new TreeMap<>();
    private long payloadBytes;

    /** {@code folder} is the bag's directory within the ZIP, {@code time} stands at every file, in no zone. */
    BagZip(OutputStream out, String folder, LocalDateTime time) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setMethod(ZipOutputStream.STORED);
        this.folder = folder;
        this.time = time;
    }

    /** Content that can be read more than once. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private record Sums(long size, long crc, String sha256, String sm3) {
    }

    /** A payload file; {@code path} is relative to {@code data/}. */
    void add(String path, byte[] content) throws IOException {
        add(path, () -> new ByteArrayInputStream(content));
    }

    void add(String path, Path file) throws IOException {
        add(path, () -> new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    void add(String path, Source source) throws IOException {
        Sums sums = write("data/" + path, source);
        payload.put("data/" + path, sums.sha256());
        payloadSm3.put("data/" + path, sums.sm3());
        payloadBytes += sums.size();
    }

    /** A tag file beside the payload. */
    void addTag(String path, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        tags.put(path, write(path, () -> new ByteArrayInputStream(bytes)).sha256());
    }

    /** Writes declaration, description and manifests, with which the bag is whole. The stream below stays open. */
    void finish(Map<String, String> description) throws IOException {
        StringBuilder info = new StringBuilder();
        description.forEach((label, value) -> info.append(label).append(": ").append(value).append('\n'));
        info.append("Payload-Oxum: ").append(payloadBytes).append('.').append(payload.size()).append('\n');
        addTag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        addTag("bag-info.txt", info.toString());
        addTag("manifest-sha256.txt", list(payload));
        addTag(SM3_LIST, list(payloadSm3));
        write("tagmanifest-sha256.txt", () -> new ByteArrayInputStream(list(tags).getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        zip.flush();
    }

    private static String list(Map<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        digests.forEach((path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    private Sums write(String path, Source source) throws IOException {
        Sums sums = sums(source);
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setTimeLocal(time);
        entry.setSize(sums.size());
        entry.setCompressedSize(sums.size());
        entry.setCrc(sums.crc());
        zip.putNextEntry(entry);
        try (InputStream in = source.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
        return sums;
    }

    private static Sums sums(Source source) throws IOException {
        CRC32 crc = new CRC32();
        MessageDigest sha256 = Digest.algorithm();
        MessageDigest sm3 = new SM3.Digest();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = source.open()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
                sha256.update(buffer, 0, n);
                sm3.update(buffer, 0, n);
                size += n;
            }
        }
        return new Sums(size, crc.getValue(), HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(sm3.digest()));
    }

    /** Leaves the stream below open, which is its owner's to close. */
    @Override
    public void close() throws IOException {
        zip.flush();
    }
}
