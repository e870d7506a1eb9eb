package cn.fadu.verifier;

import cn.fadu.shared.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 of a file of any size. */
final class FileDigest {

    private static final int BUFFER = 1 << 16;

    private FileDigest() {
    }

    static String of(PackageFiles files, String path) {
        MessageDigest digest = Digest.algorithm();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = files.open(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new BrokenPackage(path, null, "unreadable", e.getMessage());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
