package cn.fadu.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The operating-system account under which the server runs. PostgreSQL refuses root, so for root either a user
 * namespace hides that it is root, or, where containers forbid namespaces, the server runs as {@code nobody}.
 */
final class PostgresAccount {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final String UNPRIVILEGED = "nobody";
    private static final int PROBE_SECONDS = 10;

    private final List<String> prefix;
    private final String ownerOfFiles;

    private PostgresAccount(List<String> prefix, String ownerOfFiles) {
        this.prefix = prefix;
        this.ownerOfFiles = ownerOfFiles;
    }

    /**
     * Chooses the account for a cluster; an existing cluster keeps the owner that it has.
     *
     * @param cluster the data directory, existing or not
     */
    static PostgresAccount of(Path cluster) throws IOException {
        if (!runsAsRoot()) {
            return new PostgresAccount(List.of(), null);
        }
        if (Files.isDirectory(cluster)) {
            String owner = Files.getOwner(cluster).getName();
            return owner.equals("root") ? namespace() : switchingTo(owner);
        }
        return succeeds(NAMESPACE) ? namespace() : switchingTo(UNPRIVILEGED);
    }

    static PostgresAccount namespace() {
        return new PostgresAccount(NAMESPACE, null);
    }

    static PostgresAccount switchingTo(String user) {
        return new PostgresAccount(List.of("runuser", "-u", user, "--"), user);
    }

    /** What stands before each command. */
    List<String> prefix() {
        return prefix;
    }

    /** Hands a file or directory made by this process to the account. */
    void own(Path path) throws IOException {
        if (ownerOfFiles != null) {
            UserPrincipal owner = path.getFileSystem().getUserPrincipalLookupService()
                    .lookupPrincipalByName(ownerOfFiles);
            Files.setOwner(path, owner);
        }
    }

    static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean succeeds(List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            Process probe = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return probe.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while choosing the account of the database server", stop);
        }
    }
}
