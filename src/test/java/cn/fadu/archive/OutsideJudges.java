package cn.fadu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What programs that others wrote say of an unpacked package. */
public final class OutsideJudges {

    private OutsideJudges() {
    }

    /** The commands that the package's own README gives a stranger, section by section. */
    public static void followReadme(Path bag) throws Exception {
        String files = bash(bag, commands(bag, "1. Files"));
        assertThat(files).contains("data/record/000001.entry: OK", "bagit.txt: OK").doesNotContain("FAILED");
        assertThat(bash(bag, commands(bag, "2. Entries"))).isEmpty();
        String signature = commands(bag, "3. The checkpoint").lines().limit(2).collect(Collectors.joining("\n"));
        assertThat(signature).contains("ed25519");
        assertThat(bash(bag, signature)).contains("Signature Verified Successfully");
        assertThat(bash(bag, commands(bag, "4. Every entry"))).isEmpty();
    }

    /** The BagIt library of the Library of Congress. */
    public static void readBag(Path bag) throws Exception {
        Bag read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(read, false);
        }
    }

    /** Standard output and error of the script, run in the directory. */
    public static String bash(Path directory, String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", script).directory(directory.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** The indented lines of one section. */
    private static String commands(Path bag, String section) throws IOException {
        List<String> lines = Files.readAllLines(bag.resolve("README.txt"));
        int from = lines.stream().map(l -> l.contains(section)).toList().indexOf(true);
        assertThat(from).as(section).isNotNegative();
        return lines.subList(from + 2, lines.size()).stream().takeWhile(l -> !l.startsWith("----------"))
                .filter(l -> l.startsWith("    ")).map(l -> l.substring(4)).collect(Collectors.joining("\n"));
    }
}
