package cn.fadu.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** {@code initdb} and {@code pg_ctl} of one unpacked PostgreSQL, run under one account. */
final class PostgresPrograms {

    /** After a crash of the machine the server first repeats what its log holds. */
    private static final int START_SECONDS = 600;
    private static final int STOP_SECONDS = 60;
    private static final int MARGIN_SECONDS = 60;

    private final Path bin;
    private final PostgresAccount account;
    private final Path directory;

    /**
     * Names the programs; runs nothing.
     *
     * @param home the directory with {@code bin}
     * @param directory where the programs run and leave their output
     */
    PostgresPrograms(Path home, PostgresAccount account, Path directory) {
        this.bin = home.resolve("bin");
        this.account = account;
        this.directory = directory;
    }

    /** A program ended with an error or not at all; the message holds the end of its output. */
    static final class Failed extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    /** Makes a cluster in UTF-8 that sorts by code point and asks everyone for a password. */
    void initialise(Path cluster, String superuser, Path passwordFile, LocalPostgres.Durability durability) {
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString(), "--username=" + superuser,
                "--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums",
                "--no-instructions", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        arguments.addAll(locale());
        if (durability == LocalPostgres.Durability.THROW_AWAY) {
            arguments.add("--no-sync");
        }
        run("initdb", arguments);
    }

    /** Starts the server and returns when it accepts connections. */
    void start(Path cluster, List<String> settings) {
        run("pg_ctl", List.of("start", "-w", "-t", String.valueOf(START_SECONDS), "-D", cluster.toString(),
                "-l", directory.resolve("server.log").toString(), "-o", "-c " + String.join(" -c ", settings)));
    }

    /** Disconnects everyone, stops the server and returns when its process is gone. */
    void stop(Path cluster) {
        run("pg_ctl", List.of("stop", "-w", "-t", String.valueOf(STOP_SECONDS), "-m", "fast",
                "-D", cluster.toString()));
    }

    /** The builtin provider sorts alike everywhere; the C library's part has another name on each system. */
    private static List<String> locale() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("--locale=C");
        }
        return system.startsWith("mac") ? List.of("--locale=C", "--lc-ctype=UTF-8") : List.of("--locale=C.UTF-8");
    }

    private void run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(account.prefix());
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        Path output = directory.resolve(program + ".log");
        try {
            // To a file, not a pipe: the server inherits it and would keep a pipe open.
            Process process = new ProcessBuilder(command).directory(directory.toFile())
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(START_SECONDS + MARGIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Failed(program + " did not end" + said(output));
            }
            if (process.exitValue() != 0) {
                throw new Failed(program + " ended with " + process.exitValue() + said(output));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(program + " cannot be run", broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, stop);
        }
    }

    private String said(Path output) throws IOException {
        return ": " + text(output) + text(directory.resolve("server.log"));
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip() + "\n" : "";
    }
}
