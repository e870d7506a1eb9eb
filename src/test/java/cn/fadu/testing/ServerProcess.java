package cn.fadu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The demonstration, or an empty installation, as somebody starts it: a process of its own with a data directory, a database
 * and an official clock of its own, so that a test can begin on the clock's first day. It ends, and its data with it, when it
 * is closed.
 */
public final class ServerProcess implements AutoCloseable {

    private static final String SAMPLES = "The sample matters are ";

    private final Path data;
    private final Instance instance;

    private ServerProcess(Path data, Instance instance) {
        this.data = data;
        this.instance = instance;
    }

    /** Starts it and waits until it answers; with the sample matters, until they are all there. */
    public static ServerProcess start(boolean withSamples) {
        return start(demo(withSamples), withSamples);
    }

    /** As an administrator starts it on an empty database: without the demonstration, so that nobody is there yet. */
    public static ServerProcess empty() {
        return start(List.of(), false);
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

    private static ServerProcess start(Path data, List<String> options, boolean withSamples) throws IOException {
        try {
            Instance instance = Instance.start(Map.of(), Stream.concat(Stream.of("--server.port=0", "--fadu.data-dir=" + data),
                    options.stream()).toArray(String[]::new));
            if (withSamples) {
                instance.await(SAMPLES);
            }
            return new ServerProcess(data, instance);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends this one and starts it again on its data, with the sample matters; it is the new one that is to be closed. */
    public ServerProcess again() {
        instance.close();
        try {
            return start(data, demo(true), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file below its data directory. */
    public Path file(String name) {
        return data.resolve(name);
    }

    public int port() {
        return URI.create(instance.url()).getPort();
    }

    /** What it has written so far. */
    public List<String> output() {
        return instance.output();
    }

    @Override
    public void close() {
        instance.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
