package cn.fadu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fadu.archive.MatterPackage.Copy;
import cn.fadu.testing.FaduTest;
import cn.fadu.testing.Walk;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code sha256sum}, {@code openssl} and the BagIt library find a package right, and a changed one wrong. */
@Tag("proof")
@FaduTest
class OutsideJudgesTest {

    @Autowired
    private Walk walk;
    @Autowired
    private Packages packages;
    @TempDir
    private Path directory;

    @Test
    void a_stranger_who_follows_the_readme_finds_the_package_right_and_a_changed_one_wrong() throws Exception {
        Path bag = Packages.unpacked(packages.zip(walk.decided("undertaker", "外部核验"), directory, Copy.FULL), directory);
        OutsideJudges.followReadme(bag);
        OutsideJudges.readBag(bag);

        Path entry = bag.resolve("data/record/000003.entry");
        Files.writeString(entry, Files.readString(entry).replace("\"cause\":\"PERSON\"", "\"cause\":\"SYSTEM\""));
        assertThat(OutsideJudges.bash(bag, "sha256sum -c manifest-sha256.txt")).contains("data/record/000003.entry: FAILED");
        assertThatThrownBy(() -> OutsideJudges.readBag(bag)).isInstanceOf(CorruptChecksumException.class);
        Files.writeString(bag.resolve("data/checkpoint/signed-text.txt"), "x", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> OutsideJudges.followReadme(bag)).isInstanceOf(AssertionError.class);
    }
}
