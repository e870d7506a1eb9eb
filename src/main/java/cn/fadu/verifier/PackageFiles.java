package cn.fadu.verifier;

import cn.fadu.shared.ZipDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a bag, in a ZIP file or unpacked; paths are relative to the bag, with slashes. */
final class PackageFiles implements AutoCloseable {

    /** Files up to this size are read whole; only documents are larger. */
    static final int MOST_IN_MEMORY = 64 << 20;
    /** More files no package has. */
    static final int MOST_FILES = 100_000;

    private final ZipFile zip;
    private final Path directory;
    private final String folder;
    private final SortedSet<String> paths;

    private PackageFiles(ZipFile zip, Path directory, String folder, SortedSet<String> paths) {
        this.zip = zip;
        this.directory = directory;
        this.folder = folder;
        this.paths = Collections.unmodifiableSortedSet(paths);
    }

    /**
     * Throws {@link BrokenPackage} when it is neither a directory nor a ZIP file that holds one bag. A package is not
     * compressed, so that reading one never yields more bytes than were sent.
     */
    static PackageFiles open(Path place) {
        try {
            return Files.isDirectory(place) ? ofDirectory(place) : ofZip(place);
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenPackage(place.getFileName().toString(), null, "unreadable", e.getMessage());
        }
    }

    private static PackageFiles ofDirectory(Path directory) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(Files::isRegularFile).map(f -> directory.relativize(f).toString().replace('\\', '/')).forEach(paths::add);
        }
        return new PackageFiles(null, directory, "", paths);
    }

    private static PackageFiles ofZip(Path file) throws IOException {
        if (!ZipDirectory.isSmall(file)) {
            throw tooMany(file.getFileName().toString());
        }
        ZipFile zip = new ZipFile(file.toFile());
        Set<String> folders = new HashSet<>();
        SortedSet<String> paths = new TreeSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        long bytes = 0;
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            bytes += entry.getCompressedSize();
            if (entry.getMethod() != ZipEntry.STORED || bytes > Files.size(file)) {
                zip.close();
                throw new BrokenPackage(name, null, "zip-compressed", name);
            }
            if (paths.size() >= MOST_FILES) {
                zip.close();
                throw tooMany(file.getFileName().toString());
            }
            int slash = name.indexOf('/');
            folders.add(slash < 0 ? "" : name.substring(0, slash));
            if (!name.endsWith("/") && !paths.add(name.substring(slash + 1))) {
                zip.close();
                throw new BrokenPackage(name, null, "twice-in-zip", name);
            }
        }
        if (folders.size() != 1) {
            zip.close();
            throw new BrokenPackage(file.getFileName().toString(), null, "not-one-bag", String.valueOf(folders.size()));
        }
        String folder = folders.iterator().next();
        return new PackageFiles(zip, null, folder.isEmpty() ? "" : folder + "/", paths);
    }

    static BrokenPackage tooMany(String file) {
        return new BrokenPackage(file, null, "too-many-files", String.valueOf(MOST_FILES));
    }

    SortedSet<String> paths() {
        return paths;
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    /** Throws {@link BrokenPackage} when it is not there. */
    InputStream open(String path) {
        try {
            if (!has(path)) {
                throw new BrokenPackage(path, null, "file-missing", path);
            }
            return zip == null ? Files.newInputStream(directory.resolve(path)) : zip.getInputStream(zip.getEntry(folder + path));
        } catch (IOException e) {
            throw new BrokenPackage(path, null, "unreadable", e.getMessage());
        }
    }

    /** Its whole content; throws {@link BrokenPackage} when it is not there, not readable or too large for what it is. */
    byte[] read(String path) {
        try (InputStream in = open(path)) {
            byte[] content = in.readNBytes(MOST_IN_MEMORY + 1);
            if (content.length > MOST_IN_MEMORY) {
                throw new BrokenPackage(path, null, "too-large", path);
            }
            return content;
        } catch (IOException e) {
            throw new BrokenPackage(path, null, "unreadable", e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
