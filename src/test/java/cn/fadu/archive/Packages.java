package cn.fadu.archive;

import cn.fadu.demo.DemoPeople;
import cn.fadu.ledger.Checkpoints;
import cn.fadu.shared.MatterId;
import cn.fadu.verifier.PackageCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;

/** Packages as files, for tests. */
@Component
public class Packages {

    private final MatterPackages packages;
    private final Checkpoints checkpoints;

    Packages(MatterPackages packages, Checkpoints checkpoints) {
        this.packages = packages;
        this.checkpoints = checkpoints;
    }

    /** The present package of a matter of the city, as a ZIP file in the directory. */
    public Path zip(MatterId matter, Path directory, MatterPackage.Copy copy) {
        return zip(packages.find(matter, DemoPeople.CITY, null, null, copy), directory);
    }

    public Path zip(MatterPackage wanted, Path directory) {
        Path file = directory.resolve(wanted.name() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            packages.write(wanted, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The checkpoint of the package as the installation publishes it. */
    public String published(Path zip) {
        return checkpoints.of(PackageCheck.claimOf(zip).orElseThrow().size()).orElseThrow().note().toString();
    }

    /** Unpacks and gives the bag's directory. */
    public static Path unpacked(Path zip, Path directory) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = directory.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                copy(in, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory.resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    private static void copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }
}
