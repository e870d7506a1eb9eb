package cn.fadu.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The demonstration, or an empty installation, as somebody starts it: a process of its own with a data directory, a database and an official clock of
 * its own, so that a test can begin on the clock's first day. It ends, and its data with it, when it is closed.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String READY = "Started FaduApplication";
    private static final String SAMPLES = "The sample matters are ";
    private static final long PATIENCE_SECONDS = 180;

    private final Path data;
    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch samples = new CountDownLatch(1);
    private volatile int port;

    private ServerProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** Starts it and waits until it answers; with the sample matters, until they are all there. */
    public static ServerProcess start(boolean withSamples) {
        return start(demo(withSamples), withSamples);
    }

    private static List<String> demo(boolean withSamples) {
        return List.of("--spring.profiles.active=demo", "--fadu.demo.samples=" + withSamples);
    }

    private static ServerProcess start(List<String> options, boolean withSamples) {
        try {
            Path data = Files.createTempDirectory("fadu-demo");
            data.toFile().setReadable(true, false);
            data.toFile().setExecutable(true, false);
            return start(data, options, withSamples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an administrator starts it on an empty database: without the demonstration, so that nobody is there yet. */
    public static ServerProcess empty() {
        return start(List.of(), false);
    }

    /** A file below its data directory. */
    public Path file(String name) {
        return data.resolve(name);
    }

    /** Ends this one and starts it again on its data, with the sample matters; it is the new one that is to be closed. */
    public ServerProcess again() {
        stop();
        try {
            return start(data, demo(true), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerProcess start(Path data, List<String> options, boolean withSamples) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m", "-Duser.timezone=UTC", "-cp", System.getProperty("java.class.path"),
                "cn.fadu.FaduApplication", "--server.port=0", "--fadu.data-dir=" + data));
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ServerProcess server = new ServerProcess(data, process);
        Thread reader = new Thread(server::read, "demo-server-output");
        reader.setDaemon(true);
        reader.start();
        server.await(withSamples ? server.samples : server.ready);
        return server;
    }

    public int port() {
        return port;
    }

    /** What it has written so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    private void await(CountDownLatch event) {
        try {
            if (!event.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || port == 0) {
                List<String> said = output();
                close();
                throw new AssertionError("the demonstration did not start:\n" + String.join("\n", said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                synchronized (output) {
                    output.add(line);
                }
                Matcher started = PORT.matcher(line);
                if (started.find()) {
                    port = Integer.parseInt(started.group(1));
                }
                if (line.contains(READY)) {
                    ready.countDown();
                }
                if (line.contains(SAMPLES)) {
                    samples.countDown();
                }
            }
        } catch (IOException closed) {
            synchronized (output) {
                output.add("(end of output: " + closed.getMessage() + ")");
            }
        } finally {
            ready.countDown();
            samples.countDown();
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
