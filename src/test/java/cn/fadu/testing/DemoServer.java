package cn.fadu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The demonstration as somebody starts it: a process of its own with a data directory, a database and an official clock of
 * its own, so that a test can begin on the clock's first day. It ends, and its data with it, when it is closed.
 */
public final class DemoServer implements AutoCloseable {

    private static final String SAMPLES = "The sample matters are ";

    private final Path data;
    private final Instance instance;

    private DemoServer(Path data, Instance instance) {
        this.data = data;
        this.instance = instance;
    }

    /** Starts it and waits until it answers; with the sample matters, until they are all there. */
    public static DemoServer start(boolean withSamples) {
        try {
            Path data = Files.createTempDirectory("fadu-demo");
            data.toFile().setReadable(true, false);
            data.toFile().setExecutable(true, false);
            return start(data, withSamples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends this one and starts it again on its data, with the sample matters; it is the new one that is to be closed. */
    public DemoServer again() {
        instance.close();
        try {
            return start(data, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoServer start(Path data, boolean withSamples) throws IOException {
        try {
            Instance instance = Instance.start(Map.of(), "--spring.profiles.active=demo", "--server.port=0", "--fadu.data-dir=" + data,
                    "--fadu.demo.samples=" + withSamples);
            if (withSamples) {
                instance.await(SAMPLES);
            }
            return new DemoServer(data, instance);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
