package cn.fadu.verifier;

import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** The bag as such (BagIt 1.0, RFC 8493): every file is listed, every listed file is there, every digest fits. */
final class BagCheck {

    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    private static final String SM3_LIST = "sm3-payload.txt";
    private static final int BUFFER = 1 << 16;

    private final PackageFiles files;

    BagCheck(PackageFiles files) {
        this.files = files;
    }

    private record Sums(String sha256, String sm3, long size) {
    }

    /** The SHA-256 of every payload file by its path, computed anew. Throws {@link BrokenPackage} for the first that does not fit. */
    Map<String, String> check() {
        if (!text("bagit.txt").equals(DECLARATION)) {
            throw new BrokenPackage("bagit.txt", null, "bag-declaration", null);
        }
        Map<String, String> tags = list(TAG_MANIFEST);
        sameFiles(TAG_MANIFEST, tags.keySet(), files.paths().stream().filter(p -> !p.startsWith("data/") && !p.equals(TAG_MANIFEST))
                .collect(Collectors.toCollection(TreeSet::new)));
        tags.forEach((path, digest) -> equal(path, digest, sums(path).sha256(), "digest"));
        Map<String, String> payload = list(MANIFEST);
        Map<String, String> sm3 = list(SM3_LIST);
        Set<String> data = files.paths().stream().filter(p -> p.startsWith("data/")).collect(Collectors.toCollection(TreeSet::new));
        sameFiles(MANIFEST, payload.keySet(), data);
        sameFiles(SM3_LIST, sm3.keySet(), data);
        long bytes = 0;
        for (Map.Entry<String, String> listed : payload.entrySet()) {
            Sums sums = sums(listed.getKey());
            equal(listed.getKey(), listed.getValue(), sums.sha256(), "digest");
            equal(listed.getKey(), sm3.get(listed.getKey()), sums.sm3(), "sm3");
            bytes += sums.size();
        }
        if (!text("bag-info.txt").contains("Payload-Oxum: " + bytes + "." + payload.size() + "\n")) {
            throw new BrokenPackage("bag-info.txt", null, "oxum", bytes + "." + payload.size());
        }
        return payload;
    }

    private void sameFiles(String list, Set<String> listed, Set<String> there) {
        for (String path : listed) {
            if (!there.contains(path)) {
                throw new BrokenPackage(path, EntryFiles.numberOf(path), "file-missing", list);
            }
        }
        for (String path : there) {
            if (!listed.contains(path)) {
                throw new BrokenPackage(path, EntryFiles.numberOf(path), "file-unlisted", list);
            }
        }
    }

    private static void equal(String path, String listed, String computed, String problem) {
        if (!listed.equals(computed)) {
            throw new BrokenPackage(path, EntryFiles.numberOf(path), problem, computed);
        }
    }

    private Map<String, String> list(String file) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String line : (Iterable<String>) text(file).lines()::iterator) {
            if (line.isEmpty()) {
                continue;
            }
            if (digests.size() >= PackageFiles.MOST_FILES) {
                throw PackageFiles.tooMany(file);
            }
            if (!line.matches("[0-9a-f]{64}  [^\\\\]+") || line.contains("../")
                    || digests.put(line.substring(66), line.substring(0, 64)) != null) {
                throw new BrokenPackage(file, null, "manifest-line", line);
            }
        }
        return digests;
    }

    private String text(String file) {
        return new String(files.read(file), StandardCharsets.UTF_8);
    }

    private Sums sums(String path) {
        MessageDigest sha256 = Digest.algorithm();
        MessageDigest sm3 = path.startsWith("data/") ? new SM3.Digest() : null;
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = files.open(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
                if (sm3 != null) {
                    sm3.update(buffer, 0, n);
                }
                size += n;
            }
        } catch (IOException e) {
            throw new BrokenPackage(path, EntryFiles.numberOf(path), "unreadable", e.getMessage());
        }
        return new Sums(HexFormat.of().formatHex(sha256.digest()), sm3 == null ? null : HexFormat.of().formatHex(sm3.digest()), size);
    }
}
