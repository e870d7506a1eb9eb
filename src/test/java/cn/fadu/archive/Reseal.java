package cn.fadu.archive;

import cn.fadu.shared.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** Makes everything anew in a bag that needs no key, as somebody who tampers would. */
public final class Reseal {

    private Reseal() {
    }

    /** All manifests. */
    public static void of(Path bag) throws IOException {
        List<Path> payload = files(bag.resolve("data"));
        Files.writeString(bag.resolve("manifest-sha256.txt"), list(bag, payload, f -> Digest.of(f).hex()));
        Files.writeString(bag.resolve("sm3-payload.txt"), list(bag, payload, f -> HexFormat.of().formatHex(new SM3.Digest().digest(f))));
        long bytes = 0;
        for (Path file : payload) {
            bytes += Files.size(file);
        }
        Path info = bag.resolve("bag-info.txt");
        Files.writeString(info, Files.readString(info).replaceFirst("Payload-Oxum: .*", "Payload-Oxum: " + bytes + "." + payload.size()));
        List<Path> tags = files(bag).stream().filter(f -> !f.startsWith(bag.resolve("data"))
                && !f.endsWith("tagmanifest-sha256.txt")).toList();
        Files.writeString(bag.resolve("tagmanifest-sha256.txt"), list(bag, tags, f -> Digest.of(f).hex()));
    }

    /** The chain from the first entry to the last. */
    static void chain(Path bag) throws IOException {
        String previous = "0".repeat(64);
        for (Path entry : files(bag.resolve("data/record"))) {
            Files.writeString(entry, Files.readString(entry).replaceFirst("\"previous\":\"[0-9a-f]{64}\"", "\"previous\":\"" + previous + "\""));
            previous = Digest.of(Files.readAllBytes(entry)).hex();
        }
    }

    private static String list(Path bag, List<Path> files, Function<byte[], String> digest) {
        return files.stream().map(f -> digest.apply(read(f)) + "  " + bag.relativize(f) + "\n").collect(Collectors.joining());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
