package cn.fadu.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** File permissions where the file system has them (elsewhere the access list of the user's folder must do). */
public final class OwnerOnly {

    private OwnerOnly() {
    }

    /** Creates an empty file that nobody else can read, from its first moment on. */
    public static void createFile(Path file) throws IOException {
        if (hasPermissions(file.toAbsolutePath().getParent())) {
            Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    public static void readableByAll(Path directory) throws IOException {
        if (hasPermissions(directory)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean hasPermissions(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
