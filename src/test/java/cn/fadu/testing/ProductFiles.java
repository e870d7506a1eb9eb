package cn.fadu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that the product brings along, for tests that start no application. */
public final class ProductFiles {

    private ProductFiles() {
    }

    /** The files of a folder of the resources, by name. */
    public static Map<String, byte[]> in(String folder) {
        try (Stream<Path> paths = Files.list(Path.of("src/main/resources", folder))) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
